export { listEnrolledFactors } from "../factor.ts";
export { removeFactor } from "./remove-factor.ts";
