import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { runErrand } from "~/background.server";
import { after, MINUTE, SECOND } from "~/lib/clock";
import { openDatabase } from "~/lib/database/open";
import { DeliveryError } from "~/lib/delivery-error";
import { newId } from "~/lib/random";
import { formatKeyRing } from "~/lib/secrets/key-ring";
import { deliverDue } from "~/mail/deliver-due";
import { enqueueMail } from "~/mail/outbox";
import { boundByRights, makeReadOnly } from "../support/bound-by-rights.ts";
import { BreachServer } from "../support/breach-server.ts";
import { builtProgram } from "../support/built-program.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { doctor, find, NO_FOLDERS } from "../support/doctor.ts";
import { failToStart } from "../support/failed-start.ts";
import { startAndStop } from "../support/first-start.ts";
import { freePort } from "../support/free-port.ts";
import { type Postgres, startPostgres } from "../support/postgres.ts";
import { RawSmtp } from "../support/raw-smtp.ts";
import { makeCertificate } from "../support/reverse-proxy.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";
import { runTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

/** The number in an alert rule after the last comparison. */
function thresholdOf(alert: string): number {
  const [, expression = ""] = readFileSync(join("docs", "operating", "alerts.yml"), "utf8").split(`alert: ${alert}\n`);
  return Number(/expr: .* > (\d+)$/m.exec(expression)?.[1]);
}

describe.each(databaseKinds)("the outbox on %s", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
  });
  afterEach(() => database.close());

  const look = async () => {
    const report = await doctor({ DATABASE_URL: database.url, SECRET_KEYS: formatKeyRing(context.keys) });
    return { code: report.code, ...find(report, "outbox") };
  };
  const write = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, number) =>
        enqueueMail(context, { accountId: newId(context.random), to: `${number}@example.org`, kind: "email-added", params: {} }),
      ),
    );
  const ago = (milliseconds: number) => after(context.clock.now(), -milliseconds);
  const giveUp = (minutesAgo: number) =>
    database.db.outgoingMail.updateMany({
      where: { dueAt: { not: null } },
      data: { dueAt: null, sealed: "", lane: null, givenUpAt: ago(minutesAgo * MINUTE) },
    });

  test("mails that wait are counted, with the oldest's age, and past the time of the alert rule they are a warning", async () => {
    expect(await look()).toMatchObject({ code: 0, state: "good", text: expect.stringMatching(/^nothing waiting; 0 given up/) });
    const late = thresholdOf("GatehouseMailLate");
    await write(2);
    await database.db.outgoingMail.updateMany({ data: { createdAt: ago(late * SECOND - 5 * MINUTE) } });
    expect(await look()).toMatchObject({ code: 0, state: "good", text: expect.stringMatching(/^2 waiting, the oldest for [67]\d\d s;/) });

    await database.db.outgoingMail.updateMany({ data: { createdAt: ago((late + 1) * SECOND) } });
    await write(1);
    expect(await look()).toMatchObject({
      code: 0,
      state: "warning",
      text: expect.stringMatching(/^3 waiting, the oldest for 9\d\d s;/),
      todo: expect.stringContaining("gatehouse mail test ADDRESS"),
    });
  });

  test("mails that were given up are counted, and more of them within an hour than the alert rule bears are a warning", async () => {
    const many = thresholdOf("GatehouseMailGivenUp");
    await write(5);
    await giveUp(90);
    await write(many);
    await giveUp(10);
    expect(await look()).toMatchObject({
      code: 0,
      state: "good",
      text: `nothing waiting; ${many + 5} given up in 90 days, ${many} of them within the last hour`,
    });

    await write(1);
    await giveUp(1);
    expect(await look()).toMatchObject({ code: 0, state: "warning", todo: expect.stringContaining("lastError") });
  });

  test("what the mail server said against mails that wait is wrong, in its words; what an address was refused for is not", async () => {
    const fail = (about: "server" | "recipient", reason: string) =>
      deliverDue(context, { runErrand, deliver: () => Promise.reject(new DeliveryError(reason, about, false)) });
    await write(1);
    await fail("recipient", "450 come again");
    expect(await look()).toMatchObject({ code: 0, state: "good" });
    await write(2);
    await fail("server", "554 nobody is let in");
    expect(await look()).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringMatching(/^3 waiting.*the mail server accepted none of 2 at the last attempt: 554 nobody is let in$/),
      todo: expect.stringContaining("SMTP_URL"),
    });
  });

  test("of a database without tables the doctor says that the first start fills it, and nothing is wrong", async () => {
    const empty = await createEmptyDatabase(kind);
    try {
      await empty.db.$queryRaw`SELECT 1`;
      const report = await doctor({ DATABASE_URL: empty.url, SECRET_KEYS: formatKeyRing(context.keys) });
      expect(find(report, "migrations")?.text).toContain("the first start fills it");
      expect([report.code, find(report, "outbox"), find(report, "keys")]).toEqual([0, undefined, undefined]);
    } finally {
      await empty.close();
    }
  });
});

describe("the collection of breached passwords", () => {
  let breaches: BreachServer;
  beforeEach(async () => {
    breaches = await BreachServer.start({ passwords: [] });
  });
  afterEach(() => breaches.stop());

  const look = async (url: string) => {
    const report = await doctor({ BREACH_CHECK_URL: url });
    return { code: report.code, ...find(report, "breach check") };
  };

  test("that answers is asked once, as for a password, about no password of anybody", async () => {
    const { host } = new URL(breaches.url);
    expect(await look(breaches.url)).toMatchObject({ code: 0, state: "good", text: `${host} answers with a range of 2 passwords` });
    expect(breaches.asked).toMatchObject([{ path: "/range/00000", headers: { "add-padding": "true", "user-agent": "gatehouse" } }]);
  });

  test.each([
    ["silent", "no whole answer within 2 s"],
    ["broken", "answered 500"],
    ["endless", "answered too much"],
    ["moved", "answered 302"],
    ["other", "answered something else than a range"],
  ] as const)("that is %s is wrong, and the doctor says how", async (mood, text) => {
    breaches.mood = mood;
    expect(await look(breaches.url)).toMatchObject({ code: 1, state: "wrong", text, todo: expect.stringContaining("BREACH_CHECK_URL") });
  });

  test("that is not there is wrong, and one that is not configured is not", async () => {
    await breaches.stop();
    expect(await look(breaches.url)).toMatchObject({ code: 1, state: "wrong", text: "ECONNREFUSED" });
    expect(await look("")).toMatchObject({ code: 0, state: "good", text: "not configured: new passwords are not checked" });
  });
});

describe("the mail server", () => {
  const look = async (url: string) => {
    const report = await doctor({ SMTP_URL: url });
    return { code: report.code, ...find(report, "mail") };
  };

  test("that cannot be reached, lets nobody in or offers no TLS is wrong, in its words and without the password", async () => {
    expect(await look(`smtp://user:hunter22@127.0.0.1:${await freePort()}`)).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringContaining("ECONNREFUSED"),
    });

    const refusing = await RawSmtp.start({ reply: (command) => (command === "" ? "554 nobody is let in" : undefined) });
    expect(await look(refusing.url)).toMatchObject({ code: 1, state: "wrong", text: expect.stringContaining("554 nobody is let in") });
    await refusing.stop();

    const said = "535 5.7.8 no such user hunter22";
    const closed = await RawSmtp.start({ extensions: ["AUTH PLAIN"], reply: (command) => (command.startsWith("AUTH") ? said : undefined) });
    const report = await look(closed.url.replace("//", "//user:hunter22@"));
    expect(report).toMatchObject({ code: 1, state: "wrong", text: expect.stringContaining("535 5.7.8") });
    expect(JSON.stringify(report)).not.toContain("hunter22");
    expect(await look(`smtp://0.0.0.0:${closed.port}`)).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringContaining("STARTTLS"),
    });
    expect(await look(closed.url)).toMatchObject({ code: 0, state: "good" });
    await closed.stop();
  });
});

describe("files", () => {
  let folder: string;
  let env: Record<string, string>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "gatehouse-doctor-"));
    env = { DATA_DIR: folder };
    expect(await startAndStop(env)).toBe("started");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["gatehouse.db", "gatehouse.db-wal", "secret-keys"])(
    "%s that others can open is wrong, and the doctor says what closes it",
    async (name) => {
      const file = join(folder, name);
      expect(find(await doctor(env), "data folder")?.state).toBe("good");
      writeFileSync(file, "", { flag: "a" });
      chmodSync(file, 0o640);
      const report = await doctor(env);
      expect(report.code).toBe(1);
      expect(find(report, "data folder")).toMatchObject({ state: "wrong", text: `others can open ${file}`, todo: `chmod 600 ${file}` });
    },
  );

  test("folders that others can look into are a warning", async () => {
    mkdirSync(join(folder, "mail"), { mode: 0o755 });
    chmodSync(folder, 0o711);
    const report = await doctor(env);
    expect(report.code).toBe(0);
    expect(find(report, "data folder")).toMatchObject({ state: "warning", todo: `chmod 700 ${folder} ${join(folder, "mail")}` });
  });

  test("a database that this user may not write is wrong, and is named", async () => {
    const file = join(folder, "gatehouse.db");
    makeReadOnly(file);
    const [command, args] = boundByRights(builtProgram("gatehouse", ["doctor", "--json"]));
    const { stdout, status } = spawnSync(command, args, {
      env: { PATH: process.env.PATH, NODE_ENV: "production", ...env },
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(find({ code: 1, ...JSON.parse(stdout) }, "database")).toMatchObject({ state: "wrong", text: expect.stringContaining(file) });
  });
});

describe("a PostgreSQL that is set up in its own way", () => {
  const KEYS = formatKeyRing(new Map([["test", Buffer.alloc(32, 7)]]));
  let certificate: ReturnType<typeof makeCertificate>;
  let server: Postgres;
  let url: string;
  beforeAll(async () => {
    certificate = makeCertificate();
    server = await startPostgres({ settings: ["timezone=Asia/Kolkata"], tls: certificate });
    url = `${server.url}/postgres`;
    expect(await startAndStop({ DATABASE_URL: url, SECRET_KEYS: KEYS })).toBe("started");
  });
  afterAll(async () => {
    await server?.stop();
    certificate.remove();
  });
  const look = (query = "", more = {}) => doctor({ DATABASE_URL: url + query, SECRET_KEYS: KEYS, ...more });

  test("with another time zone has the same clock", async () => {
    const report = await look();
    expect([report.code, find(report, "time")]).toEqual([
      0,
      { name: "time", state: "good", text: "0 s between this machine's clock and the database's" },
    ]);
  });

  test.each(["require", "verify-full"])(
    "with a certificate of its own authority is refused in one line by sslmode=%s, unless the authority is named",
    async (mode) => {
      const refused = await failToStart({ PORT: "0", DATABASE_URL: `${url}?sslmode=${mode}`, SECRET_KEYS: KEYS });
      expect([refused.code, readdirSync(refused.folder)]).toEqual([1, []]);
      expect(refused.errors).toMatch(/^[^\n]*certificate[^\n]*sslrootcert=FILE\n$/);
      refused.remove();
      const wrong = find(await look(`?sslmode=${mode}`), "migrations");
      expect(wrong).toMatchObject({
        state: "wrong",
        text: expect.stringContaining("certificate"),
        todo: expect.stringContaining("sslrootcert"),
      });

      const named = await runTool(["doctor", "--json"], {
        ...NO_FOLDERS,
        DATABASE_URL: `${url}?sslmode=${mode}&sslrootcert=${certificate.cert}`,
        SECRET_KEYS: KEYS,
      });
      expect([named.code, named.errors]).toEqual([0, ""]);
    },
  );

  test.each([
    ["default_transaction_read_only = on", /takes no writes/],
    ["DateStyle = 'German'", /DateStyle is German/],
  ])("and cannot be used, by %s, is wrong and keeps the site from starting", async (setting, text) => {
    const db = openDatabase(url);
    await db.$executeRawUnsafe(`ALTER DATABASE postgres SET ${setting}`);
    try {
      const report = await look();
      expect([report.code, find(report, "database")]).toEqual([
        1,
        expect.objectContaining({ state: "wrong", text: expect.stringMatching(text) }),
      ]);
      const failed = await failToStart({ PORT: "0", DATABASE_URL: url, SECRET_KEYS: KEYS });
      expect([failed.code, failed.errors.trim().split("\n")]).toEqual([1, [expect.stringMatching(text)]]);
      failed.remove();
    } finally {
      await db.$executeRawUnsafe(`SET default_transaction_read_only = off`);
      await db.$executeRawUnsafe(`ALTER DATABASE postgres RESET ${setting.split(" ")[0]}`);
      await db.$disconnect();
    }
  });
});
