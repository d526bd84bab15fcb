/**
 * The mask of what this process creates: files with hashes, links and addresses in them are for the process's own user, whatever the
 * system's default is.
 */
export const OWNER_ONLY = 0o077;
