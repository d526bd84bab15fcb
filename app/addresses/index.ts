export { addAddress } from "./add-address.ts";
export { changePrimary } from "./change-primary.ts";
export { hasVerifiedAddress, listAddresses } from "./list.ts";
export { removeAddress } from "./remove-address.ts";
export { resendVerification } from "./resend-verification.ts";
export { readVerification, verifyEmail } from "./verification.ts";
export { listOwnAddresses } from "./why-kept.ts";
