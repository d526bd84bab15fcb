import { statementsOf } from "../app/lib/database/migrate.ts";

/**
 * Whether a program that does not know the migration goes on with the tables that it leaves: tables, indexes, and columns that
 * an INSERT may leave out are added, and nothing keeps what was there from being written or deleted as before
 * (docs/decisions/0015).
 */
export function isAdditive(sql: string): boolean {
  const statements = statementsOf(sql);
  const added = new Set(statements.map((statement) => /^CREATE TABLE "(\w+)"/.exec(statement)?.[1]));
  return statements.every((statement) => {
    if (!leavesDeletionsFree(statement)) return false;
    const [, unique, indexed] = /^CREATE (UNIQUE )?INDEX "\w+" ON "(\w+)"/.exec(statement) ?? [];
    if (indexed) return !unique || added.has(indexed);
    // The same text in another order, which only a range or a sorting sees.
    if (/^ALTER TABLE "\w+" ALTER COLUMN "\w+" TYPE TEXT COLLATE "C"$/.test(statement)) return true;
    const [, altered, change] = /^ALTER TABLE "(\w+)"\s+(ADD .+)$/s.exec(statement) ?? [];
    if (altered && change) return added.has(altered) || addsOptionalColumns(change);
    return /^CREATE TABLE /.test(statement);
  });
}

/** A row that others refer to can be deleted all the same. */
function leavesDeletionsFree(statement: string): boolean {
  return statement
    .split(/\bREFERENCES\b/)
    .slice(1)
    .every((reference) => /\bON DELETE (CASCADE|SET NULL)\b/.test(reference));
}

function addsOptionalColumns(change: string): boolean {
  return change
    .split(/,\s*(?=(?:ADD|DROP|ALTER) )/)
    .every((part) => /^ADD COLUMN /.test(part) && (!/\bNOT NULL\b/.test(part) || /\bDEFAULT\b/.test(part)));
}
