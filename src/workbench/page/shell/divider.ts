// The border between grid and pane: dragged, or moved with the arrow keys.

const narrowest = 320;
const widest = 800;
const step = 20;

export function enableDivider(divider: HTMLElement, desk: HTMLElement): void {
  let width = 400;

  function show(wanted: number): void {
    width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    desk.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  }

  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  show(width);

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    desk.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) show(desk.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => desk.classList.remove("resizing"));
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(width + step);
    else if (event.key === "ArrowRight") show(width - step);
    else if (event.key === "Home") show(narrowest);
    else if (event.key === "End") show(widest);
    else return;
    event.preventDefault();
  });
}
