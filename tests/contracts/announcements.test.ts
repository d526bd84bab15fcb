import { expect, test } from "vitest";
import { exportAccount } from "~/account-life/export-account";
import { announce, withdrawAnnouncement } from "~/admin/announce";
import { addAnnouncement, endAnnouncement, type NewAnnouncement } from "~/announcements/add-announcement";
import { listAnnouncements, listPublished, readAnnounced } from "~/announcements/list-announcements";
import { mailAnnouncements } from "~/announcements/mail-announcements";
import { readsSince, setReader } from "~/announcements/readers";
import { after, HOUR } from "~/lib/clock";
import { AccessEndedError } from "~/lib/write-for";
import { createAccount, createAdmin, createVerifiedAccount } from "../support/accounts.ts";
import { asOperator, asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

const NEWS: NewAnnouncement = { title: "Maintenance", text: "No uploads on Saturday.", startsAt: null, endsAt: null, byEmail: false };

onBothDatabases("an announcement", (get) => {
  /** A context without any announcement or reader. */
  async function fresh(): Promise<TestContext> {
    const context = get();
    await context.db.announcement.deleteMany({});
    await context.db.announcementReader.deleteMany({});
    await context.sentMail();
    return asOperator(context);
  }

  /** Accounts that asked for announcements, by their addresses, written as rows: hundreds would take long to register. */
  async function readers({ db, clock }: TestContext, count: number): Promise<string[]> {
    const names = Array.from({ length: count }, (_, index) => `reader-${crypto.randomUUID()}-${index}`);
    const createdAt = clock.now();
    await db.account.createMany({ data: names.map((id) => ({ id, username: id, usernameKey: id, userHandle: id, createdAt })) });
    await db.emailAddress.createMany({
      data: names.map((id) => {
        const address = `${id}@example.org`;
        return { id, accountId: id, address, addressKey: address, verifiedKey: address, verifiedAt: createdAt, isPrimary: true, createdAt };
      }),
    });
    await db.announcementReader.createMany({ data: names.map((accountId) => ({ accountId, since: createdAt })) });
    return names.map((id) => `${id}@example.org`);
  }

  async function mailAll(context: TestContext): Promise<void> {
    while ((await mailAnnouncements(context)) > 0);
  }

  const titles = (all: { title: string }[]) => all.map(({ title }) => title);

  test("is shown from its start to its end, and stays in the feed", async () => {
    const context = await fresh();
    const now = context.clock.now();
    await addAnnouncement(context, { ...NEWS, title: "Now" });
    await addAnnouncement(context, { ...NEWS, title: "Later", startsAt: after(now, HOUR), endsAt: after(now, 2 * HOUR) });
    expect(titles(await readAnnounced(context))).toEqual(["Now"]);
    expect(titles(await listPublished(context))).toEqual(["Now"]);
    context.clock.advance(HOUR);
    expect(titles(await readAnnounced(context))).toEqual(["Later", "Now"]);
    context.clock.advance(HOUR);
    expect(titles(await readAnnounced(context))).toEqual(["Now"]);
    expect(titles(await listPublished(context))).toEqual(["Later", "Now"]);
    expect((await listAnnouncements(context)).map(({ state, createdBy }) => [state, createdBy])).toEqual([
      ["over", "ops"],
      ["shown", "ops"],
    ]);
  });

  test("that would be over before anybody saw it is none", async () => {
    const context = await fresh();
    const now = context.clock.now();
    expect(await addAnnouncement(context, { ...NEWS, endsAt: now })).toBeNull();
    expect(await addAnnouncement(context, { ...NEWS, startsAt: after(now, HOUR), endsAt: after(now, HOUR) })).toBeNull();
    expect(await addAnnouncement(context, { ...NEWS, startsAt: after(now, -2 * HOUR), endsAt: after(now, -HOUR) })).toBeNull();
    expect(await listAnnouncements(context)).toEqual([]);
  });

  test("has an id that a command line takes for no option", async () => {
    const context = await fresh();
    const added = await addAnnouncement(
      { ...context, random: { ...context.random, bytes: (length) => new Uint8Array(length).fill(0xfb) } },
      NEWS,
    );
    expect(added?.id).toMatch(/^news-/);
  });

  test("is ended once, by whoever does it first", async () => {
    const context = await fresh();
    const { id = "" } = (await addAnnouncement(context, NEWS)) ?? {};
    const results = await Promise.all([1, 2, 3].map(() => endAnnouncement(context, { id })));
    expect(results.filter((title) => title === "Maintenance")).toHaveLength(1);
    expect(await readAnnounced(context)).toEqual([]);
    expect(await listAnnouncements(context)).toMatchObject([{ state: "over", endedBy: "ops" }]);
    expect(await endAnnouncement(context, { id: "nothing" })).toBeNull();
  });

  test("by an admin stands in the admin's history, and nobody else publishes or ends one", async () => {
    const context = await fresh();
    const admin = await createAdmin(context);
    const asAdmin = await asOwnerOf(context, admin);
    expect(await announce(asAdmin, NEWS)).toBe(true);
    const [{ id = "", createdBy } = {}] = await listAnnouncements(context);
    expect(createdBy).toBe(admin.username);
    expect(await announce(asAdmin, { ...NEWS, endsAt: context.clock.now() })).toBe(false);
    const member = await asOwnerOf(context, await createVerifiedAccount(context));
    for (const act of [() => announce(member, NEWS), () => withdrawAnnouncement(member, { id })])
      await expect(act()).rejects.toThrow(AccessEndedError);
    expect(await withdrawAnnouncement(asAdmin, { id })).toBe("Maintenance");
    expect(await withdrawAnnouncement(asAdmin, { id })).toBeNull();
    const events = await context.db.securityEvent.findMany({
      where: { accountId: admin.accountId, event: "admin:acted" },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ particulars }) => JSON.parse(particulars ?? "{}").detail)).toEqual([
      { act: "announced", title: "Maintenance" },
      { act: "ended-announcement", title: "Maintenance" },
    ]);
  });

  test("goes by email from its start on, once, to verified addresses of those who asked for it", async () => {
    const context = await fresh();
    const [asks, unasked, unverified] = [
      await createVerifiedAccount(context),
      await createVerifiedAccount(context),
      await createAccount(context),
    ];
    for (const { accountId } of [asks, unverified]) await setReader(await asOwnerOf(context, { accountId }), { accountId, reads: true });
    expect(await readsSince(context, asks.accountId)).toEqual(context.clock.now());
    expect(await readsSince(context, unasked.accountId)).toBeNull();
    await context.sentMail();

    await addAnnouncement(context, { ...NEWS, startsAt: after(context.clock.now(), HOUR), byEmail: true });
    await addAnnouncement(context, { ...NEWS, title: "On the pages only" });
    await mailAll(context);
    expect(await context.sentMail()).toEqual([]);
    context.clock.advance(HOUR);
    await mailAll(context);
    const { title, text } = NEWS;
    expect(await context.sentMail()).toMatchObject([
      { kind: "announcement", to: asks.address, params: { username: asks.username, title, text } },
    ]);
    await mailAll(context);
    expect(await context.sentMail()).toEqual([]);
  });

  test("goes to nobody who took the wish back, and the wish is in the download", async () => {
    const context = await fresh();
    const account = await createVerifiedAccount(context);
    const owner = await asOwnerOf(context, account);
    const { accountId } = account;
    for (const reads of [true, true]) await setReader(owner, { accountId, reads });
    const pieces = [];
    for await (const piece of exportAccount(owner, accountId)) pieces.push(piece);
    expect(JSON.parse(pieces.join("")).announcementsSince).toBe(context.clock.now().toISOString());
    for (const reads of [false, false]) await setReader(owner, { accountId, reads });
    await context.sentMail();
    await addAnnouncement(context, { ...NEWS, byEmail: true });
    await mailAll(context);
    expect(await context.sentMail()).toEqual([]);
  });

  test("is mailed in batches of 50, to each once, though several processes write", async () => {
    const context = await fresh();
    const addresses = await readers(context, 120);
    await addAnnouncement(context, { ...NEWS, byEmail: true });
    expect(await mailAnnouncements(context)).toBe(50);
    await Promise.all([mailAll(context), mailAll(context), mailAll(context)]);
    await mailAll(context);
    expect((await context.sentMail()).map(({ to }) => to).sort()).toEqual(addresses.sort());
  });

  test("that is ended is mailed no further", async () => {
    const context = await fresh();
    await readers(context, 60);
    const { id = "" } = (await addAnnouncement(context, { ...NEWS, byEmail: true })) ?? {};
    await mailAnnouncements(context);
    await endAnnouncement(context, { id });
    await mailAll(context);
    expect(await context.sentMail()).toHaveLength(50);
  });

  test("whose time is over before its mails are written is mailed to nobody", async () => {
    const context = await fresh();
    await readers(context, 2);
    await addAnnouncement(context, { ...NEWS, endsAt: after(context.clock.now(), HOUR), byEmail: true });
    context.clock.advance(HOUR);
    await mailAll(context);
    expect(await context.sentMail()).toEqual([]);
  });
});
