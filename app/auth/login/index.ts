export { beginLogin } from "./begin-login.ts";
export { beginProof } from "./begin-proof.ts";
export { confirmLogin, finishConfirmedLogin, readConfirmation } from "./device-confirmation.ts";
export { finishLogin } from "./finish-login.ts";
export { readFlow } from "./flow.ts";
export { signInWithPasskey } from "./passkey-login.ts";
