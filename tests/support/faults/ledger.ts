import type { Attempt } from "../steps.ts";

/** What the site has acknowledged, and so promised. */
export class Ledger {
  private readonly entries: { step: string; attempt: Attempt }[] = [];

  note(step: string, attempt: Attempt): void {
    this.entries.push({ step, attempt });
  }

  get size(): number {
    return this.entries.length;
  }

  /** Looks for all of it in the database. */
  async settle(): Promise<{ acknowledged: number; lost: string[] }> {
    const lost: string[] = [];
    for (const { step, attempt } of this.entries) if (!(await attempt.isDone())) lost.push(`${step}: ${attempt.promise}`);
    return { acknowledged: this.entries.length, lost };
  }
}
