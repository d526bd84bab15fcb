import type { Context } from "../lib/context.ts";
import { isProjectName, projectKey } from "./name.ts";
import type { ProjectRole } from "./role.ts";

/** A project as everybody sees it. */
export type ShownProject = {
  id: string;
  name: string;
  /** `active`, `deprecated` or `archived`. */
  status: string;
  /** Whether an admin holds it back: nothing of it is offered. */
  isHeldBack: boolean;
  people: { username: string; role: ProjectRole }[];
};

/** The project of a name, however that is written, with its people, owners first; null where there is none. */
export async function findShownProject({ db }: Context, name: string): Promise<ShownProject | null> {
  if (!isProjectName(name)) return null;
  const row = await db.project.findUnique({
    where: { nameKey: projectKey(name), deletedAt: null },
    select: {
      id: true,
      name: true,
      status: true,
      quarantinedAt: true,
      members: {
        orderBy: [{ role: "desc" }, { account: { usernameKey: "asc" } }],
        select: { role: true, account: { select: { username: true } } },
      },
    },
  });
  if (!row) return null;
  const { id, status, quarantinedAt, members } = row;
  const people = members.map(({ role, account }) => ({
    role: role === "owner" ? ("owner" as const) : ("maintainer" as const),
    username: account.username,
  }));
  return { id, name: row.name, status, isHeldBack: quarantinedAt !== null, people };
}
