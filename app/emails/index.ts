export { hasVerifiedAddress, listAddresses } from "./list.ts";
export { readVerification, verifyEmail } from "./verification.ts";
