/** The last line of an error's message, which says what happened: of Prisma's the others tell where it was called. */
export function lastLineOf(error: unknown): string {
  const message = error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
  return message.trim().split("\n").at(-1) ?? "";
}
