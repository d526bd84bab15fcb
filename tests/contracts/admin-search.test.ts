import { expect, test } from "vitest";
import { type AccountState, FOUND_PAGE_SIZE, searchAccounts } from "~/admin/search-accounts";
import { createAccount, createAdmin, createVerifiedAccount } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwnerWithApp } from "../support/totp.ts";

type Row = { id: string; username: string; address?: string };

/** Accounts by their rows alone: their passwords would take long to hash. */
async function fill(context: TestContext, rows: Row[]) {
  const createdAt = context.clock.now();
  await context.db.account.createMany({
    data: rows.map(({ id, username }) => ({ id, username, usernameKey: username.toLowerCase(), userHandle: id, createdAt })),
  });
  await context.db.emailAddress.createMany({
    data: rows.flatMap(({ id, address }) =>
      address ? [{ id, accountId: id, address, addressKey: address.toLowerCase(), isPrimary: true, createdAt }] : [],
    ),
  });
}

/** All that a search finds, over all its pages. */
async function findAll(context: TestContext, admin: { accountId: string }, search: { prefix: string; state?: AccountState }) {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const result = await searchAccounts(await asOwnerOf(context, admin), { ...search, cursor });
    if (result === "unknown-cursor") throw new Error(result);
    pages.push(result.found.map(({ username }) => username));
    cursor = result.next ?? undefined;
  } while (cursor);
  return { found: pages.flat(), pages };
}

onBothDatabases("the search of admins", (get) => {
  test("finds an account by the start of its name, of each address, verified or not, and in any case", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const rows = [
      { id: "1", username: "Lovelace.Ada", address: "Countess@Example.org" },
      { id: "2", username: "lovelace", address: "lovelace@example.org" },
      { id: "3", username: "babbage", address: "lovelace@example.net" },
      { id: "4", username: "engine", address: "love\u00e9@example.net" },
    ];
    await fill(context, rows);
    await context.db.account.update({ where: { id: "1" }, data: { usernameKey: "lovelace-ada" } });
    const find = async (prefix: string) => (await findAll(context, admin, { prefix })).found;

    expect(await find("love")).toEqual(["lovelace", "Lovelace.Ada", "babbage", "engine"]);
    expect(await find("LOVELACE_A")).toEqual(["Lovelace.Ada"]);
    expect(await find("lovelace@")).toEqual(["babbage", "lovelace"]);
    expect(await find("countess@example.ORG")).toEqual(["Lovelace.Ada"]);
    expect(await find("love\u00e9")).toEqual(["engine"]);
    // A prefix, no pattern, and nothing from the middle.
    for (const prefix of ["%", "_", "lov%", "l_v", "ovelace", "example.org", "\\"]) expect(await find(prefix), prefix).toEqual([]);
  });

  test("goes through all that fits, page by page, each account once", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const rows = Array.from({ length: 130 }, (_, index) => {
      const number = String(index).padStart(3, "0");
      // Half are found by the name and by the address, half by the address alone; all of those claim the same one.
      return index % 2
        ? { id: `page-${number}`, username: `page${number}`, address: `page${number}@example.org` }
        : { id: `page-${number}`, username: `other${number}`, address: "page@example.org" };
    });
    await fill(context, rows);
    const { found, pages } = await findAll(context, admin, { prefix: "page" });
    expect([...found].sort()).toEqual(rows.map(({ username }) => username).sort());
    expect(pages.slice(0, 5).map(({ length }) => length)).toEqual(Array(5).fill(FOUND_PAGE_SIZE));
  });

  test("finds by state, also where few are in it, and looks at no more than 500 for one page", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const owner = await createOwnerWithApp(context);
    const unverified = await createAccount(context);
    await context.db.account.update({ where: { id: unverified.accountId }, data: { frozenAt: context.clock.now() } });
    await context.db.account.update({ where: { id: owner.accountId }, data: { deleteAfter: context.clock.now() } });
    const find = async (state: AccountState, prefix = "person") => (await findAll(context, admin, { prefix, state })).found;

    expect(await find("frozen")).toEqual([unverified.username]);
    expect(await find("frozen", unverified.address)).toEqual([unverified.username]);
    expect(await find("frozen", owner.address)).toEqual([]);
    expect(await find("deleting")).toEqual([owner.username]);
    const admins = await context.db.account.findMany({ where: { role: "admin" }, orderBy: { usernameKey: "asc" } });
    expect(await find("admin", "")).toEqual(admins.map(({ username }) => username));
    expect(await find("unverified")).toEqual([unverified.username]);
    expect(await find("no-second-factor")).toEqual(expect.arrayContaining([unverified.username, admin.username]));
    expect(await find("no-second-factor")).not.toContain(owner.username);

    await fill(
      context,
      Array.from({ length: 1200 }, (_, index) => ({ id: `many-${index}`, username: `many${index}` })),
    );
    await context.db.emailAddress.createMany({
      data: Array.from({ length: 1200 }, (_, index) => ({
        id: `many-${index}`,
        accountId: `many-${index}`,
        address: `many${index}@example.org`,
        addressKey: `many${index}@example.org`,
        verifiedAt: context.clock.now(),
        isPrimary: true,
        createdAt: context.clock.now(),
      })),
    });
    const { found, pages } = await findAll(context, admin, { prefix: "many", state: "unverified" });
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(3);
  });

  test("keeps in the admin's history which accounts were shown, and not what was typed", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const other = await createVerifiedAccount(context);
    await searchAccounts(await asOwnerOf(context, admin), { prefix: other.address });
    const event = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: admin.accountId }, orderBy: { sequence: "desc" } });
    expect(event.event).toBe("admin:acted");
    expect(JSON.parse(event.particulars ?? "").detail).toEqual({ act: "searched", count: 1, accounts: other.accountId });
  });

  test("knows no cursor but its own", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const encode = (content: unknown) => Buffer.from(JSON.stringify(content)).toString("base64url");
    for (const content of [
      "x",
      null,
      [],
      ["n"],
      ["n", 1],
      ["n", "a", "b"],
      ["a", "b"],
      ["a", "b", "c", "d"],
      ["z", "a"],
      ["n", "\0"],
      { 0: "n" },
    ])
      expect(await searchAccounts(await asOwnerOf(context, admin), { prefix: "", cursor: encode(content) }), JSON.stringify(content)).toBe(
        "unknown-cursor",
      );
    for (const cursor of ["=", "{}", "%", "n"])
      expect(await searchAccounts(await asOwnerOf(context, admin), { prefix: "", cursor })).toBe("unknown-cursor");
  });
});
