import { IDLE_MS, type Idleness } from "./idleness";

/** Univer asks this function of the page for its frames, where there is one, in place of requestAnimationFrame. */
interface FramePage extends Window {
  requestPostAnimationFrame?: (draw: FrameRequestCallback) => number;
  cancelPostAnimationFrame?: (id: number) => void;
}

interface Waiting {
  readonly draw: FrameRequestCallback;
  readonly cancel: () => void;
}

/** Lets Univer, which draws in an endless loop, rest while nobody touches the page. */
export function slowIdleFrames(page: FramePage, { isIdle, onWake }: Idleness): void {
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const ask = (id: number, draw: FrameRequestCallback): void => {
    const run = (time: number): void => {
      waiting.delete(id);
      draw(time);
    };
    if (isIdle()) {
      const timer = page.setTimeout(() => run(page.performance.now()), IDLE_MS);
      waiting.set(id, { draw, cancel: () => page.clearTimeout(timer) });
    } else {
      const frame = page.requestAnimationFrame(run);
      waiting.set(id, { draw, cancel: () => page.cancelAnimationFrame(frame) });
    }
  };

  onWake(() => {
    for (const [id, { draw, cancel }] of [...waiting]) {
      cancel();
      ask(id, draw);
    }
  });
  page.requestPostAnimationFrame = (draw) => {
    lastId++;
    ask(lastId, draw);
    return lastId;
  };
  page.cancelPostAnimationFrame = (id) => {
    waiting.get(id)?.cancel();
    waiting.delete(id);
  };
}
