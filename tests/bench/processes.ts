import { existsSync, readdirSync, readFileSync } from "node:fs";
import { heldBytes, peakBytes } from "../support/memory.ts";

/** What Linux counts processor time in: a hundredth of a second (sysconf(_SC_CLK_TCK) on every platform that Node has). */
const TICK_MILLISECONDS = 10;

type Stat = { pid: number; name: string; parent: number; own: number; ofEnded: number };

/** The processes of this machine as proc(5) tells them; none where there is no /proc. */
function stats(): Stat[] {
  if (!existsSync("/proc/self/stat")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readStat(Number(pid)));
}

function readStat(pid: number): Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // A program's name may have blanks and brackets in it.
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    const [, parent, , , , , , , , , , user, system, endedUser, endedSystem] = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    return [{ pid, name, parent: parent ?? 0, own: (user ?? 0) + (system ?? 0), ofEnded: (endedUser ?? 0) + (endedSystem ?? 0) }];
  } catch {
    return []; // it has ended meanwhile
  }
}

/** The process and all that it started, and those started. */
function familyOf(pid: number): Stat[] {
  const all = stats();
  const family = all.filter((stat) => stat.pid === pid);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.pid));
  return family;
}

/** Processor time that the process has taken so far, with its threads and the processes that it started, in milliseconds. */
export function processorTime(pid: number): number {
  const family = familyOf(pid);
  if (family.length === 0) return Number.NaN;
  return family.reduce((sum, { own, ofEnded }) => sum + own + ofEnded, 0) * TICK_MILLISECONDS;
}

/** The memory that the process holds now, with those that it started, in bytes. */
export function heldByAll(pid: number): number {
  return pidsOf(pid).reduce((sum, pid) => sum + heldBytes(pid), 0);
}

/** The most memory that each of them has held at a time, in bytes. */
export function peakOfAll(pid: number): number {
  return pidsOf(pid).reduce((sum, pid) => sum + peakBytes(pid), 0);
}

function pidsOf(pid: number): number[] {
  const pids = familyOf(pid).map(({ pid }) => pid);
  return pids.length ? pids : [pid];
}

/** The PostgreSQL server that this process has started, if there is one. */
export function ownPostgres(): number | undefined {
  return stats().find(({ name, parent }) => name === "postgres" && parent === process.pid)?.pid;
}
