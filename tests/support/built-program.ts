/**
 * WebAssembly, which Prisma compiles its queries with, is compiled once and not optimised afterwards. That takes half of the time that a
 * site's start takes, and pays off only in processes that live longer than those of tests.
 */
export const QUICK_START = ["--liftoff-only"] as const;

/** What runs a built program: this Node; or, as `SITE_COMMAND` says, that of the image. */
const [COMMAND = process.execPath, ...FIRST] = process.env.SITE_COMMAND?.split(" ") ?? [process.execPath, ...QUICK_START];

/** The command line of a built program. */
export function builtProgram(name: "main" | "gatehouse", args: string[] = []): [command: string, args: string[]] {
  return [COMMAND, [...FIRST, `build/${name}.js`, ...args]];
}
