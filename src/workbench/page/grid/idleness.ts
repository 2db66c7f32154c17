/** So long after the last touch the page is awake: scrolling and animations come to their end. */
const AWAKE_MS = 3000;
/** What goes on without end waits this long each time while nobody touches the page. */
export const IDLE_MS = 2000;

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

/** Whether anybody touches the page: without rest an open grid keeps a seventh of a core busy. */
export interface Idleness {
  readonly isIdle: () => boolean;
  /** For a moment; touches of the page do so by themselves. */
  readonly wake: () => void;
  readonly onWake: (listener: () => void) => void;
}

export function watchIdleness(page: Window): Idleness {
  const listeners: (() => void)[] = [];
  let awakeUntil = page.performance.now() + AWAKE_MS;
  const isIdle = (): boolean => page.performance.now() >= awakeUntil;
  const wake = (): void => {
    const wasIdle = isIdle();
    awakeUntil = page.performance.now() + AWAKE_MS;
    if (wasIdle) for (const listener of listeners) listener();
  };
  for (const touch of touches) page.addEventListener(touch, wake, { capture: true, passive: true });
  return { isIdle, wake, onWake: (listener) => listeners.push(listener) };
}
