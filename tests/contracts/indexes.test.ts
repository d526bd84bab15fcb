import { expect, test } from "vitest";
import { onBothDatabases } from "../support/databases.ts";

type Index = { table: string; name: string; isUnique: boolean | number | bigint; columns: string };

/** Every index with its columns in their order, as the database has it. */
const INDEXES = {
  sqlite: `
    SELECT t.name AS "table", i.name AS "name", i."unique" AS "isUnique",
      (SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) AS "columns"
    FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table'`,
  postgresql: `
    SELECT t.relname::text AS "table", i.relname::text AS "name", x.indisunique AS "isUnique",
      (SELECT string_agg(a.attname, ' ' ORDER BY k.place)
        FROM unnest(x.indkey) WITH ORDINALITY k(number, place) JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number) AS "columns"
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
    WHERE t.relnamespace = 'public'::regnamespace`,
};

onBothDatabases("the indexes", (get, kind) => {
  test("are none that another one begins with: each of them costs every write", async () => {
    const indexes = await get().db.$queryRawUnsafe<Index[]>(INDEXES[kind]);
    expect(indexes.length).toBeGreaterThan(50);
    const covered = indexes.flatMap((index) =>
      indexes
        .filter(({ table, name, columns }) => table === index.table && name !== index.name && `${columns} `.startsWith(`${index.columns} `))
        // What is unique holds a rule, however long the other one is.
        .filter(() => !index.isUnique)
        .map(({ name }) => `${index.name} by ${name}`),
    );
    expect(covered).toEqual([]);
  });
});
