/** A file dragged onto the page is opened; the veil covers the frame too, which would swallow the events. */
export function enableFileDrop(veil: HTMLElement, open: (files: readonly File[]) => void): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

  window.addEventListener(
    "dragenter",
    (event) => {
      if (carriesFile(event)) veil.hidden = false;
    },
    true,
  );
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => {
    veil.hidden = true;
  });
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) open(files);
  });
}
