import { createHash } from "node:crypto";
import { newId } from "~/lib/random";
import { fileKey } from "~/lib/storage";
import { versionKey } from "~/lib/text/version";
import { lookKey, projectKey } from "~/projects/find/name";
import { newName } from "./people.ts";
import type { TestContext } from "./test-context.ts";

export function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

type ProjectRow = NonNullable<Parameters<TestContext["db"]["project"]["create"]>[0]["data"]>;

/** A project as its rows say it is, without people. */
export async function putProject({ db, clock, random }: TestContext, row: Partial<ProjectRow> = {}) {
  const { name = `Demo_${newName()}` } = row;
  const own = { id: newId(random), name, nameKey: projectKey(name), lookKey: lookKey(name), createdAt: clock.now() };
  return db.project.create({ data: { ...own, ...row } as ProjectRow });
}

export type PutFile = {
  filename: string;
  version?: string;
  content?: string | Buffer;
  /** The METADATA that is served beside it. */
  metadata?: string;
  requiresPython?: string;
  /** Waits for approval where false. */
  isPublished?: boolean;
};

/** The release of a version, created where there is none yet. */
export function putRelease(
  { db, clock, random }: TestContext,
  { projectId, version, opensUntil }: { projectId: string; version: string; opensUntil: Date },
) {
  const which = { projectId, versionKey: versionKey(version) ?? version };
  return db.release.upsert({
    where: { projectId_versionKey: which },
    create: { id: newId(random), ...which, version, createdAt: clock.now(), opensUntil, metadata: "{}" },
    update: {},
  });
}

/** A file of a project in its rows and in the storage, with a release where there is none yet. */
export async function putFile(
  context: TestContext,
  projectId: string,
  { filename, version = "1.0", content = `the bytes of ${filename}`, metadata, requiresPython, isPublished = true }: PutFile,
) {
  const { db, clock, random, storage } = context;
  const now = clock.now();
  const release = await putRelease(context, { projectId, version, opensUntil: now });
  for (const kept of [content, ...(metadata === undefined ? [] : [metadata])])
    await storage.keepBytes(fileKey(sha256(kept)), Buffer.from(kept));
  const file = await db.releaseFile.create({
    data: {
      id: newId(random),
      releaseId: release.id,
      filename,
      filenameKey: filename.toLowerCase(),
      filetype: filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
      size: Buffer.byteLength(content),
      sha256: sha256(content),
      md5: createHash("md5").update(content).digest("hex"),
      blake2: "0".repeat(64),
      metadataSha256: metadata === undefined ? null : sha256(metadata),
      metadataSize: metadata === undefined ? null : Buffer.byteLength(metadata),
      requiresPython: requiresPython ?? null,
      uploadedAt: now,
      uploadedBy: "ada",
      uploadedById: "nobody",
      ipAddress: "192.0.2.1",
      tool: "test",
      publishedAt: isPublished ? now : null,
    },
  });
  return { file, release, address: `/files/${file.sha256}/${encodeURIComponent(filename)}` };
}

/** Says that installers see something else now. */
export async function moveSerial({ db }: TestContext, projectId: string): Promise<void> {
  await db.project.update({ where: { id: projectId }, data: { serial: { increment: 1 } } });
}
