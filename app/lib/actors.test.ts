import { expect, test } from "vitest";
import { operatorActor, signatureOf, siteActor, siteActorFor, visitorActor } from "./actors.ts";
import type { Actor, Context } from "./context.ts";
import { account } from "./subject.ts";

const client = { ipAddress: "192.0.2.1", userAgent: "Test browser" };
const admin: Actor = { kind: "admin", accountId: "grace", name: "Grace", async admit() {} };
const signature = (actor: Actor) => signatureOf({ actor, client } as Context, account("ada"));

test("an event names nobody where a visitor or the site acts", () => {
  for (const actor of [visitorActor, siteActor]) expect(signature(actor)).toEqual({ by: null, ...client });
});

test("an event names the operator, and whoever began what the site carries out", () => {
  for (const actor of [operatorActor("ops"), siteActorFor("ops")]) expect(signature(actor)).toEqual({ by: "ops", ...client });
});

test("an admin is named in the history of another account, without address and browser, and only shown in the admin's own", () => {
  expect(signature(admin)).toEqual({ by: "Grace", ipAddress: "", userAgent: "" });
  expect(signatureOf({ actor: admin, client } as Context, account("grace"))).toEqual({ by: null, ...client });
});
