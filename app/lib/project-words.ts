/** `owner`: manages the project and its people; `maintainer`: uploads. */
export const PROJECT_ROLES = ["owner", "maintainer"] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/** `deprecated` warns installers; `archived` takes no uploads (PEP 792). */
export const PROJECT_STATUSES = ["active", "deprecated", "archived"] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
