import { createHash } from "node:crypto";
import type { Context } from "../../lib/context.ts";
import { AccessEndedError, writeFor } from "../../lib/write-for.ts";
import { projectKey } from "../../projects/find/name.ts";
import { noteUse } from "../../tokens/use/note-use.ts";
import { readFilename } from "../distribution/filename.ts";
import { readArchive } from "../distribution/read-archive.ts";
import type { KeptMetadata } from "./add-file.ts";
import { checkForm, type UploadForm } from "./check-form.ts";
import { judgeUpload, type Uploader, type WantedFile } from "./judge-upload.ts";
import { publishFile } from "./publish-file.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { keepContent, keepReceived } from "./stored-files.ts";
import { type Refused, refused } from "./upload-refusal.ts";

/** `waiting`: it stands nowhere until an owner approves it. `isNew` is false where the very same file was there already. */
type Uploaded = { kind: "uploaded"; project: string; file: string; waiting: boolean; isNew: boolean };

type Upload = { uploader: Uploader; filename: string; form: UploadForm; received: ReceivedFile };

/**
 * Takes a file that was received into a release, or says why not. The form is a claim, and the file the truth: they are compared, and all that
 * is shown or served comes from the file. Its bytes are kept before the one transaction in which it becomes a file of the
 * release, so that a process that is killed leaves bytes at most.
 */
export async function uploadFile(context: Context, { uploader, filename, form, received }: Upload): Promise<Uploaded | Refused> {
  const { sha256, size } = received;
  const read = readFilename(filename, { name: form.name });
  if (read.kind === "refused") return refused(read.reason, { file: filename });
  const wrong = await checkForm(form, { file: read, received });
  if (wrong) return refused(wrong, { file: filename });
  const { kind: _kind, ...named } = read;
  const file: WantedFile = { ...named, filename, sha256, size };

  // As it is now, so that what cannot be taken costs no more; it is judged again under the locks.
  const verdict = await judgeUpload(context, { uploader, file });
  // What the upload began with may have ended while the file came.
  if (verdict.kind !== "go" && !(await mayWrite(context, uploader))) return refused("ended");
  if (verdict.kind === "refused") return verdict;
  if (verdict.kind === "duplicate") {
    await note(context, uploader, verdict.project.id);
    return { kind: "uploaded", project: verdict.project.name, file: filename, waiting: !verdict.isPublished, isNew: false };
  }

  const archive = await readArchive({ path: received.path, filename });
  if (archive.kind === "refused") return refused(archive.reason, { file: filename });
  const { metadata, metadataBytes } = archive;
  if (metadata.nameKey !== projectKey(form.name)) return refused("name-differs", { file: filename });

  await keepReceived(context, received);
  // An installer asks for the METADATA of wheels only (PEP 658).
  const ownMetadata = file.filetype === "bdist_wheel" ? await keepMetadata(context, metadataBytes) : null;

  const published = await publishFile(context, { uploader, file, received, metadata, ownMetadata });
  if (published.kind === "refused") return published;
  await note(context, uploader, published.projectId);
  return { kind: "uploaded", project: published.project, file: filename, waiting: published.waiting, isNew: published.isNew };
}

/** Whether the uploader is admitted still, as each writer is. */
async function mayWrite(context: Context, { accountId, actor }: Uploader): Promise<boolean> {
  try {
    await writeFor({ ...context, actor }, accountId, async () => {});
    return true;
  } catch (error) {
    if (error instanceof AccessEndedError) return false;
    throw error;
  }
}

async function keepMetadata(context: Context, bytes: Uint8Array): Promise<KeptMetadata> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await keepContent(context, { sha256, bytes });
  return { sha256, size: bytes.length };
}

async function note(context: Context, { token }: Uploader, projectId: string): Promise<void> {
  if (token) await noteUse(context, { token, projectId });
}
