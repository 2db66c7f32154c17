/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/** As in Excel, F6 goes to the next part of the page and Shift+F6 back: the grid keeps Tab for itself. */
export function enableRegionKeys(regions: readonly Region[]): void {
  listenForF6(window, regions);
}

/** The keys that are pressed in a frame never reach the page around it. */
export function enableRegionKeysIn(frame: HTMLIFrameElement, regions: readonly Region[]): void {
  if (frame.contentWindow !== null) listenForF6(frame.contentWindow, regions);
}

function listenForF6(place: Window, regions: readonly Region[]): void {
  place.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const shown = regions.filter((region) => !region.element.hidden);
      const current = shown.findIndex((region) => region.element.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      shown[(current + step + shown.length) % shown.length].focus();
    },
    true,
  );
}
