import { type PersonWithTotp, withTotp } from "./people.ts";
import type { Site } from "./site.ts";
import { createSiteProject } from "./site-projects.ts";

/** The longest that people can call things, without a place to break: a user name, a label in German and one in Greek, an address, a project. */
export const LONG = {
  username: "Donaudampfschifffahrtsgesellschaftskapitaenswitwen",
  label: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsges",
  greekLabel: "Ηλεκτροεγκεφαλογραφημακατασκευαστικόςσυσκευοεπισκευαστήςμουά",
  email: `${"w".repeat(64)}@example.org`,
  project: "p".repeat(60),
};

const FIREFOX = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

/** Somebody who calls everything as long as can be: two apps, a token that may do a project alone, two browsers. One of a site. */
export async function withLongNames(site: Site): Promise<PersonWithTotp> {
  const person = await withTotp(site, { username: LONG.username, email: LONG.email, label: LONG.label });
  const { visitor } = person;
  await createSiteProject(site, { name: LONG.project, owner: LONG.username, releases: [] });
  await visitor.open("/account/tokens");
  await visitor.submit({ intent: "create", label: LONG.greekLabel, scope: "some", [`project:${LONG.project}`]: "yes", expires: "30" });
  if (!visitor.page.body.includes("data-token")) throw new Error(`no token at ${visitor.page.path}:\n${visitor.page.text}`);
  const other = site.visitor({ headers: FIREFOX });
  await other.open("/login");
  await other.submit({ login: LONG.username, password: person.password });
  await other.submit({ code: "000000" });
  return person;
}
