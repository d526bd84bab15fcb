/** The longest name of a project, in characters. */
const MAX_NAME = 100;
/** Letters, digits and separators, of which none stands first or last (PyPA's core metadata, "Name"). */
const NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** Whether a project can have this name. */
export function isProjectName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.test(name);
}

/** The name as it is compared (PEP 503): lower case, each run of separators as one hyphen. */
export function projectKey(name: string): string {
  return name.toLowerCase().replace(/[._-]+/g, "-");
}

/** The name as it looks: names that have the same are easily taken for each other, and only one of them may exist. */
export function lookKey(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, "").replace(/[li]/g, "1").replace(/o/g, "0");
}
