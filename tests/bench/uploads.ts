import { rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { largeWheel } from "../support/distributions.ts";
import { createdToken } from "../support/http-tokens.ts";
import { heldBytes } from "../support/memory.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { twineForm, type UploadBody } from "../support/upload-forms.ts";
import { sendForm } from "../support/upload-site.ts";

const MEBIBYTE = 1024 * 1024;
/** As large as a file may be by default, with room for what a wheel has beside its data. */
const BYTES = 100 * MEBIBYTE - 64 * 1024;
const IN_TURN = 50;
const AT_ONCE = 8;
/** Uploads after which the process holds what it needs to take one. */
const WARM_UP = 3;
const PAGE = "/login";
/** How long the page is asked for without uploads, in milliseconds. */
const ALONE = 2000;

/** A figure, and the bound that it is to stay below. */
export type Figure = { what: string; figure: number; unit: string; below?: number };

/** How much more memory the process holds after fifty files in turn, and how long a page takes while eight come at once. */
export async function uploads(): Promise<Figure[]> {
  const site = await Site.start({ LOG_LEVEL: "warn", PROJECT_QUOTA_MB: "100000" });
  try {
    const person = await registerVerified(site);
    await logIn(person);
    const token = await createdToken(person.visitor, { "may-create": "yes" });
    const send = async (body: UploadBody) => {
      const { status, body: words } = await sendForm(site.address, body, { token });
      if (status !== 200) throw new Error(`${status} ${words}`);
    };

    for (let index = 0; index < WARM_UP; index++) await send(bodyOf("warm", index));
    const before = heldBytes(site.pid);
    for (let index = 0; index < IN_TURN; index++) {
      await send(bodyOf("turn", index));
      // The disk of this machine is not what is measured.
      rmSync(join(site.dataDir, "storage", "files"), { recursive: true, force: true });
    }
    const grown = heldBytes(site.pid) - before;

    const alone = await pageTimes(site, sleep(ALONE));
    const bodies = Array.from({ length: AT_ONCE }, (_, index) => bodyOf("once", index));
    const meanwhile = await pageTimes(site, Promise.all(bodies.map(send)));
    return [
      { what: `memory after ${IN_TURN} files of 100 MiB in turn`, figure: grown / MEBIBYTE, unit: "MiB more", below: 32 },
      { what: `GET ${PAGE}, p99`, figure: percentile(alone, 0.99), unit: "ms" },
      { what: `GET ${PAGE} while ${AT_ONCE} files come, p50`, figure: percentile(meanwhile, 0.5), unit: "ms" },
      { what: `GET ${PAGE} while ${AT_ONCE} files come, p99`, figure: percentile(meanwhile, 0.99), unit: "ms", below: 100 },
    ];
  } finally {
    await site.stop();
  }
}

function bodyOf(name: string, index: number): UploadBody {
  return twineForm(largeWheel({ bytes: BYTES, name: `bench_${name}`, version: `${index}.0` }));
}

/** How long the page takes, one time after the other, until some work has ended; in milliseconds, the shortest first. */
async function pageTimes(site: Site, work: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  while (!isOver) times.push(await pageTime(site));
  await ended;
  return times.sort((one, other) => one - other);
}

async function pageTime(site: Site): Promise<number> {
  const start = performance.now();
  await (await fetch(site.origin + PAGE)).text();
  return performance.now() - start;
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
