export { beginConfirm, findProofKind } from "./begin-confirm.ts";
export { confirm } from "./confirm.ts";
export { hasKey, provesByKeyOnly } from "./key-only.ts";
