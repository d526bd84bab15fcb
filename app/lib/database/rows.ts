import { Prisma } from "../../../prisma/generated/sqlite/client.ts";
import type { Context } from "../context.ts";

/*
 * Whole rows of one table, by values that they have: what a login and the first page after it read and write goes this way. Prisma's own
 * `create` and `findMany` take several times as long as the database does; its types are used all the same.
 */

type Table = Prisma.ModelName;

/** A row as it is stored. */
export type Row<T extends Table> = Prisma.TypeMap["model"][T]["payload"]["scalars"];

/** A row to be stored: every column that has no default. */
export type NewRow<T extends Table> = Exclude<Prisma.TypeMap["model"][T]["operations"]["createMany"]["args"]["data"], readonly unknown[]>;

/** Inserts rows of one shape by one statement, and reads none of them back. */
export async function insertRows<T extends Table>({ db }: Pick<Context, "db">, table: T, rows: readonly NewRow<T>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof NewRow<T>)[];
  const values = rows.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`);
  await db.$executeRaw`INSERT INTO ${name(table)} (${Prisma.join(columns.map(name))}) VALUES ${Prisma.join(values)}`;
}

/** Changes the rows that have these values. @returns how many those were */
export function updateRows<T extends Table>(
  { db }: Pick<Context, "db">,
  table: T,
  where: Partial<Row<T>>,
  data: Partial<Row<T>>,
): Promise<number> {
  const changes = Object.entries(data).map(([column, value]) => Prisma.sql`${name(column)} = ${value}`);
  return db.$executeRaw`UPDATE ${name(table)} SET ${Prisma.join(changes)} WHERE ${conditionOf(where)}`;
}

/** Deletes the rows that have these values. @returns how many those were */
export function deleteRows<T extends Table>({ db }: Pick<Context, "db">, table: T, where: Partial<Row<T>>): Promise<number> {
  return db.$executeRaw`DELETE FROM ${name(table)} WHERE ${conditionOf(where)}`;
}

/** The rows that have these values; null stands for an empty column. @param orderBy columns, the first one first; `-` turns the order round */
export async function findRows<T extends Table>(
  { db }: Pick<Context, "db">,
  table: T,
  where: Partial<Row<T>>,
  orderBy: readonly (`-${keyof Row<T> & string}` | (keyof Row<T> & string))[] = [],
): Promise<Row<T>[]> {
  const order = orderBy.map((column) => (column.startsWith("-") ? Prisma.sql`${name(column.slice(1))} DESC` : name(column)));
  return db.$queryRaw<Row<T>[]>`
    SELECT ${columnsOf(table)} FROM ${name(table)} WHERE ${conditionOf(where)}
    ${order.length ? Prisma.sql`ORDER BY ${Prisma.join(order)}` : Prisma.empty}`;
}

const columns = new Map<Table, Prisma.Sql>();

/** By their names: a column that a newer version adds would change what a statement returns that PostgreSQL has planned before. */
function columnsOf(table: Table): Prisma.Sql {
  const list = columns.get(table) ?? Prisma.join(Object.keys(Prisma[`${table}ScalarFieldEnum`]).map(name));
  columns.set(table, list);
  return list;
}

/** @throws TypeError where there is none: nobody means all rows */
function conditionOf(where: object): Prisma.Sql {
  const conditions = Object.entries(where).map(([column, value]) =>
    value === null ? Prisma.sql`${name(column)} IS NULL` : Prisma.sql`${name(column)} = ${value}`,
  );
  return Prisma.join(conditions, " AND ");
}

/** A table or column, of those that the compiler knows. */
function name(known: PropertyKey): Prisma.Sql {
  return Prisma.raw(`"${String(known)}"`);
}
