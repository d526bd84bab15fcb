export { findIndexedProject } from "./find-indexed.ts";
export { listProjectNames, stampOfNames } from "./list-names.ts";
export { listProjectsOf } from "./list-projects.ts";
