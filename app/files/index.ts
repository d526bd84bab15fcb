export { findServedFile, readServedFile } from "./find-served.ts";
export { listIndexedFiles } from "./list-indexed.ts";
export { openRelease, unyankRelease, yankRelease } from "./change-release.ts";
export { deleteFile, deleteProject, deleteRelease } from "./delete.ts";
export { findUploader } from "./find-uploader.ts";
export { listReleases } from "./list-releases.ts";
export { openReceiver } from "./receive-file.ts";
export { uploadFile } from "./upload-file.ts";
