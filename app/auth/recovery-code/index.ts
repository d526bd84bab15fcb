export { generate } from "./generate.ts";
export { proveKept } from "./keep.ts";
export { reopenCodes, showCodesOnce } from "./show-codes.ts";
export { recoveryStatus } from "./status.ts";
