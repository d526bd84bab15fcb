import { generateSync } from "otplib";
import type { LoadPerson } from "./jobs.ts";

const PERIOD = 30;
/** A code of the step before is refused once the next step has begun. */
const LEAST_SECONDS_LEFT = 10;

type Secret = { secret: string };

/** Whose turn it is, with a code that was not used yet: a site takes three codes of an app in the first half minute, and then one in each. */
export class Turns<P extends Secret = LoadPerson> {
  private readonly lastSteps = new Map<string, number>();
  private next = 0;

  /** @param drift how many steps before and after the present one the server takes */
  constructor(
    private readonly people: readonly P[],
    private readonly drift: 0 | 1 = 1,
  ) {}

  /**
   * @returns `code` gives the one that is good when it is called
   * @throws where each of them has used all codes that are good now
   */
  take(): { person: P; index: number; code: () => string } {
    for (let tries = 0; tries < this.people.length; tries++) {
      const index = this.next++ % this.people.length;
      const person = this.people[index] as P;
      if (this.freeStep(person) !== null) return { person, index, code: () => this.codeOf(person) };
    }
    throw new Error("too few people: all their codes are used");
  }

  private codeOf(person: P): string {
    const step = this.freeStep(person);
    if (step === null) throw new Error("too few people: all codes of one are used");
    this.lastSteps.set(person.secret, step);
    return generateSync({ secret: person.secret, epoch: step * PERIOD });
  }

  private freeStep({ secret }: P): number | null {
    const seconds = Date.now() / 1000;
    const present = Math.floor(seconds / PERIOD);
    const earliest = PERIOD - (seconds % PERIOD) > LEAST_SECONDS_LEFT ? present - this.drift : present;
    const step = Math.max(earliest, (this.lastSteps.get(secret) ?? 0) + 1);
    return step > present + this.drift ? null : step;
  }
}
