export { countTokens, createToken } from "./create-token.ts";
export { findToken } from "./find-token.ts";
export { listTokens } from "./list-tokens.ts";
export { narrowToken } from "./narrow-token.ts";
export { noteUse } from "./note-use.ts";
export { readRights } from "./read-rights.ts";
export { regenerateToken } from "./regenerate-token.ts";
export { listTokensToReview } from "./review.ts";
export { revokeAllTokens, revokeSentToken, revokeToken } from "./revoke-token.ts";
