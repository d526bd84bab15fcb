import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { after, MINUTE, SECOND } from "../lib/clock.ts";
import { reportKeysAt } from "./report-keys.ts";

let server: Server;
let url: string;
let asked = 0;
let answer: { status: number; body: string; headers?: Record<string, string> } = { status: 200, body: "" };
beforeAll(async () => {
  server = createServer((_request, response) => {
    asked++;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const publish = (keys: Record<string, boolean>) => {
  const public_keys = Object.entries(keys).map(([key_identifier, is_current]) => ({
    key_identifier,
    key: `PEM of ${key_identifier}`,
    is_current,
  }));
  answer = { status: 200, body: JSON.stringify({ public_keys }) };
};

function keysAtFirst() {
  let now = new Date("2026-11-27T12:00:00Z");
  const warned: unknown[] = [];
  const find = reportKeysAt(url, { clock: { now: () => now }, log: { warn: (...said: unknown[]) => void warned.push(said) } });
  asked = 0;
  const pass = (milliseconds: number) => {
    now = after(now, milliseconds);
  };
  return { find, warned, pass };
}

test("keys are read at the first question and kept for half an hour", async () => {
  publish({ one: true });
  const { find, pass } = keysAtFirst();
  expect(await Promise.all([find("one"), find("one")])).toEqual(["PEM of one", "PEM of one"]);
  pass(30 * MINUTE - SECOND);
  await find("one");
  expect(asked).toBe(1);
  pass(SECOND);
  await find("one");
  expect(asked).toBe(2);
});

test("an unknown id has them read again, once a minute at most", async () => {
  publish({ one: true });
  const { find, pass } = keysAtFirst();
  expect(await find("two")).toBeNull();
  publish({ one: true, two: true });
  for (let times = 0; times < 20; times++) expect(await find("two")).toBeNull();
  expect(asked).toBe(1);
  pass(MINUTE);
  expect(await find("two")).toBe("PEM of two");
  expect(asked).toBe(2);
});

test("a key that is not current is none", async () => {
  publish({ one: false });
  const { find } = keysAtFirst();
  expect(await find("one")).toBeNull();
});

test("an answer that leads elsewhere is not followed", async () => {
  publish({ one: true });
  const elsewhere = `data:application/json,${encodeURIComponent(answer.body)}`;
  const { find, warned } = keysAtFirst();
  for (const location of [url, elsewhere]) {
    answer = { status: 302, body: "", headers: { Location: location } };
    expect(await find("one")).toBeNull();
  }
  expect([asked, warned.length]).toEqual([1, 1]);
});

test("where they cannot be read, those of before are good, and the log says so", async () => {
  publish({ one: true });
  const { find, pass, warned } = keysAtFirst();
  await find("one");
  for (const broken of [
    { status: 500, body: "" },
    { status: 302, body: "" },
    { status: 200, body: "<p>" },
    { status: 200, body: "{}" },
  ]) {
    answer = broken;
    pass(31 * MINUTE);
    expect(await find("one")).toBe("PEM of one");
  }
  expect(warned).toHaveLength(4);
});
