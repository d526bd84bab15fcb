/** How long an upload waits for its turn, in milliseconds: less than a proxy waits for an answer (nginx: 60 seconds). */
const WAITS = 30_000;

type Waiting = { accountId: string; begin(): void };

/**
 * Lets a few uploads be read at the same time; others wait unread. An account begins a further one only where as many places stay free as it
 * then has: one account gets half of the places, the next one half of the rest, so that slow uploads of a few do not hold up
 * everybody's. A place that becomes free goes to the account that has the fewest.
 */
export class UploadSlots {
  private readonly running = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private taken = 0;

  constructor(private readonly atOnce: number) {}

  /**
   * Runs the work when it is its turn.
   * @param isGone whether the client has left meanwhile
   * @returns the work's result, or "busy" where its turn did not come in time
   */
  async run<R>({ accountId, isGone }: { accountId: string; isGone(): boolean }, work: () => Promise<R>): Promise<R | "busy"> {
    if (!(await this.turn(accountId))) return "busy";
    try {
      return isGone() ? "busy" : await work();
    } finally {
      this.end(accountId);
    }
  }

  private turn(accountId: string): Promise<boolean> {
    if (this.mayBegin(accountId)) {
      this.begin(accountId);
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const entry: Waiting = {
        accountId,
        begin: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        resolve(false);
      }, WAITS);
      this.waiting.push(entry);
    });
  }

  private mayBegin(accountId: string): boolean {
    const own = this.placesOf(accountId) + 1;
    const left = this.atOnce - this.taken - 1;
    return left >= 0 && (own === 1 || own <= left);
  }

  private placesOf(accountId: string): number {
    return this.running.get(accountId) ?? 0;
  }

  private begin(accountId: string): void {
    this.taken++;
    this.running.set(accountId, this.placesOf(accountId) + 1);
  }

  private end(accountId: string): void {
    this.taken--;
    const left = (this.running.get(accountId) ?? 1) - 1;
    if (left) this.running.set(accountId, left);
    else this.running.delete(accountId);
    for (let next = this.next(); next; next = this.next()) {
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.begin(next.accountId);
      next.begin();
    }
  }

  /** The first that may begin: where one account may, none that has fewer places still waits. */
  private next(): Waiting | undefined {
    return this.waiting.find(({ accountId }) => this.mayBegin(accountId));
  }
}
