/** @jest-environment jsdom */
import { slowIdleFrames } from "../../../../src/workbench/page/grid/idleFrames";
import { watchIdleness, type Idleness } from "../../../../src/workbench/page/grid/idleness";

type FrameWindow = Window & {
  requestPostAnimationFrame: (draw: FrameRequestCallback) => number;
  cancelPostAnimationFrame: (id: number) => void;
};
const page = window as unknown as FrameWindow;

let idleness: Idleness;
let frames = 0;
let lastAsked = 0;

/** As Univer draws: each frame asks for the next. */
function loop(): void {
  frames++;
  lastAsked = page.requestPostAnimationFrame(loop);
}

const framesIn = (milliseconds: number): number => {
  const before = frames;
  jest.advanceTimersByTime(milliseconds);
  return frames - before;
};

beforeEach(() => {
  jest.useFakeTimers();
  idleness = watchIdleness(page);
  slowIdleFrames(page, idleness);
  frames = 0;
  loop();
});

afterEach(() => {
  page.cancelPostAnimationFrame(lastAsked);
  jest.useRealTimers();
});

test("every frame is drawn while somebody touches the page, one in two seconds afterwards", () => {
  expect(framesIn(2960)).toBeGreaterThan(150);
  framesIn(3000);
  expect(framesIn(10_000)).toBe(5);
});

test("a touch draws at once, not with the next slow frame", () => {
  framesIn(4000);
  window.dispatchEvent(new Event("pointermove"));
  expect(framesIn(20)).toBeGreaterThanOrEqual(1);
  expect(framesIn(480)).toBeGreaterThan(20);
});

test("a command that the program executes draws at once, too", () => {
  framesIn(4000);
  idleness.wake();
  expect(framesIn(20)).toBeGreaterThanOrEqual(1);
});

test("what is cancelled is never drawn", () => {
  framesIn(4000);
  page.cancelPostAnimationFrame(lastAsked);
  expect(framesIn(5000)).toBe(0);
  idleness.wake();
  expect(framesIn(1000)).toBe(0);
});
