export { beginLogin } from "./begin-login.ts";
export { canConfirmLogin, confirmLogin, finishConfirmedLogin } from "./device-confirmation.ts";
export { canDisownLogin, disownLogin } from "./disown-login.ts";
export { finishLogin } from "./finish-login.ts";
export { readFlow } from "./flow.ts";
export { signInWithPasskey } from "./passkey-login.ts";
