import type { Attempt } from "../steps.ts";

/** What the site has acknowledged. */
export class Ledger {
  private readonly entries: { step: string; isDone: Attempt["isDone"] }[] = [];

  note(step: string, { isDone }: Attempt): void {
    this.entries.push({ step, isDone });
  }

  get size(): number {
    return this.entries.length;
  }

  /** Looks for all of it in the database. */
  async settle(): Promise<{ acknowledged: number; lost: string[] }> {
    const lost: string[] = [];
    for (const { step, isDone } of this.entries) if (!(await isDone())) lost.push(step);
    return { acknowledged: this.entries.length, lost };
  }
}
