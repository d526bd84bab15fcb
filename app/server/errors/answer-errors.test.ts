import { expect, test } from "vitest";
import { OverloadedError } from "~/lib/work/bounded-queue";
import { AccessEndedError } from "~/lib/write-for";
import { answerErrors } from "./answer-errors.ts";

const busy = Object.assign(new Error("Unable to start a transaction in the given time."), { code: "P2028" });
const noConnection = new Error("timeout exceeded when trying to connect");
const cut = new Error("Client has encountered a connection error and is not queryable");
const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE", errno: -32, syscall: "write" });
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

/** A call of the domain that ends with this error, as a request for a page makes it. */
function failing(error: Error) {
  const told: unknown[] = [];
  const around = answerErrors({ path: "/account/emails", tell: (error: unknown) => void told.push(error) });
  const call = async () => around(async () => Promise.reject(error)) as Promise<never>;
  return { call, told };
}

test.each([
  ["no transaction in time", busy],
  ["no connection in time", noConnection],
  ["the connection was cut", cut],
  ["the connection broke", broken],
  ["the database is away", away],
  ["the database stops", stopping],
  ["the disk is full", full],
  ["the file cannot be written", readOnly],
  ["the database is a standby", standby],
  ["too many hashes wait", overloaded],
])("a busy site, %s, is a 503 and is told to the log", async (_, error) => {
  const { call, told } = failing(error);
  await expect(call()).rejects.toMatchObject({ status: 503 });
  expect(told).toEqual([error]);
});

test.each(["P2025", "P2003"])("an account that was deleted in that moment leads to the login, and is told to the log: %s", async (code) => {
  const error = Object.assign(new Error("not there"), { code });
  const { call, told } = failing(error);
  const answer: Response = await call().catch((thrown) => thrown);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/login"]);
  expect(told).toEqual([error]);
});

test("what a session asked for that ended in that moment leads to the page, which says why it ended", async () => {
  const error = new AccessEndedError();
  const { call, told } = failing(error);
  const answer: Response = await call().catch((thrown) => thrown);
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/account/emails"]);
  expect(told).toEqual([error]);
});

test.each([bug, badStatement])("a bug stays a bug: %s", async (error) => {
  const { call, told } = failing(error);
  await expect(call()).rejects.toBe(error);
  expect(told).toEqual([]);
});

test("what a call gives is given", async () => {
  const around = answerErrors({ path: "/", tell: () => {} });
  expect(around(() => 1)).toBe(1);
  expect(await around(async () => 2)).toBe(2);
});
