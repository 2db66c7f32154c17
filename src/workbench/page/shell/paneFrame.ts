/** Shows the add-in's own page beside the grid, afresh each time; null where it found no host to speak to. */
export function showPane(place: HTMLElement, title: string): Promise<HTMLIFrameElement | null> {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = "taskpane.html";
  place.replaceChildren(frame);
  return new Promise((resolve) => {
    frame.addEventListener(
      "load",
      () => resolve(frame.contentWindow !== null && "Office" in frame.contentWindow ? frame : null),
      {
        once: true,
      },
    );
  });
}
