import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";
import { failToStart } from "../support/failed-start.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const TOKEN = "a-token-of-the-operators-own";

let database: TestDatabase;
let site: Site;
beforeAll(async () => {
  database = await createEmptyDatabase("postgresql");
  site = await Site.start({ DATABASE_URL: database.url, WEB_PROCESSES: "2", METRICS_TOKEN: TOKEN });
});
afterAll(async () => {
  await site?.stop();
  await database?.close();
});

/** The processes that a process has started. */
function startedBy(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

test("one command starts several processes, which are one site", async () => {
  expect(startedBy(site.pid)).toHaveLength(2);
  expect(site.log.match(/ is at /g)).toHaveLength(1);
  const person = await registerVerified(site);
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
});

test("the figures are those of all of them", async () => {
  const count = async () => {
    const answer = await fetch(`${site.address}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}`, Connection: "close" } });
    const text = await answer.text();
    expect(text.match(/^gatehouse_database_up 1$/gm)).toHaveLength(1);
    return Number(/^gatehouse_request_seconds_count\{[^}]*route="\/help"[^}]*\} (\d+)$/m.exec(text)?.[1] ?? 0);
  };
  for (let number = 0; number < 10; number++) await fetch(`${site.address}/help`, { headers: { Connection: "close" } });
  expect([await count(), await count(), await count()]).toEqual([10, 10, 10]);
});

test("a process that ends by itself is replaced, and the other goes on answering", async () => {
  const [one = 0, other = 0] = startedBy(site.pid);
  process.kill(one, "SIGKILL");
  expect((await fetch(`${site.address}/healthz`, { headers: { Connection: "close" } })).status).toBe(200);
  await vi.waitUntil(() => startedBy(site.pid).length === 2 && !startedBy(site.pid).includes(one), { timeout: 20_000 });
  expect(startedBy(site.pid)).toContain(other);
});

test("told to stop, all of them end", async () => {
  const all = startedBy(site.pid);
  expect(await site.kill("SIGTERM")).toBe(0);
  for (const pid of all) expect(() => process.kill(pid, 0)).toThrow();
});

test.each([
  ["several processes on SQLite are", { WEB_PROCESSES: "2" }, "WEB_PROCESSES: must be 1 with SQLite"],
  ["no process is", { WEB_PROCESSES: "0" }, "WEB_PROCESSES: "],
])("%s refused in a line", async (_, env, said) => {
  const start = await failToStart(env);
  expect([start.code, start.errors]).toEqual([1, expect.stringContaining(said)]);
  start.remove();
});
