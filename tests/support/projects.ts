import { writeFor } from "~/lib/write-for";
import { createProject } from "~/projects/create-project";
import type { ProjectRole } from "~/projects/role";
import { createVerifiedAccount, type TestAccount } from "./accounts.ts";
import { newName } from "./people.ts";
import type { TestContext } from "./test-context.ts";

/** So many verified accounts, one after the other: their mails share one outbox. */
export async function createPeople(context: TestContext, count: number): Promise<TestAccount[]> {
  const people: TestAccount[] = [];
  for (let index = 0; index < count; index++) people.push(await createVerifiedAccount(context));
  return people;
}

export type TestProject = { id: string; name: string };

/** A project with this first owner, and the others in their roles; the outbox is empty afterwards. */
export async function createTestProject(
  context: TestContext,
  { accountId, username }: TestAccount,
  { name = `lib-${newName()}`, others = [] }: { name?: string; others?: { person: TestAccount; role: ProjectRole }[] } = {},
): Promise<TestProject> {
  const created = await writeFor(context, accountId, (context) => createProject(context, { name, accountId, member: username }));
  if (created.kind !== "created") throw new Error(`not created: ${JSON.stringify(created)}`);
  const createdAt = context.clock.now();
  const members = others.map(({ person, role }) => ({ projectId: created.id, accountId: person.accountId, role, createdAt }));
  await context.db.projectMember.createMany({ data: members });
  await context.sentMail();
  return { id: created.id, name };
}
