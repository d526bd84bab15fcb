import type { FactorContext } from "../../auth/factor.ts";
import { findPasswordActor } from "../../auth/login/password-actor.ts";
import { findToken } from "../../tokens/use/find-token.ts";
import { tokenActor } from "../../tokens/use/token-actor.ts";
import type { Uploader } from "./judge-upload.ts";
import { type Refused, refused } from "./upload-refusal.ts";

/** What an upload's `Authorization` header has. */
type Credentials = { kind: "token"; token: string } | { kind: "password"; login: string; password: string };

/** The one whose upload it is, before a byte of it was read. No use is counted yet: the upload is judged again when it is there. */
export async function findUploader(
  context: FactorContext,
  credentials: Credentials,
): Promise<{ kind: "found"; uploader: Uploader } | Refused> {
  if (credentials.kind === "password") return findByPassword(context, credentials);
  const found = await findToken(context, credentials);
  if (found.kind === "refused") return refused(found.reason);
  const { token } = found;
  return { kind: "found", uploader: { accountId: token.accountId, token, actor: tokenActor(token) } };
}

async function findByPassword(
  context: FactorContext,
  { login, password }: { login: string; password: string },
): Promise<{ kind: "found"; uploader: Uploader } | Refused> {
  // A site that takes no passwords looks at none: here nobody guesses at them.
  if (context.settings.passwordUploads === "deny") return refused("password");
  const found = await findPasswordActor(context, { login, password });
  switch (found.kind) {
    case "found":
      return { kind: "found", uploader: { accountId: found.accountId, token: null, actor: found.actor } };
    case "throttled":
      return refused("throttled", { seconds: found.retryAfterSeconds });
    case "not-allowed":
      return refused("password");
    case "refused":
      return refused("wrong-password");
  }
}
