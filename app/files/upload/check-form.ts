import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { versionKey } from "../../lib/text/version.ts";
import type { ReadFilename } from "../distribution/filename.ts";
import type { ReceivedFile } from "./receive-file.ts";
import type { FormRefusal } from "./upload-refusal.ts";

/** What an upload's form says of its file; digests as they were sent, null where they were not. */
export type UploadForm = {
  name: string;
  version: string;
  filetype: string;
  md5: string | null;
  sha256: string | null;
  blake2: string | null;
};

/** distutils sends BLAKE2b with 512 bits under the name of the one with 256. */
const LONG_BLAKE2_DIGITS = 128;

/** Compares the form with the file's name and digests. The project's name was compared when the file's name was read. */
export async function checkForm(
  form: UploadForm,
  { file, received }: { file: ReadFilename; received: ReceivedFile },
): Promise<FormRefusal | null> {
  if (versionKey(form.version) !== file.versionKey) return "form-version";
  if (form.filetype !== file.filetype) return "form-filetype";
  if (form.sha256 === null && form.blake2 === null) return "form-no-digest";
  if (form.md5 !== null && !isSame(form.md5, received.md5)) return "form-md5";
  if (form.sha256 !== null && !isSame(form.sha256, received.sha256)) return "form-sha256";
  if (form.blake2 === null) return null;
  const blake2 = form.blake2.length === LONG_BLAKE2_DIGITS ? await longBlake2(received.path) : received.blake2;
  return isSame(form.blake2, blake2) ? null : "form-blake2";
}

function isSame(sent: string, digest: string): boolean {
  return sent.toLowerCase() === digest;
}

async function longBlake2(path: string): Promise<string> {
  const digest = createHash("blake2b512");
  await pipeline(createReadStream(path), digest);
  return digest.digest("hex");
}
