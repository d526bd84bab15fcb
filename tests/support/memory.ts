import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The most memory that the process has held at a time, in bytes; where the system does not keep that, what it holds now. */
export function peakBytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)])) * 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

/** The memory that the process holds now, in bytes. */
export function heldBytes(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)])) * 1024;
}
