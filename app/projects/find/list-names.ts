import type { Context } from "../../lib/context.ts";

/** How many names are read by one statement. */
const BATCH = 1000;

export type ProjectName = { name: string; nameKey: string };

/** The names of all projects in the order of their keys, some at a time. */
export async function* listProjectNames({ db }: Context): AsyncGenerator<ProjectName[]> {
  let after = "";
  while (true) {
    const names = await db.project.findMany({
      where: { deletedAt: null, nameKey: { gt: after } },
      orderBy: { nameKey: "asc" },
      take: BATCH,
      select: { name: true, nameKey: true },
    });
    const last = names.at(-1);
    if (!last) return;
    yield names;
    after = last.nameKey;
  }
}

/** The names of the projects of these ids that are not deleted, by id. */
export async function readProjectNames({ db }: Context, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.project.findMany({ where: { id: { in: ids }, deletedAt: null }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A text that is another one after each change of that list: whatever is created, deleted or comes back is counted, and has its time. */
export async function stampOfNames({ db }: Context): Promise<string> {
  const { _count, _max } = await db.project.aggregate({
    _count: { _all: true, deletedAt: true },
    _max: { createdAt: true, deletedAt: true },
  });
  return JSON.stringify([_count._all, _count.deletedAt, _max.createdAt, _max.deletedAt]);
}
