import { expect, test } from "vitest";
import { OverloadedError } from "~/lib/bounded-queue";
import { AccessEndedError } from "~/lib/write-for";
import type { Services } from "~/services.server";
import { answerErrors } from "./answer-errors.ts";

const busy = Object.assign(new Error("Unable to start a transaction in the given time."), { code: "P2028" });
const noConnection = new Error("timeout exceeded when trying to connect");
const cut = new Error("Client has encountered a connection error and is not queryable");
const away = Object.assign(new Error("Can't reach database server at 127.0.0.1:5432"), { code: "P1001" });
/** As the adapters throw it, and as Prisma does around it. */
const full = Object.assign(new Error("database or disk is full"), { cause: { kind: "sqlite", originalCode: "SQLITE_FULL" } });
const stopping = Object.assign(new Error("terminating connection due to administrator command"), {
  code: "P2010",
  meta: { driverAdapterError: { cause: { kind: "postgres", originalCode: "57P01" } } },
});
const readOnly = Object.assign(new Error("attempt to write a readonly database"), {
  cause: { kind: "sqlite", originalCode: "SQLITE_READONLY_DBMOVED" },
});
const standby = Object.assign(new Error("cannot execute INSERT in a read-only transaction"), {
  code: "P2010",
  meta: { driverAdapterError: { cause: { kind: "postgres", originalCode: "25006" } } },
});
const overloaded = new OverloadedError("too much waits already");
const bug = new Error("a bug");
const badStatement = Object.assign(new Error("syntax error"), {
  code: "P2010",
  meta: { driverAdapterError: { cause: { kind: "postgres", originalCode: "42601" } } },
});

/** Services of which one call ends as it is told. */
function failing(error: Error) {
  const told: unknown[] = [];
  const services = { settings: { siteName: "Site" }, now: () => new Date(), accounts: { read: async () => Promise.reject(error) } };
  const asked = { path: "/account/emails", tell: (error: unknown) => void told.push(error) };
  const guarded = answerErrors(services as unknown as Services, asked) as unknown as typeof services;
  return { guarded, told };
}

test.each([
  ["no transaction in time", busy],
  ["no connection in time", noConnection],
  ["the connection was cut", cut],
  ["the database is away", away],
  ["the database stops", stopping],
  ["the disk is full", full],
  ["the file cannot be written", readOnly],
  ["the database is a standby", standby],
  ["too many hashes wait", overloaded],
])("a busy site, %s, is a 503 and is told to the log", async (_, error) => {
  const { guarded, told } = failing(error);
  await expect(guarded.accounts.read()).rejects.toMatchObject({ status: 503 });
  expect(told).toEqual([error]);
});

test.each(["P2025", "P2003"])("an account that was deleted in that moment leads to the login, and is told to the log: %s", async (code) => {
  const error = Object.assign(new Error("not there"), { code });
  const { guarded, told } = failing(error);
  const answer: Response = await guarded.accounts.read().catch((thrown) => thrown);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/login"]);
  expect(told).toEqual([error]);
});

test("what a session asked for that ended in that moment leads to the page, which says why it ended", async () => {
  const error = new AccessEndedError();
  const { guarded, told } = failing(error);
  const answer: Response = await guarded.accounts.read().catch((thrown) => thrown);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/account/emails"]);
  expect(told).toEqual([error]);
});

test.each([bug, badStatement])("a bug stays a bug: %s", async (error) => {
  const { guarded, told } = failing(error);
  await expect(guarded.accounts.read()).rejects.toBe(error);
  expect(told).toEqual([]);
});

test("what is no call stays as it is", () => {
  const { guarded } = failing(bug);
  expect(guarded.settings).toEqual({ siteName: "Site" });
  expect(guarded.now()).toBeInstanceOf(Date);
});
