import { hashToken } from "~/lib/random";
import { LONG } from "./long-names.ts";
import { REPORT_TOKEN } from "./page-states.ts";
import { addTotp, logIn, newName, type Person, registerVerified } from "./people.ts";
import type { Site } from "./site.ts";
import { createSiteProject } from "./site-projects.ts";

const DAY = 24 * 3_600_000;

/**
 * Puts all of it behind the link of `REPORT_TOKEN` that a report can take back: somebody was in with the owner's password, added an app, a
 * token and an address, and made an accomplice an owner of two projects, one with the longest name. The app is the only
 * second step, and was there for a day. One of a site.
 */
export async function reportLogin(site: Site): Promise<void> {
  const owner = await registerVerified(site);
  const intruder: Person = { ...owner, visitor: site.visitor() };
  await logIn(intruder);
  const [long, other] = [`l${"o".repeat(58)}ng`, newName()];
  for (const name of [long, other]) await createSiteProject(site, { name, owner: owner.username, releases: [] });
  await addTotp(intruder, LONG.label);
  const { visitor } = intruder;
  await visitor.open("/account/tokens");
  await visitor.submit({ intent: "create", label: LONG.greekLabel, scope: "all", expires: "30" });
  await visitor.open("/account/emails");
  await visitor.submit({ intent: "add", email: `${"v".repeat(64)}@example.org` });
  const accomplice = await registerVerified(site, { username: `${"m".repeat(30)}${newName()}` });
  await logIn(accomplice);
  for (const name of [long, other]) {
    await visitor.open(`/projects/${name}/settings`);
    await visitor.submit({ intent: "invite", username: accomplice.username, role: "owner" });
    await accomplice.visitor.open("/invitations");
    await accomplice.visitor.submit({ intent: "accept" });
  }

  const db = site.openDatabase();
  const account = { usernameKey: owner.username };
  await db.account.update({ where: account, data: { twoFactorSince: new Date(Date.now() - DAY - 60_000) } });
  const { id } = await db.mailToken.findFirstOrThrow({ where: { account, purpose: "not-me" }, orderBy: { createdAt: "asc" } });
  await db.mailToken.update({ where: { id }, data: { tokenHash: hashToken(REPORT_TOKEN) } });
  await db.$disconnect();
}
