import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createdToken, sendToken } from "../support/http-tokens.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-report-keys-"));
const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const [github, old, other, large] = [pair(), pair(), pair(), generateKeyPairSync("ec", { namedCurve: "P-384" })];

function publish(file: string, keys: Record<string, { key: KeyObject; current?: boolean }>): string {
  const public_keys = Object.entries(keys).map(([key_identifier, { key, current = true }]) => ({
    key_identifier,
    key: key.export({ type: "spki", format: "pem" }),
    is_current: current,
  }));
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({ public_keys }));
  return path;
}

let site: Site;
beforeAll(async () => {
  const first = publish("github.json", {
    now: { key: github.publicKey },
    before: { key: old.publicKey, current: false },
    large: { key: large.publicKey },
  });
  const second = publish("scanner.json", { theirs: { key: other.publicKey } });
  site = await Site.start({ TOKEN_REPORT_KEYS: `${first}, ${second} Scanner-Key Scanner-Signature` });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Signed = { by?: KeyObject; id?: string; headers?: [string, string]; body: string; sent?: string };

/** Sends a report, signed over `body`; `sent` is what goes over the wire where that is another. */
async function send({ by = github.privateKey, id = "now", headers, body, sent = body }: Signed): Promise<number> {
  const [keyHeader, signatureHeader] = headers ?? ["Github-Public-Key-Identifier", "Github-Public-Key-Signature"];
  const signature = createSign("sha256").update(body).sign(by, "base64");
  const answer = await fetch(`${site.origin}/tokens/report`, {
    method: "POST",
    headers: { "Content-Type": "application/json", [keyHeader]: id, [signatureHeader]: signature },
    body: sent,
  });
  expect(await answer.text()).toBe("");
  return answer.status;
}

const reportOf = (...tokens: string[]) =>
  JSON.stringify(
    tokens.map((token) => ({ token, type: "gatehouse_api_token", url: "https://example.com/ada/engine/.pypirc", source: "commit" })),
  );

async function someToken() {
  const person = await registerVerified(site);
  await logIn(person);
  return { person, token: await createdToken(person.visitor) };
}

const isGood = async (token: string) => (await sendToken(site.origin, "/tokens/narrow", token)).status === 200;

test("a token that is reported ends once, its owner is told where it was, and all else is answered alike", async () => {
  const { person, token } = await someToken();
  const stranger = await someToken();
  const body = reportOf("nonsense", token, `gatehouse_p${"0".repeat(53)}`);
  expect(await send({ body })).toBe(204);
  expect(await isGood(token)).toBe(false);
  expect(await isGood(stranger.token)).toBe(true);
  const mail = await site.mailbox.take(person.email, /found in public/i);
  expect(mail.text).toContain("https://example.com/ada/engine/.pypirc");
  expect(mail.text).not.toContain(token);
  expect(await send({ body })).toBe(204);
  expect((await person.visitor.open("/account/history")).text.match(/found in public/g)).toHaveLength(1);
});

test("a second reporter has keys and headers of its own", async () => {
  const { token, person } = await someToken();
  const headers: [string, string] = ["Scanner-Key", "Scanner-Signature"];
  const body = JSON.stringify([{ token, type: "x", url: "", source: "paste" }]);
  expect(await send({ by: github.privateKey, id: "now", headers, body })).toBe(400);
  expect(await send({ by: other.privateKey, id: "theirs", headers, body })).toBe(204);
  expect(await isGood(token)).toBe(false);
  await site.mailbox.take(person.email, /found in public/i);
});

test("a report without a good signature of a current key is refused, and revokes nothing", async () => {
  const { token } = await someToken();
  const body = reportOf(token);
  expect(await send({ body, by: other.privateKey })).toBe(400);
  expect(await send({ body, by: old.privateKey, id: "before" })).toBe(400);
  expect(await send({ body, by: large.privateKey, id: "large" })).toBe(400);
  expect(await send({ body, id: "nobody's" })).toBe(400);
  expect(await send({ body: "[]", sent: body })).toBe(400);
  expect(await send({ body, sent: ` ${body}` })).toBe(400);
  const unsigned = await fetch(`${site.origin}/tokens/report`, { method: "POST", body });
  expect(unsigned.status).toBe(400);
  expect(await isGood(token)).toBe(true);
});

test("a signed report that is no array, or too large, is refused", async () => {
  for (const body of ["{}", "null", "[1]", "[", `"${"x".repeat(100)}"`, `[${" ".repeat(1024 * 1024)}]`])
    expect(await send({ body })).toBe(400);
  expect(await send({ body: "[]" })).toBe(204);
  expect((await fetch(`${site.origin}/tokens/report`)).status).toBe(405);
});

test("without keys there is no such address", async () => {
  const plain = await Site.start();
  expect((await fetch(`${plain.origin}/tokens/report`, { method: "POST", body: "[]" })).status).toBe(404);
  await plain.stop();
});
