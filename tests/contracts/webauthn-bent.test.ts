import { expect, test } from "vitest";
import { proveFactor } from "~/auth/prove-factor";
import { beginEnrolment } from "~/auth/security-key/begin-enrolment";
import { finishEnrolment } from "~/auth/security-key/finish-enrolment";
import { newId } from "~/lib/random";
import { type Bent, bentAssertions, bentRegistrations } from "../support/bends.ts";
import { onBothDatabases } from "../support/databases.ts";
import { loginOptions, registerKey, sharedOwner, softKey } from "../support/security-keys.ts";
import type { Bend } from "../support/soft-authenticator.ts";
import type { TestContext } from "../support/test-context.ts";
import { withCookies } from "../support/with-cookies.ts";

onBothDatabases("a bent response is refused with its reason and leaves its event", (get) => {
  const findOwner = sharedOwner(get);

  async function lastEvent({ db }: TestContext, accountId: string) {
    const row = await db.securityEvent.findFirstOrThrow({ where: { accountId }, orderBy: { sequence: "desc" } });
    return { event: row.event, ...JSON.parse(row.particulars ?? "{}").detail };
  }

  async function openChallenges({ db }: TestContext) {
    return (await db.webauthnChallenge.findMany({ select: { challenge: true } })).map(({ challenge }) => challenge);
  }

  /** Whether what was sent says which challenge it answers. */
  function isReadable({ reason }: Bent) {
    return !["malformed", "client-data", "challenge-spent"].includes(reason);
  }

  test.each(bentRegistrations)("registration with $name: $reason", async (bent) => {
    const context = get();
    const owner = await findOwner();
    const keys = await context.db.securityKey.count();
    const { options } = await beginEnrolment(context, owner);
    const response = softKey(context, bent.key).register(options, bent.bend);
    const enrolment = { ...owner, response, label: "", passkey: false };

    expect(await finishEnrolment(withCookies(context, owner), enrolment)).toEqual({ kind: "refused", reason: bent.reason });
    expect(await context.db.securityKey.count()).toBe(keys);
    expect(await lastEvent(context, owner.accountId)).toEqual({ event: "factor:add-failed", factor: "security-key", reason: bent.reason });
    expect((await openChallenges(context)).includes(options.challenge)).toBe(!isReadable(bent));
  });

  test.each(bentAssertions)("assertion with $name: $reason", async (bent) => {
    const context = get();
    const owner = await findOwner();
    const options = await loginOptions(context, owner.accountId);
    const proof = {
      accountId: owner.accountId,
      kind: "security-key",
      response: owner.key.assert(options, bent.bend),
      purpose: { ceremony: "login", boundTo: "flow" },
      ownBudget: newId(context.random), // whoever tries all of these is throttled otherwise
      failureEvent: "login:second-factor:failed",
    } as const;

    expect(await proveFactor(context, proof)).toEqual({ kind: "refused", reason: bent.reason });
    const stored = await context.db.securityKey.findUniqueOrThrow({ where: { credentialId: owner.key.id } });
    expect(stored).toMatchObject({ lastUsedAt: null, counter: 0n });
    expect(await lastEvent(context, owner.accountId)).toEqual({
      event: "login:second-factor:failed",
      factor: "security-key",
      reason: bent.reason,
    });
    expect((await openChallenges(context)).includes(options.challenge)).toBe(!isReadable(bent));
  });

  test.each(["", " ", "{", "[", "nul", "{}{}", "\0", '{"id":', "[".repeat(15_000), '{"__proto__":{"id":"AAAA"}}'])(
    "what is no JSON of a response is refused: %j",
    async (response) => {
      const context = get();
      const owner = await findOwner();
      await beginEnrolment(context, owner);
      const enrolment = { ...owner, response, label: "", passkey: false };
      expect(await finishEnrolment(withCookies(context, owner), enrolment)).toEqual({ kind: "refused", reason: "malformed" });
      const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" }, credentials: [] } as const;
      const factor = context.factors.find(({ kind }) => kind === "security-key");
      expect(await factor?.prove(context, proof)).toEqual({ kind: "refused", reason: "malformed" });
    },
  );

  const harmless: [name: string, bend: Bend][] = [
    ["members that nobody knows", { response: (json) => ({ ...json, more: 1, response: { ...json.response, more: 1 } }) }],
    ["transports that are no list", { response: (json) => ({ ...json, response: { ...json.response, transports: "usb" } }) }],
    ["transports that nobody knows", { response: (json) => ({ ...json, response: { ...json.response, transports: ["telepathy"] } }) }],
    ["a thousand transports", { response: (json) => ({ ...json, response: { ...json.response, transports: Array(1000).fill("usb") } }) }],
    ["no client extension results", { response: (json) => ({ ...json, clientExtensionResults: undefined }) }],
    ["client data with more members", { clientData: { other_keys_can_be_added_here: "do not compare clientDataJSON against a template" } }],
    ["no crossOrigin", { clientData: { crossOrigin: undefined } }],
    ["a token binding of older browsers", { clientData: { tokenBinding: { status: "supported" } } }],
  ];

  test.each(harmless)("a response with %s is accepted", async (_name, bend) => {
    const context = get();
    const owner = await findOwner();
    expect(await registerKey(context, owner, { bend })).toMatchObject({ kind: "added" });
  });
});
