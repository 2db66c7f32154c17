/** So long after the last touch the grid draws every frame: scrolling and animations come to their end. */
const AWAKE_MS = 3000;
/** Then it looks this often whether there is something to draw. */
const IDLE_FRAME_MS = 2000;

const touches = [
  "pointermove",
  "pointerdown",
  "pointerup",
  "wheel",
  "keydown",
  "keyup",
  "input",
  "paste",
  "focus",
  "resize",
  "scroll",
];

/** Univer asks this function of the page for its frames, where there is one, in place of requestAnimationFrame. */
interface FramePage extends Window {
  requestPostAnimationFrame?: (draw: FrameRequestCallback) => number;
  cancelPostAnimationFrame?: (id: number) => void;
}

interface Waiting {
  readonly draw: FrameRequestCallback;
  readonly cancel: () => void;
}

/**
 * Lets Univer, which draws in an endless loop, rest while nobody touches the page: without this an open page keeps a
 * seventh of a core busy. Returns what wakes it for a moment; touches of the page do so by themselves.
 */
export function slowIdleFrames(page: FramePage): () => void {
  let awakeUntil = page.performance.now() + AWAKE_MS;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const ask = (id: number, draw: FrameRequestCallback): void => {
    const run = (time: number): void => {
      waiting.delete(id);
      draw(time);
    };
    if (page.performance.now() < awakeUntil) {
      const frame = page.requestAnimationFrame(run);
      waiting.set(id, { draw, cancel: () => page.cancelAnimationFrame(frame) });
    } else {
      const timer = page.setTimeout(() => run(page.performance.now()), IDLE_FRAME_MS);
      waiting.set(id, { draw, cancel: () => page.clearTimeout(timer) });
    }
  };

  const wake = (): void => {
    const wasAsleep = page.performance.now() >= awakeUntil;
    awakeUntil = page.performance.now() + AWAKE_MS;
    if (!wasAsleep) return;
    for (const [id, { draw, cancel }] of [...waiting]) {
      cancel();
      ask(id, draw);
    }
  };

  page.requestPostAnimationFrame = (draw) => {
    lastId++;
    ask(lastId, draw);
    return lastId;
  };
  page.cancelPostAnimationFrame = (id) => {
    waiting.get(id)?.cancel();
    waiting.delete(id);
  };
  for (const touch of touches) page.addEventListener(touch, wake, { capture: true, passive: true });
  return wake;
}
