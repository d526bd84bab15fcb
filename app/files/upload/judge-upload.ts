import type { Actor, Context } from "../../lib/context.ts";
import { readRole } from "../../projects/find/role.ts";
import { whyNotCreatable } from "../../projects/manage/create-project.ts";
import { findUploadTarget, type UploadTarget } from "../../projects/upload-target.ts";
import { readWait } from "../../throttle/throttle.ts";
import { type FoundToken, withProjectsNow } from "../../tokens/use/find-token.ts";
import { whyNotAllowed } from "../../tokens/use/why-not-allowed.ts";
import type { ReadFilename } from "../distribution/filename.ts";
import { type Refused, refused, tooManyProjects } from "./upload-refusal.ts";

/** The account that an upload is for, and the token that it is sent with: null where it is sent with the account's password. */
export type Uploader = { accountId: string; token: FoundToken | null; actor: Actor };

/** A file that wants to stand in a project. */
export type WantedFile = Omit<ReadFilename, "kind"> & { filename: string; sha256: string; size: number };

/** Files of one release, which its page shows together: more than there are platforms to build wheels for. */
const MOST_FILES = 1000;

export type Verdict =
  /** `project` is null where the upload creates it, `releaseId` where it creates the release. */
  | { kind: "go"; project: UploadTarget | null; releaseId: string | null }
  /** The very same file is there. */
  | { kind: "duplicate"; project: UploadTarget; isPublished: boolean }
  | Refused;

/**
 * Whether an upload is taken. Only reads: what it saw holds in a transaction that has locked the account and the project. Rights are looked at
 * first, so that nobody else learns what a project has; then whether the file is there already, so that an upload that is
 * repeated is answered as it was, whatever has changed since.
 */
export async function judgeUpload(context: Context, { uploader, file }: { uploader: Uploader; file: WantedFile }): Promise<Verdict> {
  const { db, clock, settings } = context;
  const { accountId } = uploader;
  const { nameKey, version, versionKey, filenameKey, filename, sha256 } = file;
  const project = await findUploadTarget(context, nameKey);
  const params = { project: project?.name ?? nameKey, version, file: filename };

  // An owner may shut the token out while the file comes, and another upload may create the project with it.
  const token = uploader.token && (await withProjectsNow(context, uploader.token));
  const notAllowed = token && whyNotAllowed(token, { projectId: project?.id ?? null, versionKey, sha256 });
  if (notAllowed) return refused(notAllowed, { ...params, token: token.label });
  if (project && !(await readRole(context, { projectId: project.id, accountId }))) return refused("not-member", params);

  // The name first: it is written with its file, and a file that is published between the two reads is seen by the second.
  const wasUsed = await db.usedFilename.findUnique({ where: { key: filenameKey }, select: { key: true } });
  const same = await db.releaseFile.findUnique({ where: { filenameKey }, select: { sha256: true, publishedAt: true } });
  // The project was created while this was read: its members and the token's rights are looked at from the start.
  if (same && !project) return judgeUpload(context, { uploader, file });
  if (project && same?.sha256 === sha256) return { kind: "duplicate", project, isPublished: same.publishedAt !== null };
  if (same) return refused("exists", params);
  if (wasUsed) return refused("name-used", params);
  if (!project) return (await judgeCreation(context, { accountId, nameKey })) ?? { kind: "go", project, releaseId: null };

  if (project.closed) return refused(project.closed, params);
  const release = await db.release.findUnique({
    where: { projectId_versionKey: { projectId: project.id, versionKey } },
    select: { id: true, opensUntil: true },
  });
  if (release && release.opensUntil <= clock.now()) return refused("release-closed", params);
  if (release && (await db.releaseFile.count({ where: { releaseId: release.id } })) >= MOST_FILES) return refused("too-many-files", params);
  if (Number(project.storedBytes) + file.size > settings.projectQuotaBytes) return refused("quota", params);
  return { kind: "go", project, releaseId: release?.id ?? null };
}

/** Why the upload cannot create its project; null where it can. */
async function judgeCreation(context: Context, { accountId, nameKey }: { accountId: string; nameKey: string }): Promise<Refused | null> {
  const hindrance = await whyNotCreatable(context, { name: nameKey, accountId });
  if (hindrance?.kind === "reserved") return refused("name-reserved", { project: nameKey });
  if (hindrance) return refused("name-looks-like", { project: nameKey, other: hindrance.name });
  const wait = await readWait(context, [{ limit: "newProject", key: accountId }]);
  return wait && tooManyProjects(wait);
}
