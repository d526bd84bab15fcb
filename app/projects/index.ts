export { findIndexedProject } from "./find-indexed.ts";
export { findOwnProjects } from "./find-own.ts";
export { listProjectNames, stampOfNames } from "./list-names.ts";
export { listProjectsOf } from "./list-projects.ts";
