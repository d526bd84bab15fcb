export { findShownProject } from "./find-shown.ts";
export { listProjectsOf } from "./list-projects.ts";
export { searchProjects } from "./search-projects.ts";
