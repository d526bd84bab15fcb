/** There is more to do than can be done soon. Nothing was begun, and a later try may go well. */
export class OverloadedError extends Error {}

/** How much of a queue's work is under way and waits, and how much was refused since the process started. */
export type QueueFigures = { running: number; waiting: number; refused: number };

/**
 * Does work of one kind a few at a time, in the order in which it came. Admission is limited: work that comes while the
 * queue is full is refused at once, for its answer would come after the browser gave up.
 */
export class BoundedQueue {
  private readonly turns: (() => void)[] = [];
  private running = 0;
  private refused = 0;

  /**
   * @param atOnce how many pieces of work run at the same time
   * @param waiting how many more may wait
   */
  constructor(readonly bounds: { atOnce: number; waiting: number }) {}

  get figures(): QueueFigures {
    return { running: this.running, waiting: this.turns.length, refused: this.refused };
  }

  /** @throws OverloadedError at once where too much waits already; what the work throws it passes on */
  async run<R>(work: () => Promise<R>): Promise<R> {
    const { atOnce, waiting } = this.bounds;
    if (this.running < atOnce) this.running++;
    // Work that ends hands its place on, so that nothing that comes in between can take it.
    else if (this.turns.length < waiting) await new Promise<void>((resolve) => this.turns.push(resolve));
    else {
      this.refused++;
      throw new OverloadedError("too much waits already");
    }
    try {
      return await work();
    } finally {
      const next = this.turns.shift();
      if (next) next();
      else this.running--;
    }
  }
}
