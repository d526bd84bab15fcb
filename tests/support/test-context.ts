import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FactorContext } from "~/auth/factor";
import { runErrand } from "~/background.server";
import { siteActor } from "~/lib/actors";
import { after, type Clock } from "~/lib/clock";
import { NO_CLIENT } from "~/lib/context";
import type { Database } from "~/lib/database/open";
import { systemRandom } from "~/lib/random";
import { NO_LINKS } from "~/lib/settings/site-links";
import { deliverDue } from "~/mail/deliver-due";
import type { Mail } from "~/mail/kinds";
import { folderStorage } from "~/outside/storage-folder";
import { factors, recipients } from "~/services.server";

/** The storage of this process's tests: a folder that is made when something is kept, and removed when the process ends. */
const storageFolder = join(tmpdir(), `gatehouse-storage-${randomUUID()}`);
process.once("exit", () => rmSync(storageFolder, { recursive: true, force: true }));

/** A clock that stands still until a test moves it. */
type TestClock = Clock & { advance(milliseconds: number): void };

export type TestContext = FactorContext & {
  db: Database;
  clock: TestClock;
  /** Empties the outbox. @returns what was in it, in the order of sending */
  sentMail(): Promise<Mail[]>;
};

function createTestClock(): TestClock {
  let now = new Date();
  return {
    now: () => now,
    advance(milliseconds) {
      now = after(now, milliseconds);
    },
  };
}

/** The domain's context over a test's database. */
export function createTestContext(db: Database): TestContext {
  const context: TestContext = {
    db,
    clock: createTestClock(),
    random: systemRandom,
    keys: new Map([["test", systemRandom.bytes(32)]]),
    settings: {
      siteName: "Gatehouse",
      siteBanner: null,
      origin: "http://localhost:3000",
      links: NO_LINKS,
      rpId: "localhost",
      relatedOrigins: [],
      twoFactorPolicy: "optional",
      newProjectsNeedApproval: false,
      confirmNewDevices: false,
      rememberedBrowsers: true,
      totpDriftSteps: 1,
      sessionIdleSeconds: 3600,
      sessionAbsoluteSeconds: 12 * 3600,
      twoFactorResetSeconds: 72 * 3600,
      uploadMaxBytes: 100 * 1024 ** 2,
      projectQuotaBytes: 10 * 1024 ** 3,
      passwordUploads: "deny",
    },
    client: { ...NO_CLIENT, ipAddress: "192.0.2.1", userAgent: "Test browser" },
    actor: siteActor,
    recipients,
    storage: folderStorage(join(storageFolder, randomUUID())),
    factors,
    async sentMail() {
      const sent: Mail[] = [];
      const deliver = async (mail: Mail) => void sent.push(mail);
      while ((await deliverDue(context, { deliver, runErrand })) > 0);
      return sent;
    },
  };
  return context;
}
