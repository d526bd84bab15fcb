export { findKeyFaults } from "./find-key-faults.ts";
export { giveUpValues } from "./give-up-values.ts";
export { rotateKeys } from "./rotate-keys.ts";
export { surveyKeys } from "./survey-keys.ts";
