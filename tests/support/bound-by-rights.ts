import { chmodSync, chownSync, statSync } from "node:fs";

/** An account that owns nothing of the project's. */
const NOBODY = 65_534;
/** The site runs as root, whom no right of a file binds. In an image (`SITE_COMMAND`) it runs as the image's user. */
const isRoot = process.getuid?.() === 0 && !process.env.SITE_COMMAND;

/**
 * A command that is bound by the rights of files, as the site is where it does not run as root: root keeps its name and gives up
 * what lets it pass them over (capabilities(7), CAP_DAC_OVERRIDE).
 */
export function boundByRights([command, args]: [string, string[]]): [string, string[]] {
  if (!isRoot) return [command, args];
  const drop = ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"];
  return ["setpriv", [...drop, command, ...args]];
}

/** Makes a file or a folder one that such a command can read and not write. */
export function makeReadOnly(path: string): void {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
  chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
}
