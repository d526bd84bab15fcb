import { rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { largeWheel } from "../../support/distributions.ts";
import { heldBytes } from "../../support/memory.ts";
import { twineForm, type UploadBody } from "../../support/upload-forms.ts";
import { sendForm } from "../../support/upload-site.ts";
import type { BenchRun, Row } from "../bench-run.ts";
import type { Floor } from "../floor/process.ts";
import { BenchSite } from "../places/bench-site.ts";
import { type Figure, quantile, ratios, spreadOf } from "../report/figures.ts";
import { createToken } from "./tokens.ts";

const MEBIBYTE = 1024 * 1024;
/** As large as a file may be by default, with room for what a wheel has beside its data. */
const LARGE = 100 * MEBIBYTE - 64 * 1024;
const SMALL = MEBIBYTE;
const AT_ONCE = 8;
/** Uploads after which the process holds what it needs to take one. */
const WARM_UP = 3;
const PAGE = "/login";

type Sender = (body: UploadBody) => Promise<void>;

/** Uploads against the same bytes hashed and written alone, the memory that they take, and how long a page takes meanwhile. */
export const uploads: Row = {
  about: "uploads of 1 MiB and 100 MiB, against a bare streamed write with the same hashes",
  async measure(run) {
    // The database is asked a few times for an upload, however many bytes it has: one of them is enough.
    const [kind = "sqlite"] = run.options.databases;
    const started = await BenchSite.start(run.databases, kind, { people: 1, env: { PROJECT_QUOTA_MB: "1000000" } });
    return run.using(started, async (site) => {
      const send = await sender(site);
      const bodyOf = bodies(bytesOf(run));
      const small = bodies(SMALL);
      return [
        await speed(run, { what: "upload of 1 MiB", bodyOf: small, count: Math.ceil(run.seconds * 5), send, floor: await run.floor() }),
        await speed(run, { what: `upload of ${sizeOf(run)}`, bodyOf, count: 1, send, floor: await run.floor() }),
        await memory(run, { site, send, bodyOf }),
        ...(await pageMeanwhile(run, { site, send, bodyOf })),
      ];
    });
  },
};

function bytesOf({ options }: BenchRun): number {
  return options.isSmoke ? 2 * MEBIBYTE : LARGE;
}

function sizeOf(run: BenchRun): string {
  return `${Math.ceil(bytesOf(run) / MEBIBYTE)} MiB`;
}

type BodyOf = () => UploadBody;

/** Forms of files of which none was sent before. */
function bodies(bytes: number): BodyOf {
  let count = 0;
  return () => {
    count++;
    return twineForm(largeWheel({ bytes, name: `bench_${bytes}`, version: `${count}.0` }));
  };
}

/** Sends each on a connection of its own. */
async function sender(bench: BenchSite): Promise<Sender> {
  const token = await createToken(bench);
  return async (body) => {
    const { status, body: words } = await sendForm(bench.site.address, body, { token });
    if (status !== 200) throw new Error(`${status} ${words}`);
  };
}

/** Removes what was kept, between uploads: the disk is not to be filled. */
function empty({ site }: BenchSite): void {
  rmSync(join(site.dataDir, "storage", "files"), { recursive: true, force: true });
}

type Speed = { what: string; bodyOf: BodyOf; count: number; send: Sender; floor: Floor };

async function speed(run: BenchRun, { what, bodyOf, count, send, floor }: Speed): Promise<Figure> {
  const bare = async (body: UploadBody) => {
    const { status } = await sendForm(floor.origin, body, { path: "/upload" });
    if (status !== 200) throw new Error(`the bare write: ${status}`);
  };
  await send(bodyOf());
  await bare(bodyOf());
  const samples = await run.rounds(async () => {
    const bodies = Array.from({ length: count }, bodyOf);
    return { ours: await rateOf(bodies, send), bare: await rateOf(bodies, bare) };
  });
  const values = samples.map(({ ours }) => ours);
  const ratio = {
    to: "the bare write",
    value: spreadOf(
      ratios(
        values,
        samples.map(({ bare }) => bare),
      ),
    ),
  };
  return { row: "uploads", what, unit: "a second", value: spreadOf(values), ratio, bound: { of: "ratio", atLeast: 0.8 } };
}

async function rateOf(bodies: readonly UploadBody[], send: Sender): Promise<number> {
  const start = performance.now();
  for (const body of bodies) await send(body);
  return bodies.length / ((performance.now() - start) / 1000);
}

type Sent = { site: BenchSite; send: Sender; bodyOf: BodyOf };

async function memory(run: BenchRun, { site, send, bodyOf }: Sent): Promise<Figure> {
  const inTurn = run.options.isSmoke ? 3 : 50;
  for (let index = 0; index < WARM_UP; index++) await send(bodyOf());
  const before = heldBytes(site.site.pid);
  for (let index = 0; index < inTurn; index++) {
    await send(bodyOf());
    empty(site);
  }
  const grown = (heldBytes(site.site.pid) - before) / MEBIBYTE;
  const what = `memory after ${inTurn} files of ${sizeOf(run)} in turn`;
  return { row: "uploads", what, unit: "MiB more", value: spreadOf([grown]), bound: { of: "value", atMost: 32 } };
}

async function pageMeanwhile(run: BenchRun, { site, send, bodyOf }: Sent): Promise<Figure[]> {
  const alone = await pageTimes(site, sleep(run.seconds * 1000));
  const bodies = Array.from({ length: AT_ONCE }, bodyOf);
  const meanwhile = await pageTimes(site, Promise.all(bodies.map(send)));
  const figure = (what: string, times: number[], part: number, bound?: Figure["bound"]): Figure => ({
    row: "uploads",
    what: `GET ${PAGE}${what}, p${part * 100}`,
    unit: "ms",
    value: spreadOf([quantile(times, part)]),
    bound,
  });
  return [
    figure("", alone, 0.99),
    figure(` while ${AT_ONCE} files of ${sizeOf(run)} come`, meanwhile, 0.5),
    figure(` while ${AT_ONCE} files of ${sizeOf(run)} come`, meanwhile, 0.99, { of: "value", atMost: 100 }),
  ];
}

/** How long the page takes, one time after the other, until some work has ended; in milliseconds, the shortest first. */
async function pageTimes({ site }: BenchSite, work: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  ended.catch(() => {}); // told below
  while (!isOver) {
    const start = performance.now();
    await (await fetch(site.origin + PAGE)).text();
    times.push(performance.now() - start);
  }
  await ended;
  return times.sort((one, other) => one - other);
}
