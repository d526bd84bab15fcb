/** As `npm start` and the image have it: less memory for what was made just now, of which V8 gives none back. */
export const FLAGS = ["--max-semi-space-size=4"];

/** What runs a built program: this Node; or, as `SITE_COMMAND` says, that of the image. */
const [COMMAND = process.execPath, ...FIRST] = process.env.SITE_COMMAND?.split(" ") ?? [process.execPath, ...FLAGS];

/** The command line of a built program. */
export function builtProgram(name: "main" | "gatehouse", args: string[] = []): [command: string, args: string[]] {
  return [COMMAND, [...FIRST, `build/${name}.js`, ...args]];
}
