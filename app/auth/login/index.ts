export { beginLogin } from "./begin-login.ts";
export { finishLogin } from "./finish-login.ts";
export { readFlow } from "./flow.ts";
