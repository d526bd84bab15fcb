export { beginEnrolment, hasRoom, resumeEnrolment } from "./begin-enrolment.ts";
export { finishEnrolment } from "./finish-enrolment.ts";
