/**
 * WebAssembly, which Prisma compiles its queries with, is compiled once and not optimised afterwards. That takes half of the time that a
 * site's start takes, and pays off only in processes that live longer than those of tests.
 */
export const QUICK_START = ["--liftoff-only"] as const;

/** The command line of a built program: by this Node, or by what `SITE_COMMAND` says, such as that of the image. */
export function builtProgram(name: "main" | "gatehouse", args: string[] = []): [command: string, args: string[]] {
  const [command = process.execPath, ...first] = process.env.SITE_COMMAND?.split(" ") ?? [process.execPath, ...QUICK_START];
  return [command, [...first, `build/${name}.js`, ...args]];
}
