export { beginEnrolment } from "./begin-enrolment.ts";
export { beginPasskey } from "./begin-passkey.ts";
export { finishEnrolment } from "./finish-enrolment.ts";
export { listKeys } from "./list-keys.ts";
export { rename } from "./rename.ts";
