// Long work in parts, so that a page answers its user meanwhile.

/** A page that is busy no longer than this feels as if it were not. */
const sliceMilliseconds = 40;

/** One stretch of work that gives way from time to time. */
export class Slice {
  private began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.began > sliceMilliseconds;
  }

  /** Lets the page do what is waiting. */
  async giveWay(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.began = performance.now();
  }
}

/** Work that yields wherever it may be interrupted. */
export type Steps<Result> = Generator<void, Result, void>;

export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const slice = new Slice();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slice.isOver) await slice.giveWay();
  }
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
