import type { Database, Statement } from "better-sqlite3";

/** Texts of statements that one connection keeps ready. The site has some three hundred; lists of values make a few more. */
const KEPT = 500;

/** The tables do not change while the site runs, and so a statement's columns do not. */
type Kept = { statement: Statement<unknown[]>; columns: ReturnType<Statement["columns"]> };

function keep(statement: Statement<unknown[]>): Kept {
  return statement.reader ? { statement: statement.raw(), columns: statement.columns() } : { statement, columns: [] };
}

/** What the adapter asks of a statement: it binds the values first, and then runs it, or reads columns and rows. */
type Bound = Pick<Statement<unknown[]>, "reader" | "run" | "columns"> & { raw(): { all(): unknown[] } };

/**
 * Has a connection of Prisma's adapter prepare each text once and keep it: parsing and planning cost three times what a small statement
 * does. The adapter binds values for good, which a statement takes once only, so they are given with each run instead.
 */
export function prepareOnce(client: Database): void {
  const prepare = client.prepare.bind(client);
  const kept = new Map<string, Kept>();
  const find = (text: string) => {
    const statement = kept.get(text) ?? keep(prepare<unknown[]>(text));
    // The one that was used longest ago stands first.
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  const bind = ({ statement, columns }: Kept, values: unknown[]): Bound => ({
    reader: statement.reader,
    run: () => statement.run(values),
    columns: () => columns,
    raw: () => ({ all: () => statement.all(values) }),
  });
  const prepareKept = (text: string) => {
    const statement = find(text);
    return { bind: (values: unknown[]) => bind(statement, values) };
  };
  client.prepare = prepareKept as unknown as typeof client.prepare;
}
