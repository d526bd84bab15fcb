import { after, DAY } from "~/lib/clock";
import { newId } from "~/lib/random";
import { writeFor } from "~/lib/write-for";
import type { ProjectRole } from "~/projects/find/role";
import { createProject } from "~/projects/manage/create-project";
import { createVerifiedAccount, type TestAccount } from "./accounts.ts";
import { putRelease } from "./indexed-files.ts";
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

/** Puts a file in place as an upload would: published, or waiting for approval. @returns its id */
export async function addTestFile(
  context: TestContext,
  project: TestProject,
  { version = "1.0", filename, waiting = false }: { version?: string; filename: string; waiting?: boolean },
): Promise<string> {
  const { db, clock, random } = context;
  const now = clock.now();
  const release = await putRelease(context, { projectId: project.id, version, opensUntil: after(now, 14 * DAY) });
  const digest = Buffer.from(random.bytes(32)).toString("hex");
  const owner = await db.projectMember.findFirstOrThrow({ where: { projectId: project.id }, include: { account: true } });
  const file = await db.releaseFile.create({
    data: {
      id: newId(random),
      releaseId: release.id,
      filename,
      filenameKey: filename.toLowerCase(),
      filetype: filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
      size: 1000n,
      sha256: digest,
      md5: digest.slice(32),
      blake2: digest,
      uploadedAt: now,
      uploadedBy: owner.account.username,
      uploadedById: owner.accountId,
      tokenLabel: "laptop",
      ipAddress: "192.0.2.9",
      tool: "twine/4.0.2",
      publishedAt: waiting ? null : now,
      waitingPage: waiting ? JSON.stringify({ metadata: `{"summary":"of ${filename}"}`, description: null, descriptionType: null }) : null,
    },
  });
  if (!waiting) await db.usedFilename.create({ data: { key: file.filenameKey, sha256: digest, projectId: project.id, at: now } });
  await db.project.update({ where: { id: project.id }, data: { storedBytes: { increment: 1000n } } });
  return file.id;
}
