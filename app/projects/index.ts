export { findIndexedProject } from "./find-indexed.ts";
export { findShownProject } from "./find-shown.ts";
export { listProjectNames, stampOfNames } from "./list-names.ts";
export { listProjectsOf } from "./list-projects.ts";
export { searchProjects } from "./search-projects.ts";
