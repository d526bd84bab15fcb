export { findOwnProjects } from "./find-own.ts";
export { listProjectsOf } from "./list-projects.ts";
