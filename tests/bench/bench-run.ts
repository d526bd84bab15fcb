import type { DatabaseKind } from "~/lib/database/open";
import { Floor } from "./floor/process.ts";
import { BenchSite } from "./places/bench-site.ts";
import { Databases } from "./places/databases.ts";
import type { Figure } from "./report/figures.ts";
import type { Options } from "./run-options.ts";

/** A row of the table: what it measures, each time anew. */
export type Row = { about: string; measure(run: BenchRun): Promise<Figure[]> };

/** A row that needs what is not installed here: it is left out, and the run says so. */
export class NotInstalledError extends Error {}

type Stoppable = { stop(): Promise<void> };

/** As many people as log in while a figure is measured, each of whom has three codes at a time. */
const PEOPLE_PER_SECOND = 120;
const LEAST_PEOPLE = 120;
/** What a first answer takes longer for, compiled code and filled pools, is done before the first round. */
const WARM_UP_PART = 0.3;

/** What all rows of a run share: a site for each database, and the floor. */
export class BenchRun {
  readonly databases = new Databases();
  private readonly sites = new Map<DatabaseKind, Promise<BenchSite>>();
  private readonly open = new Set<Stoppable>();
  private started: Promise<Floor> | undefined;

  constructor(readonly options: Options) {}

  get seconds(): number {
    return this.options.seconds;
  }

  get warmUpSeconds(): number {
    return this.options.seconds * WARM_UP_PART;
  }

  get peopleNeeded(): number {
    return Math.max(LEAST_PEOPLE, Math.ceil(this.options.seconds * PEOPLE_PER_SECOND));
  }

  site(kind: DatabaseKind): Promise<BenchSite> {
    const site = this.sites.get(kind) ?? BenchSite.start(this.databases, kind, { people: this.peopleNeeded });
    this.sites.set(kind, site);
    return site;
  }

  floor(): Promise<Floor> {
    this.started ??= Floor.start();
    return this.started;
  }

  /** Measures with something that is stopped afterwards, also where the run ends early. */
  async using<Thing extends Stoppable, Result>(thing: Thing, work: (thing: Thing) => Promise<Result>): Promise<Result> {
    this.open.add(thing);
    try {
      return await work(thing);
    } finally {
      if (this.open.delete(thing)) await thing.stop();
    }
  }

  /** Measures on each database in turn. */
  async onEach(measure: (kind: DatabaseKind) => Promise<Figure[]>): Promise<Figure[]> {
    const figures: Figure[] = [];
    for (const kind of this.options.databases) figures.push(...(await measure(kind)));
    return figures;
  }

  /** The samples of every round: what stands in one sample is measured one after the other, so that the machine's moods meet all of it. */
  async rounds<Sample>(sample: (round: number) => Promise<Sample>): Promise<Sample[]> {
    const samples: Sample[] = [];
    for (let round = 0; round < this.options.rounds; round++) samples.push(await sample(round));
    return samples;
  }

  async stop(): Promise<void> {
    for (const thing of this.open) {
      this.open.delete(thing);
      await thing.stop();
    }
    for (const site of this.sites.values()) await (await site).stop();
    await (await this.started)?.stop();
    await this.databases.stop();
  }
}
