const patience = 10_000;

/** Resolves when the service worker controls the page: true, or false where the browser has none or refuses it. */
export async function routeOffice(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("service-worker.js");
    const registration = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return true;
    const controlled = controlTaken();
    registration.active?.postMessage("control this page");
    return await controlled;
  } catch {
    // The reasons (private window, policy, plain http) are one to the user: the pane cannot be served here.
    return false;
  }
}

function controlTaken(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    navigator.serviceWorker.addEventListener(
      "controllerchange",
      () => {
        clearTimeout(timer);
        resolve(true);
      },
      { once: true },
    );
  });
}
