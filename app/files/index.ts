export { openRelease, unyankRelease, yankRelease } from "./change-release.ts";
export { deleteFile, deleteProject, deleteRelease } from "./delete.ts";
export { listReleases } from "./list-releases.ts";
