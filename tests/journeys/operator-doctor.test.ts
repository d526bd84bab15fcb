import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { after, MINUTE, SECOND } from "~/lib/clock";
import { formatKeyRing } from "~/lib/key-ring";
import { newId } from "~/lib/random";
import { enqueueMail } from "~/mail/outbox";
import { BreachServer } from "../support/breach-server.ts";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";
import { runTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

type Report = { code: number; checks: { name: string; state: string; text: string; todo?: string }[] };

async function doctor(env: Record<string, string>): Promise<Report> {
  const { code, output } = await runTool(["doctor", "--json"], { DATA_DIR: "/nowhere", ...env });
  return { code, checks: JSON.parse(output).checks };
}

const find = ({ checks }: Report, name: string) => checks.find((check) => check.name === name);

/** The number in an alert rule after the last comparison. */
function thresholdOf(alert: string): number {
  const [, expression = ""] = readFileSync(join("docs", "operating", "alerts.yml"), "utf8").split(`alert: ${alert}\n`);
  return Number(/expr: .* > (\d+)$/m.exec(expression)?.[1]);
}

describe.each(["sqlite", "postgresql"] as const)("the outbox on %s", (kind) => {
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
    expect(await look("")).toMatchObject({ code: 0, state: "good", text: "not configured: no password is looked up" });
  });
});
