export { listProjectsOf } from "./list-projects.ts";
