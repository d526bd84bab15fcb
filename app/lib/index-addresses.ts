/** The one address that takes uploads; tools are given it with its slash. */
export const UPLOAD_PATH = "/legacy/";

/** Where installers find a project. @param nameKey the normalised name */
export function projectAddress(nameKey: string): string {
  return `/simple/${nameKey}/`;
}

/** Where a file is: an address never stands for other bytes. The METADATA of a wheel is there with `.metadata` behind it. */
export function fileAddress({ sha256, filename }: { sha256: string; filename: string }): string {
  return `/files/${sha256}/${encodeURIComponent(filename)}`;
}
