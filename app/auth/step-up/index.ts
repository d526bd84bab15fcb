export { acceptedProofs } from "./accepted-proofs.ts";
export { confirm } from "./confirm.ts";
