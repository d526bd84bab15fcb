export { acceptedProofs } from "./accepted-proofs.ts";
export { confirm } from "./confirm.ts";
export { hasKey, provesByKeyOnly } from "./key-only.ts";
