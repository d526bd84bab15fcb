import type { FoundToken } from "./find-token.ts";

/** Why a token may not upload a file that its account may upload. */
export type NotAllowed = "may-not-create" | "shut-out" | "other-project" | "other-version" | "other-file";

/**
 * Whether the token allows an upload; null where it does. What the account may do is another question, asked of the project.
 * @param upload `projectId` is null where the upload would create the project; `versionKey` as app/lib/text/version.ts has it; `sha256` is hex, lower case
 */
export function whyNotAllowed(
  { allProjects, projectIds, mayCreate, version, digests, shutOutOf }: FoundToken,
  { projectId, versionKey, sha256 }: { projectId: string | null; versionKey: string; sha256: string },
): NotAllowed | null {
  if (projectId === null && !mayCreate) return "may-not-create";
  if (projectId !== null && shutOutOf.includes(projectId)) return "shut-out";
  if (projectId !== null && !allProjects && !projectIds.includes(projectId)) return "other-project";
  if (version !== null && version !== versionKey) return "other-version";
  if (digests !== null && !digests.includes(sha256)) return "other-file";
  return null;
}
