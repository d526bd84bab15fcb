import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { expectNoBug, setStage } from "../support/faults/stage.ts";
import { newName, PASSWORD } from "../support/people.ts";

const SIZE = "16m";
const BLOCK = Buffer.alloc(4096, 1);
const TIMEOUT = 10 * 60_000;

/** A disk of its own, which takes root to mount. */
let disk: string;
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "gatehouse-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", disk]);
});
afterEach(() => {
  execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true });
});

/** Leaves no block free. */
function fill() {
  const file = openSync(join(disk, "ballast"), "w");
  try {
    for (;;) writeSync(file, BLOCK);
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  } finally {
    closeSync(file);
  }
}

test(
  "on a full disk the site says when to come again, keeps what it acknowledged, and goes on by itself when there is room",
  async ({ task }) => {
    const stage = await setStage("sqlite", { DATABASE_URL: `file:${join(disk, "gatehouse.db")}` });
    const { site, db, ledger } = stage;
    const load = stage.load();
    await load.goOn(10);
    fill();
    const register = () => {
      const username = newName();
      return site.visitor().send("/register", { username, email: `${username}@example.org`, password: PASSWORD });
    };
    // The journal's file has room of its own for a while.
    await expect.poll(async () => (await register()).status, { timeout: 60_000, interval: 50 }).toBe(503);
    for (let look = 0; look < 5; look++) {
      const refused = await register();
      if (refused.status !== 303)
        expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect((await site.visitor().open("/login")).status).toBe(200);
    }
    rmSync(join(disk, "ballast"));
    await load.goOn(10);
    await load.stop();
    expect(load.withoutRetryAfter).toBe(0);
    expectNoBug(site);
    await expectWhole(db);
    // A worker that could not note that it had sent a mail sends it again.
    await expectMails(site, db, { atLeastOnce: true });
    await noteFault(task, { fault: "disk full", database: "sqlite", ledger, atLeast: 20 });
    await stage.close();
  },
  TIMEOUT,
);
