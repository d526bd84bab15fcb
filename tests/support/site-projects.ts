import { randomBytes } from "node:crypto";
import type { Database } from "~/lib/database/open";
import { lookKey, projectKey } from "~/projects/find/name";
import { newName } from "./people.ts";
import { createRelease } from "./published.ts";
import type { Site } from "./site.ts";

type Told = Omit<Parameters<typeof createRelease>[1], "projectId">;

/** A project of a running site by its rows alone, with these releases; the owner's account is there already. */
export async function createSiteProject(site: Site, { name, owner, releases }: { name: string; owner: string; releases: Told[] }) {
  await inDatabase(site, async (db) => {
    const account = await db.account.findUniqueOrThrow({ where: { usernameKey: owner.toLowerCase() } });
    const id = randomBytes(8).toString("hex");
    const createdAt = new Date();
    await db.project.create({ data: { id, name, nameKey: projectKey(name), lookKey: lookKey(name), createdAt } });
    await db.projectMember.create({ data: { projectId: id, accountId: account.id, role: "owner", createdAt } });
    const context = { db, clock: { now: () => new Date() } } as never;
    for (const told of releases) await createRelease(context, { projectId: id, ...told });
  });
}

/** Projects of a running site by their rows alone, without releases. */
export async function createSiteProjects(site: Site, { names, owner }: { names: string[]; owner: string }) {
  await inDatabase(site, async (db) => {
    const { id: accountId } = await db.account.findUniqueOrThrow({ where: { usernameKey: owner.toLowerCase() } });
    const createdAt = new Date();
    const projects = names.map((name) => ({ id: randomBytes(8).toString("hex"), name, createdAt }));
    await db.project.createMany({ data: projects.map((row) => ({ ...row, nameKey: projectKey(row.name), lookKey: lookKey(row.name) })) });
    await db.projectMember.createMany({ data: projects.map(({ id }) => ({ projectId: id, accountId, role: "owner", createdAt })) });
  });
}

/** Changes a project's row. */
export async function changeSiteProject(
  site: Site,
  name: string,
  data: { status?: string; quarantinedAt?: Date | null; deletedAt?: Date },
) {
  await inDatabase(site, (db) => db.project.update({ where: { nameKey: projectKey(name) }, data }));
}

async function inDatabase(site: Site, work: (db: Database) => Promise<unknown>) {
  const db = site.openDatabase();
  try {
    await work(db);
  } finally {
    await db.$disconnect();
  }
}

/** A name that no other test's project has, nor one that looks like it. */
export function newProjectName(): string {
  return `Lib.${newName()}`;
}
