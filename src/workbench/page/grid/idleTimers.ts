import { intervalProvider } from "rxjs/internal/scheduler/intervalProvider";
import { IDLE_MS, type Idleness } from "./idleness";

/** Timers that wait longer cost nothing. */
const SHORT_MS = 100;

interface Timer {
  readonly handler: () => void;
  readonly ms: number;
  handle: number;
}

/**
 * Lets the timers of Univer rest while nobody touches the page: its buffers of events begin another wait of 16 to 100 ms
 * whenever one ends, whether anything happened or not. When the page is woken, those that rest wait as long as asked.
 */
export function slowIdleTimers(page: Window, { isIdle, onWake }: Idleness): void {
  let lastId = 0;
  const timers = new Map<number, Timer>();
  const resting = new Set<Timer>();

  onWake(() => {
    for (const timer of resting) {
      page.clearInterval(timer.handle);
      timer.handle = page.setInterval(timer.handler, timer.ms);
    }
    resting.clear();
  });
  intervalProvider.delegate = {
    setInterval: (handler, ms = 0) => {
      const rests = ms <= SHORT_MS && isIdle();
      const timer = { handler, ms, handle: page.setInterval(handler, rests ? IDLE_MS : ms) };
      if (rests) resting.add(timer);
      timers.set(++lastId, timer);
      return lastId;
    },
    clearInterval: (id) => {
      const timer = timers.get(Number(id));
      if (timer === undefined) return;
      page.clearInterval(timer.handle);
      resting.delete(timer);
      timers.delete(Number(id));
    },
  };
}
