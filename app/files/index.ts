export { findServedFile, readServedFile } from "./find-served.ts";
export { listIndexedFiles } from "./list-indexed.ts";
export { listPublished } from "./list-published.ts";
export { showProject } from "./show-project.ts";
