import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseKinds } from "../../support/database-kinds.ts";
import { expectFormBack } from "../../support/expect-answer.ts";
import { keyAt, keyOptions, touchKey } from "../../support/key-people.ts";
import { logIn } from "../../support/people.ts";
import { IS_LONG, randomRuns } from "../../support/random-runs.ts";
import type { Bend } from "../../support/soft-authenticator.ts";
import { formEncoded, strangeText } from "../../support/strange-text.ts";
import type { Page, Visitor } from "../../support/visitor.ts";
import { Target, type Who } from "./target.ts";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A page with a field for the answer of a key: who sees it, and the answer that would be right. */
type Place = { who: Who; path: string; fields?: Record<string, string>; answer(visitor: Visitor, bend: Bend): Promise<string> };

let target: Target;

const assertBy =
  (key: "key" | "passkey", path: string): Place["answer"] =>
  async (visitor, bend) =>
    target.member[key].assert(keyOptions(await visitor.open(path)), bend);

const PLACES: Record<string, Place> = {
  "the second factor": { who: "halfWay", path: "/login/security-key", answer: assertBy("key", "/login/security-key") },
  "the proof": { who: "stale", path: "/confirm", answer: assertBy("key", "/confirm") },
  "a passkey sign-in": {
    who: "nobody",
    path: "/login/passkey",
    answer: async (visitor, bend) =>
      target.member.passkey.assert(JSON.parse((await visitor.send("/login/passkey/options", {})).body), bend),
  },
  "a new key": {
    who: "fresh",
    path: "/account/two-factor/security-keys",
    fields: { intent: "add" },
    answer: async (visitor, bend) => keyAt(target.site).register(keyOptions(await visitor.open("/account/two-factor/security-keys")), bend),
  },
};

const bytes = fc.uint8Array({ maxLength: 80 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const strangeJson = fc.oneof(
  strangeText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<Json>(-0, 2 ** 53, 1e308, [], {}, ["a", ["b", ["c"]]], { length: 1e9 }, { toString: 1, constructor: {} }),
) as fc.Arbitrary<Json>;

/** What the authenticator itself, or its browser, does otherwise: signed as it is. */
const bend = fc.record({
  clientData: maybe(
    fc.dictionary(fc.constantFrom("type", "challenge", "origin", "crossOrigin", "topOrigin", "tokenBinding"), strangeJson, { maxKeys: 2 }),
  ),
  clientDataText: fc.option(strangeText, { nil: undefined, freq: 9 }),
  rpId: fc.option(strangeText, { nil: undefined, freq: 9 }),
  flags: maybe(fc.dictionary(fc.constantFrom("up", "uv", "be", "bs", "at", "ed"), fc.boolean(), { maxKeys: 2 })),
  counter: maybe(fc.nat({ max: 2 ** 32 - 1 })),
  credentialId: fc.option(bytes, { nil: undefined, freq: 5 }),
  publicKey: maybe(
    fc.array(fc.tuple(fc.constantFrom(1, 3, -1, -2, -3, 99), fc.oneof(fc.integer(), bytes, fc.constant(undefined))), { maxLength: 2 }),
  ),
  leftover: fc.option(bytes, { nil: undefined, freq: 5 }),
  cutTo: fc.option(fc.nat({ max: 200 }), { nil: undefined, freq: 5 }),
  extensions: maybe(
    fc
      .dictionary(strangeText, fc.oneof(fc.boolean(), fc.integer(), bytes), { maxKeys: 2 })
      .map((members) => new Map(Object.entries(members))),
  ),
  format: fc.option(fc.constantFrom("none", "packed", "fido-u2f", "tpm", "android-key", "apple", ""), { nil: undefined, freq: 3 }),
  statement: maybe(
    fc
      .dictionary(
        fc.constantFrom("alg", "sig", "x5c", "ver", "certInfo", "pubArea"),
        fc.oneof(fc.integer(), bytes, fc.array(bytes, { maxLength: 2 })),
        { maxKeys: 3 },
      )
      .map((members) => new Map(Object.entries(members))),
  ),
  attestationObject: fc.option(bytes, { nil: undefined, freq: 9 }),
}) as fc.Arbitrary<Bend>;

/** What happens to the answer on its way. Each says whether what was signed can still be the same. */
type Change =
  | { kind: "nothing" }
  | { kind: "member"; at: number; to: Json | undefined; name: string }
  | { kind: "bytes"; at: number; where: number; put: Uint8Array; drop: number }
  | { kind: "text"; where: number; put: string; drop: number }
  | { kind: "instead"; text: string };

const MEMBERS = ["__proto__", "constructor", "toJSON", "then", "response", "id", "type", ""];
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: "nothing" as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("member" as const), at: fc.nat(), to: maybe(strangeJson), name: fc.constantFrom(...MEMBERS) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("bytes" as const),
      at: fc.nat(),
      where: fc.nat(),
      put: fc.uint8Array({ maxLength: 4 }),
      drop: fc.nat(4),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("text" as const), where: fc.nat(), put: strangeText, drop: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(
        strangeText,
        fc.json(),
        fc
          .tuple(fc.constantFrom("[", '{"a":', '{"id":"AA","response":', '[{"__proto__":'), fc.nat(4000))
          .map(([unit, count]) => unit.repeat(count)),
      )
      .map((text) => ({ kind: "instead" as const, text })),
  },
);

/** Every object in the JSON, the outermost first. */
function objectsIn(json: Json): { [name: string]: Json }[] {
  if (json === null || typeof json !== "object") return [];
  const inner = Object.values(json).flatMap(objectsIn);
  return Array.isArray(json) ? inner : [json, ...inner];
}

function changed(answer: string, change: Change): string {
  const json = JSON.parse(answer);
  switch (change.kind) {
    case "nothing":
      return answer;
    case "instead":
      return change.text;
    case "text": {
      const where = change.where % (answer.length + 1);
      return answer.slice(0, where) + change.put + answer.slice(where + change.drop);
    }
    case "bytes": {
      const names = Object.keys(json.response).filter((name) => typeof json.response[name] === "string");
      const name = names[change.at % names.length] ?? "";
      const before = Buffer.from(json.response[name], "base64url");
      const where = change.where % (before.length + 1);
      json.response[name] = Buffer.concat([before.subarray(0, where), change.put, before.subarray(where + change.drop)]).toString(
        "base64url",
      );
      return JSON.stringify(json);
    }
    case "member": {
      const objects = objectsIn(json);
      const object = objects[change.at % objects.length] ?? {};
      const names = [...Object.keys(object), change.name];
      const name = names[change.at % names.length] ?? "";
      // As a member of its own, which `JSON.stringify` writes: an assignment would change the prototype.
      Object.defineProperty(object, name, { value: change.to, enumerable: true, configurable: true, writable: true });
      return JSON.stringify(json);
    }
  }
}

/** What an assertion's signature is over, and whose it says it is. */
function signedPart(answer: string): unknown {
  const { id, response } = JSON.parse(answer);
  return [id, ...[response.clientDataJSON, response.authenticatorData].map((text) => Buffer.from(text, "base64url").toString("hex"))];
}

describe.each(IS_LONG ? databaseKinds : (["postgresql"] as const))("on %s", (kind) => {
  beforeAll(async () => {
    target = await Target.start(kind);
  });
  afterAll(() => target.stop());

  async function send(place: Place, visitor: Visitor, response: string): Promise<Page> {
    const fields = Object.entries({ ...place.fields, response }).map(([name, value]) => `${name}=${formEncoded(value)}`);
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" };
    return visitor.request(place.path, { method: "POST", headers, body: Buffer.from(fields.join("&")) });
  }

  const { timeout, ...runs } = randomRuns({ runs: 60, longMinutes: 4 });

  test.each(Object.entries(PLACES))(
    "%s: a bent answer gives the form back, and what was signed is taken as it was signed or not at all",
    async (_name, place) => {
      let taken = 0;
      const property = fc.asyncProperty(fc.oneof(fc.constant<Bend>({}), bend), change, async (bend, change) => {
        const visitor = await target.browser(place.who);
        const right = await place.answer(visitor, bend);
        const sent = changed(right, change);
        const answer = await send(place, visitor, sent);
        expect(target.site.faults).toEqual([]);
        if (answer.status !== 303) return expectFormBack(answer, 400, 413);

        taken++;
        if (place.path !== PLACES["a new key"]?.path) expect(signedPart(sent)).toEqual(signedPart(right));
      });
      await fc.assert(property, runs);
      // Otherwise nothing came as far as the last check.
      expect(taken).toBeGreaterThan(0);
    },
    timeout,
  );

  test("afterwards the key logs in as before", async () => {
    const person = { ...target.member, visitor: await target.browser("nobody") };
    await logIn(person);
    await touchKey(person, person.key);
    expect(person.visitor.page.path).toBe("/account");
    expect(target.site.faults).toEqual([]);
  });
});
