const patience = 10_000;

/** Resolves when the service worker controls the page: true, or false where the browser has none or refuses it. */
export async function routeOffice(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  // A worker that cannot be installed is never ready, without an error.
  const expired = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  return Promise.race([takeControl(), expired]);
}

async function takeControl(): Promise<boolean> {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register("service-worker.js");
  } catch {
    // The reasons (private window, policy, plain http) are one to the user: the pane cannot be served here.
    return false;
  }
  const registration = await serviceWorker.ready;
  if (serviceWorker.controller !== null) return true;
  const controlled = new Promise<boolean>((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(true), { once: true });
  });
  // A page reloaded past its caches has to ask.
  registration.active?.postMessage("control this page");
  return controlled;
}
