import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Ends a forked process that ends when its parent is gone. It may have ended before, as where a whole run is cut off. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  if (child.connected) child.disconnect();
  await exited;
}
