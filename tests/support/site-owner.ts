import { OWNED } from "./page-states.ts";
import { logInWithTotp, type PersonWithTotp, registerVerified, withTotp } from "./people.ts";
import { addTestFile } from "./projects.ts";
import type { Site } from "./site.ts";
import { createSiteProject } from "./site-projects.ts";
import { createTestContext } from "./test-context.ts";

/** Files that wait for approval in a project of a running site, one in each of these releases. */
export async function addWaitingFiles(site: Site, name: string, versions: readonly string[]): Promise<void> {
  const db = site.openDatabase();
  const { id } = await db.project.findFirstOrThrow({ where: { name } });
  for (const version of versions)
    await addTestFile(createTestContext(db), { id, name }, { version, filename: `${name}-${version}.tar.gz`, waiting: true });
  await db.$disconnect();
}

/** The owner of a project with a sent invitation and files that wait, who is logged in on two browsers of one kind. One of a site. */
export async function withOwned(site: Site): Promise<PersonWithTotp> {
  const owner = await withTotp(site);
  const guest = await registerVerified(site);
  await logInWithTotp({ ...owner, visitor: site.visitor() });
  await createSiteProject(site, { name: OWNED, owner: owner.username, releases: [{ version: "0.9" }] });
  await addWaitingFiles(site, OWNED, ["1.0", "2.0"]);
  await owner.visitor.open(`/projects/${OWNED}/settings`);
  await owner.visitor.submit({ intent: "invite", username: guest.username, role: "maintainer" });
  return owner;
}
