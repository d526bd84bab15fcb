import { readUsername } from "../../accounts/read-account.ts";
import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { newId } from "../../lib/random.ts";
import { AccessEndedError, writeFor } from "../../lib/write-for.ts";
import { createProject } from "../../projects/manage/create-project.ts";
import { findUploadTarget, raiseSerial, takeBytes, type UploadTarget } from "../../projects/upload-target.ts";
import { guarded } from "../../throttle/throttle.ts";
import { coverCreated } from "../../tokens/use/cover-created.ts";
import { withProjectsNow } from "../../tokens/use/find-token.ts";
import { spendUse } from "../../tokens/use/spend-use.ts";
import { whyNotAllowed } from "../../tokens/use/why-not-allowed.ts";
import { reportWaiting } from "../approval/waiting.ts";
import { EMPTY_PAGE, releasePage } from "../releases/release-page.ts";
import { addFile, type NewFile } from "./add-file.ts";
import { judgeUpload } from "./judge-upload.ts";
import { reportUpload } from "./report-upload.ts";
import { holdContent } from "./stored-files.ts";
import { type Refused, RefusedError, refused, tooManyProjects } from "./upload-refusal.ts";

/** `isNew` is false where the very same file was there already. */
type Published = { kind: "published"; projectId: string; project: string; waiting: boolean; isNew: boolean };

/** Another upload may create the project at the same moment: the second time it is there. */
const ATTEMPTS = 3;

/** The project's name was taken in this moment. */
class NameTakenError extends Error {}

/**
 * Makes a file that is kept a file of its release, with the release, the project, the event and the mails, in one transaction: all of
 * it or nothing. Locks are taken in one order, account before project, so that no two uploads wait for each other.
 */
export async function publishFile(context: Context, upload: NewFile): Promise<Published | Refused> {
  const { accountId, actor } = upload.uploader;
  const acting = { ...context, actor };
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeFor(acting, accountId, (context) => publish(context, upload));
    } catch (error) {
      if (error instanceof AccessEndedError) return refused("ended");
      if (error instanceof RefusedError) return error.refusal;
      if (!(error instanceof NameTakenError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function publish(context: Context, upload: NewFile): Promise<Published> {
  const { uploader, file, metadata, ownMetadata } = upload;
  const before = await findUploadTarget(context, file.nameKey);
  if (before) await lockProject(context, before.id);
  const verdict = await judgeUpload(context, { uploader, file });
  if (verdict.kind === "refused") throw new RefusedError(verdict);
  if (verdict.kind === "duplicate") {
    const { id, name } = verdict.project;
    return { kind: "published", projectId: id, project: name, waiting: !verdict.isPublished, isNew: false };
  }

  if (uploader.token && !(await spendUse(context, uploader.token))) throw new RefusedError(refused("used-up"));
  const member = await readUsername(context, uploader.accountId);
  const project = verdict.project ?? (await createTarget(context, { upload, member }));
  const bytes = { projectId: project.id, bytes: file.size, quota: context.settings.projectQuotaBytes };
  if (!(await takeBytes(context, bytes))) throw new RefusedError(refused("quota", { project: project.name }));
  await holdContent(context, ownMetadata ? [file.sha256, ownMetadata.sha256] : [file.sha256]);

  const waiting = project.needsApproval;
  const releaseId = await writeRelease(context, { projectId: project.id, releaseId: verdict.releaseId, upload, waiting });
  if (waiting) await reportWaiting(context, { project, releaseId, file: file.filename, version: metadata.version, member });
  else await reportUpload(context, { uploader, project, releaseId, file, version: metadata.version, member });
  await addFile(context, { ...upload, projectId: project.id, releaseId, member, waiting });
  if (!waiting) await raiseSerial(context, project.id);
  return { kind: "published", projectId: project.id, project: project.name, waiting, isNew: true };
}

/** Creates the project of a first upload, and lets the token that creates it go on there. */
async function createTarget(context: Context, { upload, member }: { upload: NewFile; member: string }): Promise<UploadTarget> {
  const { uploader, file, metadata } = upload;
  const { accountId, token } = uploader;
  // As on the site: each takes a name. Counted under the account's lock, and only where the upload is done.
  const created = await guarded(context, [{ limit: "newProject", key: accountId }], () =>
    createProject(context, { name: metadata.name, accountId, member }),
  );
  switch (created.kind) {
    case "created":
      break;
    case "throttled":
      throw new RefusedError(tooManyProjects(created));
    case "taken":
      throw new NameTakenError();
    case "reserved":
      throw new RefusedError(refused("name-reserved", { project: metadata.name }));
    case "looks-like":
      throw new RefusedError(refused("name-looks-like", { project: metadata.name, other: created.name }));
    case "invalid":
      throw new RefusedError(refused("metadata-name", { file: file.filename }));
  }
  if (token) {
    await coverCreated(context, { token, projectId: created.id });
    // Out of a deleted project of this name its owners may have shut it.
    const now = await withProjectsNow(context, token);
    const notAllowed = whyNotAllowed(now, { projectId: created.id, versionKey: file.versionKey, sha256: file.sha256 });
    if (notAllowed) throw new RefusedError(refused(notAllowed, { project: metadata.name, token: token.label }));
  }
  const project = await findUploadTarget(context, file.nameKey);
  if (!project) throw new Error(`the project ${created.id} was created and is not there`);
  return project;
}

type WrittenRelease = { projectId: string; releaseId: string | null; upload: NewFile; waiting: boolean };

/** Creates the release, or has it show what the new file says; a file that waits changes nothing of what is shown. */
async function writeRelease(
  { db, clock, random }: Context,
  { projectId, releaseId, upload: { metadata }, waiting }: WrittenRelease,
): Promise<string> {
  const page = waiting ? EMPTY_PAGE : releasePage(metadata);
  if (releaseId) {
    if (!waiting) await db.release.update({ where: { id: releaseId }, data: page });
    return releaseId;
  }
  const id = newId(random);
  const { version, versionKey } = metadata;
  const createdAt = clock.now();
  const opensUntil = after(createdAt, LIFETIMES.openRelease);
  await db.release.create({ data: { id, projectId, version, versionKey, createdAt, opensUntil, ...page } });
  return id;
}
