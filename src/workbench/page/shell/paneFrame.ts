/**
 * Shows the add-in's own page beside the grid, afresh, or loads the `shown` one again; null where it found no host to
 * speak to.
 */
export function showPane(
  place: HTMLElement,
  title: string,
  shown: HTMLIFrameElement | null,
): Promise<HTMLIFrameElement | null> {
  const frame = shown ?? document.createElement("iframe");
  frame.title = title;
  const loaded = new Promise<HTMLIFrameElement | null>((resolve) => {
    frame.addEventListener(
      "load",
      () => resolve(frame.contentWindow !== null && "Office" in frame.contentWindow ? frame : null),
      { once: true },
    );
  });
  if (shown === null) {
    frame.src = "taskpane.html";
    place.replaceChildren(frame);
  } else shown.contentWindow?.location.reload();
  return loaded;
}
