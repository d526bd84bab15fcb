export { findServedFile, readServedFile } from "./find-served.ts";
export { listIndexedFiles } from "./list-indexed.ts";
