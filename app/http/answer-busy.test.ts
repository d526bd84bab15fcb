import { expect, test } from "vitest";
import { OverloadedError } from "~/lib/bounded-queue";
import type { Services } from "~/services.server";
import { answerBusy } from "./answer-busy.ts";

const busy = Object.assign(new Error("Unable to start a transaction in the given time."), { code: "P2028" });
const noConnection = new Error("timeout exceeded when trying to connect");
const overloaded = new OverloadedError("too much waits already");
const bug = new Error("a bug");

/** Services of which one call ends as it is told. */
function failing(error: Error) {
  const told: unknown[] = [];
  const services = { settings: { siteName: "Site" }, now: () => new Date(), accounts: { read: async () => Promise.reject(error) } };
  const guarded = answerBusy(services as unknown as Services, (error) => told.push(error)) as unknown as typeof services;
  return { guarded, told };
}

test.each([
  ["no transaction in time", busy],
  ["no connection in time", noConnection],
  ["too many hashes wait", overloaded],
])("a busy site, %s, is a 503 and is told to the log", async (_, error) => {
  const { guarded, told } = failing(error);
  await expect(guarded.accounts.read()).rejects.toMatchObject({ status: 503 });
  expect(told).toEqual([error]);
});

test("a bug stays a bug", async () => {
  const { guarded, told } = failing(bug);
  await expect(guarded.accounts.read()).rejects.toBe(bug);
  expect(told).toEqual([]);
});

test("what is no call stays as it is", () => {
  const { guarded } = failing(bug);
  expect(guarded.settings).toEqual({ siteName: "Site" });
  expect(guarded.now()).toBeInstanceOf(Date);
});
