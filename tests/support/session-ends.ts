import type { Person } from "./people.ts";
import type { Site } from "./site.ts";

/** The person's sessions are as if they had not been used for 90 days. */
export async function expireSessions(site: Site, person: Pick<Person, "username">): Promise<void> {
  await seen(site, person, new Date(Date.now() - 90 * 86_400_000));
}

/** They are as if they had been used just now. */
export async function reviveSessions(site: Site, person: Pick<Person, "username">): Promise<void> {
  await seen(site, person, new Date());
}

async function seen(site: Site, { username }: Pick<Person, "username">, lastSeenAt: Date): Promise<void> {
  const db = site.openDatabase();
  await db.session.updateMany({ where: { account: { username } }, data: { lastSeenAt } });
  await db.$disconnect();
}
