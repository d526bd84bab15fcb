export { openRelease, unyankRelease, yankRelease } from "./change-release.ts";
export { deleteFile, deleteProject, deleteRelease } from "./delete.ts";
export { findServedFile, readServedFile } from "./find-served.ts";
export { listIndexedFiles } from "./list-indexed.ts";
export { listReleases } from "./list-releases.ts";
