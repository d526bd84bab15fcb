import { freezeAccount } from "~/admin/freeze-account";
import { DAY } from "~/lib/clock";
import { asOperator } from "../support/actors.ts";
import { withAdmin } from "../support/admins.ts";
import { createdToken } from "../support/http-tokens.ts";
import { withSecurityKey } from "../support/key-people.ts";
import { addTotp, forgetProof, logIn, type Person, register, registerVerified } from "../support/people.ts";
import type { Site } from "../support/site.ts";
import { createTestContext } from "../support/test-context.ts";
import type { Visitor } from "../support/visitor.ts";
import type { Asker } from "./route-table.ts";

/** The ids of the owner's things, by their names in the table. */
export type Things = Record<"account" | "email" | "session" | "device" | "key" | "app" | "project" | "invitation" | "token", string>;

/** Those who ask, each with a browser in the state that its name says; and the owner of what does not belong to them. */
export async function createAskers(site: Site): Promise<{ askers: Record<Asker, Visitor>; owner: Person }> {
  const owner = await withSecurityKey(site);
  await addTotp(owner);
  await giveProject(site, owner);
  await createdToken(owner.visitor);
  const halfWay = site.visitor();
  await logIn({ ...owner, visitor: halfWay });

  const unverified = await register(site);
  await logIn(unverified);
  const [passwordOnly, stale, frozen, other] = [await signedIn(site), await signedIn(site), await signedIn(site), await signedIn(site)];
  await forgetProof(site, stale);
  await freeze(site, frozen);

  const askers = {
    signedOut: site.visitor(),
    halfWay,
    unverified: unverified.visitor,
    passwordOnly: passwordOnly.visitor,
    stale: stale.visitor,
    frozen: frozen.visitor,
    other: other.visitor,
    admin: (await withAdmin(site)).visitor,
  };
  return { askers, owner };
}

async function signedIn(site: Site): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  return person;
}

async function freeze(site: Site, { username }: Person): Promise<void> {
  const db = site.openDatabase();
  const { id } = await db.account.findFirstOrThrow({ where: { username } });
  await freezeAccount(asOperator(createTestContext(db)), { accountId: id });
  await db.$disconnect();
}

/** A project of the owner's, and an invitation to it. */
async function giveProject(site: Site, { username }: Person): Promise<void> {
  const db = site.openDatabase();
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
  const [id, createdAt] = ["theirs", new Date()];
  await db.project.create({ data: { id, name: id, nameKey: id, lookKey: id, createdAt } });
  await db.projectMember.create({ data: { projectId: id, accountId, role: "owner", createdAt } });
  const expiresAt = new Date(createdAt.getTime() + DAY);
  await db.projectInvitation.create({
    data: { id: "invitation", projectId: id, accountId, role: "owner", invitedBy: "ada", createdAt, expiresAt },
  });
  await db.$disconnect();
}

/** What the owner has, to be named by others and to be there afterwards. */
export async function thingsOf(site: Site, { username }: Person): Promise<Things> {
  const db = site.openDatabase();
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
  const where = { accountId };
  const things = {
    account: accountId,
    email: (await db.emailAddress.findFirstOrThrow({ where })).address,
    session: (await db.session.findFirstOrThrow({ where: { accountId, endedAt: null } })).publicId,
    device: (await db.device.findFirstOrThrow({ where })).id,
    key: (await db.securityKey.findFirstOrThrow({ where })).id,
    token: (await db.apiToken.findFirstOrThrow({ where: { accountId, endedAt: null } })).id,
    app: (await db.totpCredential.findFirstOrThrow({ where })).id,
    project: (await db.project.findFirstOrThrow({ where: { members: { some: where } } })).name,
    invitation: (await db.projectInvitation.findFirstOrThrow({ where })).id,
  };
  await db.$disconnect();
  return things;
}
