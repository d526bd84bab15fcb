/** The version of the index's pages, HTML and JSON alike (PEP 629): project status (PEP 792) came last. */
export const API_VERSION = "1.4";

/** Where a project's page is. @param nameKey the normalised name */
export function projectAddress(nameKey: string): string {
  return `/simple/${nameKey}/`;
}

/** Where a file is: an address never stands for other bytes. The METADATA of a wheel is there with `.metadata` behind it. */
export function fileAddress({ sha256, filename }: { sha256: string; filename: string }): string {
  return `/files/${sha256}/${encodeURIComponent(filename)}`;
}
