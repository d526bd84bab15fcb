import type { Context } from "~/lib/context";
import { type CreatedToken, createToken, type NewToken } from "~/tokens/create/create-token";
import { type FoundToken, findToken } from "~/tokens/use/find-token";

/** What a token may do that is not restricted. */
export const EVERYTHING: Omit<NewToken, "accountId"> = {
  label: "Release machine",
  projects: "all",
  mayCreate: true,
  version: null,
  usesLeft: null,
  ranges: null,
  expiresAt: null,
  loginId: null,
};

/** A token of the account, and what `findToken` says of it. */
export async function giveToken(
  context: Context,
  token: Partial<NewToken> & { accountId: string },
): Promise<{ id: string; token: string; found: FoundToken }> {
  const created: CreatedToken = await createToken(context, { ...EVERYTHING, ...token });
  if (created.kind !== "created") throw new Error(created.kind);
  const found = await findToken(context, { token: created.token });
  if (found.kind !== "found") throw new Error(found.reason);
  return { id: created.id, token: created.token, found: found.token };
}

/** Why the token is refused; null where it is not. */
export async function refusalOf(context: Context, token: string): Promise<string | null> {
  const found = await findToken(context, { token });
  return found.kind === "refused" ? found.reason : null;
}
