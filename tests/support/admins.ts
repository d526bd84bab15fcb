import type { Act } from "~/admin/record-act";
import type { TextParams } from "~/ui/messages/translate";
import { type PersonWithKey, touchKey, withSecurityKey } from "./key-people.ts";
import { LOOKED_AT } from "./page-states.ts";
import { logIn, type Person, withTotp } from "./people.ts";
import type { Site } from "./site.ts";
import { siteText } from "./site-text.ts";

/** Gives the person's account the role of an admin. */
export async function makeAdmin(site: Site, { username }: Pick<Person, "username">): Promise<void> {
  const db = site.openDatabase();
  await db.account.update({ where: { usernameKey: username }, data: { role: "admin" } });
  await db.$disconnect();
}

/** An admin who logged in with the password and a key just now. */
export async function withAdmin(site: Site): Promise<PersonWithKey> {
  const person = await withSecurityKey(site);
  await makeAdmin(site, person);
  await person.visitor.post("/logout", {});
  await logIn(person);
  await touchKey(person, person.key);
  return person;
}

/** An admin, beside an account with a second factor for the states of `FOR_ADMINS`. One of a site. */
export async function withAdminAndAccount(site: Site): Promise<PersonWithKey> {
  const { username } = await withTotp(site);
  const db = site.openDatabase();
  await db.account.update({ where: { usernameKey: username }, data: { username: LOOKED_AT, usernameKey: LOOKED_AT } });
  await db.$disconnect();
  return withAdmin(site);
}

/** The id by which the admin pages name the person's account. */
export async function accountIdOf(site: Site, { username }: Pick<Person, "username">): Promise<string> {
  const db = site.openDatabase();
  const { id } = await db.account.findUniqueOrThrow({ where: { usernameKey: username } });
  await db.$disconnect();
  return id;
}

/** The account's page on the admin pages. */
export async function adminPageOf(site: Site, person: Pick<Person, "username">): Promise<string> {
  return `/admin/accounts/${await accountIdOf(site, person)}`;
}

/** The texts of the account's own history, the latest first. */
export async function historyOf({ visitor }: Pick<Person, "visitor">): Promise<string[]> {
  const page = await visitor.open("/account/history");
  return page.document.querySelectorAll("ol.events .what").map(({ text }) => text);
}

/** What an admin did, as their own history says it. */
export function actText(act: Act, params: TextParams = {}): string {
  return siteText("events.admin:acted", { act: siteText(`admin.act.${act}`, params) });
}
