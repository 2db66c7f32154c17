/** @jest-environment jsdom */
import { bufferTime, debounceTime, Subject, type Subscription } from "rxjs";
import { intervalProvider } from "rxjs/internal/scheduler/intervalProvider";
import { watchIdleness, type Idleness } from "../../../../src/workbench/page/grid/idleness";
import { slowIdleTimers } from "../../../../src/workbench/page/grid/idleTimers";

let idleness: Idleness;
let events: Subject<number>;
let ends = 0;
let arrived: number[] = [];
let buffering: Subscription;

const endsIn = (milliseconds: number): number => {
  const before = ends;
  jest.advanceTimersByTime(milliseconds);
  return ends - before;
};

beforeEach(() => {
  jest.useFakeTimers();
  idleness = watchIdleness(window);
  slowIdleTimers(window, idleness);
  [events, ends, arrived] = [new Subject(), 0, []];
  // As Univer buffers its events.
  buffering = events.pipe(bufferTime(16)).subscribe((some) => {
    ends++;
    arrived.push(...some);
  });
});

afterEach(() => {
  buffering.unsubscribe();
  intervalProvider.delegate = undefined;
  jest.useRealTimers();
});

test("a buffer ends sixty times a second while somebody touches the page, every two seconds afterwards", () => {
  expect(endsIn(2900)).toBeGreaterThan(150);
  endsIn(3000);
  expect(endsIn(20_000)).toBe(10);
});

test("a touch ends the rest of a buffer at once, and nothing that came in meanwhile is lost", () => {
  endsIn(4000);
  events.next(1);
  events.next(2);
  expect(arrived).toEqual([]);
  window.dispatchEvent(new Event("keydown"));
  events.next(3);
  jest.advanceTimersByTime(17);
  expect(arrived).toEqual([1, 2, 3]);
  expect(endsIn(1000)).toBeGreaterThan(50);
});

test("what came in while nobody touches the page arrives without a touch, too", () => {
  endsIn(4000);
  events.next(1);
  jest.advanceTimersByTime(2000);
  expect(arrived).toEqual([1]);
});

test("a longer wait that begins while nobody touches the page is as long as it was asked to be", () => {
  endsIn(4000);
  const late: number[] = [];
  events.pipe(debounceTime(300)).subscribe((event) => late.push(event));
  events.next(1);
  jest.advanceTimersByTime(300);
  expect(late).toEqual([1]);
});

test("a timer that is given up while it rests never ends, also when the page is woken", () => {
  endsIn(4000);
  buffering.unsubscribe();
  expect(jest.getTimerCount()).toBe(0);
  idleness.wake();
  expect(endsIn(5000)).toBe(0);
});
