import type { Context } from "../lib/context.ts";
import { findToken } from "../tokens/find-token.ts";
import type { Uploader } from "./judge-upload.ts";
import { type Refused, refused } from "./upload-refusal.ts";

/** What an upload's `Authorization` header has. */
export type Credentials = { kind: "token"; token: string } | { kind: "password"; login: string; password: string };

/** The one whose upload it is, before a byte of it was read. Nothing is counted yet: the upload is judged again when it is there. */
export async function findUploader(context: Context, credentials: Credentials): Promise<{ kind: "found"; uploader: Uploader } | Refused> {
  if (credentials.kind === "password") return refused("password");
  const found = await findToken(context, credentials);
  if (found.kind === "refused") return refused(found.reason);
  return { kind: "found", uploader: { accountId: found.token.accountId, token: found.token } };
}
