export { beginEnrolment } from "./begin-enrolment.ts";
export { finishEnrolment } from "./finish-enrolment.ts";
