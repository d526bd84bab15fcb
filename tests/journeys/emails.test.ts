import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY } from "~/lib/clock";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, newName, PASSWORD, type Person, register, registerVerified } from "../support/people.ts";
import { expectSameAnswer } from "../support/same-answer.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import type { Page } from "../support/visitor.ts";

const EMAILS = "/account/emails";
const SIX_HOURS_SECONDS = 6 * 3600;

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

const newAddress = () => `${newName()}@example.net`;

async function signedIn(): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  return person;
}

async function signedInUnverified(): Promise<Person> {
  const person = await register(site);
  await logIn(person);
  return person;
}

async function change({ visitor }: Person, intent: string, email: string) {
  await visitor.open(EMAILS);
  return visitor.submit({ intent, email });
}

/** Opens the link of the verification mail to this address and presses its button. */
async function verify({ visitor }: Person, address: string) {
  await visitor.open(linkIn(await site.mailbox.take(address, /verify/i)));
  return visitor.submit({});
}

/** The addresses on the page, each with its state. */
function listed(page: Page): Record<string, string> {
  const rows = page.document.querySelectorAll("ul.rows > li").map((row) => {
    const address = row.querySelector("strong")?.text ?? "";
    return [address, row.querySelectorAll(".badge").map((badge) => badge.text)] as const;
  });
  return Object.fromEntries(rows.map(([address, badges]) => [address, badges.join(", ")]));
}

test("somebody adds an address, verifies it, makes it primary and removes the old one, and both are told of all of it", async () => {
  const person = await signedIn();
  const { visitor, email: old } = person;
  const added = newAddress();

  await change(person, "add", added);
  expect(visitor.page.path).toBe(EMAILS);
  expect(visitor.page.notice).toContain("added");
  expect(listed(visitor.page)).toEqual({ [old]: "primary, verified", [added]: "not verified" });
  await site.mailbox.take(old, /Email address added/);

  await verify(person, added);
  await change(person, "primary", added);
  expect(visitor.page.notice).toContain("primary");
  expect(listed(visitor.page)).toEqual({ [old]: "verified", [added]: "primary, verified" });
  expect(visitor.page.text).toMatch(/Verified on \d+ \w+ \d{4}/);
  for (const address of [old, added]) await site.mailbox.take(address, /Primary email address of .* changed/);

  await change(person, "remove", old);
  expect(visitor.page.notice).toContain("removed");
  expect(listed(visitor.page)).toEqual({ [added]: "primary, verified" });
  for (const address of [old, added]) await site.mailbox.take(address, /Email address removed/);

  const elsewhere = { ...person, visitor: site.visitor() };
  await logIn({ ...elsewhere, username: old });
  expect(elsewhere.visitor.page.status).toBe(400);
  await logIn({ ...elsewhere, username: added });
  expect(elsewhere.visitor.page.path).toBe("/account");
});

test("an account without a verified address says so and sends the link again, three times in six hours with the first", async () => {
  const person = await signedInUnverified();
  const { visitor, email } = person;
  const first = linkIn(await site.mailbox.take(email, /verify/i));
  await visitor.open(EMAILS);
  expect(visitor.page.text).toContain(siteText("emails.verifyFirst"));
  const removedOn = visitor.page.document.querySelector("main > p time")?.getAttribute("datetime") ?? "";
  expect(visitor.page.text).toContain("or we'll delete this account");
  const days = (new Date(removedOn).getTime() - Date.now()) / DAY;
  expect([days > 29, days < 30]).toEqual([true, true]);

  await change(person, "resend", email);
  expect(visitor.page.notice).toContain("emailed a new link");
  const second = linkIn(await site.mailbox.take(email, /verify/i));
  await change(person, "resend", email);
  await change(person, "resend", email);
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(SIX_HOURS_SECONDS - 600);
  expect(visitor.page.alert).toContain("Wait 6 hours");

  const third = linkIn(await site.mailbox.take(email, /verify/i));
  for (const replaced of [first, second]) {
    await visitor.open(replaced);
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.alert).toContain(siteText("emails.linkGone"));
  }
  await visitor.open(third);
  await visitor.submit({});
  expect(visitor.page.notice).toContain("verified");
  await change(person, "add", email);
  expect(visitor.page.errorOf("email")).toContain(siteText("emails.already-yours"));
  expect(visitor.page.text).not.toContain("or we'll delete this account");
});

test("a wrong address is corrected without a further proof: the right one added, the wrong one removed", async () => {
  const person = await signedInUnverified();
  const { visitor, email: wrong } = person;
  await forgetProof(site, person);
  await visitor.open(EMAILS);
  expect(() => visitor.page.form({ intent: "remove", email: wrong })).toThrow("no form");
  await visitor.post(EMAILS, { intent: "remove", email: wrong });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.alert).toContain("your only address");

  const right = newAddress();
  await change(person, "add", right);
  await change(person, "remove", wrong);
  expect(listed(visitor.page)).toEqual({ [right]: "not verified" });
  await verify(person, right);
  await visitor.open(EMAILS);
  expect(listed(visitor.page)).toEqual({ [right]: "primary, verified" });
});

test("the last verified address and the primary one stay, and have no button but the reason", async () => {
  const person = await signedIn();
  const { visitor, email } = person;
  const second = newAddress();
  await change(person, "add", second);
  expect(() => visitor.page.form({ intent: "remove", email })).toThrow("no form");
  expect(visitor.page.text).toContain(siteText("emails.keep.last-verified", { address: email }));
  await visitor.post(EMAILS, { intent: "remove", email });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.alert).toContain("your last verified address");

  await verify(person, second);
  await visitor.open(EMAILS);
  expect(() => visitor.page.form({ intent: "remove", email })).toThrow("no form");
  expect(visitor.page.text).toContain(siteText("emails.keep.primary", { address: email }));
  await visitor.post(EMAILS, { intent: "remove", email });
  expect(visitor.page.alert).toContain("Make another one primary");
  expect(listed(visitor.page)).toEqual({ [email]: "primary, verified", [second]: "verified" });
});

test("what cannot be done comes back in words: no address, an unverified primary, a form of nobody's", async () => {
  const { visitor } = await signedIn();
  await visitor.open(EMAILS);
  await visitor.submit({ intent: "add", email: "not an address" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("email")).toContain(siteText("emails.malformed"));

  const claimed = newAddress();
  await visitor.post(EMAILS, { intent: "add", email: claimed });
  await visitor.post(EMAILS, { intent: "primary", email: claimed });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("emails.not-verified", { address: claimed }));

  for (const fields of [{ intent: "burn", email: claimed }, { email: claimed }, { intent: "remove" }, { intent: "add" }]) {
    await visitor.post(EMAILS, fields as Record<string, string>);
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.document.querySelectorAll('[role="alert"]')).toHaveLength(1);
  }
});

test("another account's address is not there", async () => {
  const { email: others } = await signedIn();
  const { visitor } = await signedIn();
  for (const intent of ["remove", "primary", "resend"]) {
    for (const email of [others, newAddress()]) {
      await visitor.post(EMAILS, { intent, email });
      expect(visitor.page.status).toBe(404);
    }
  }
});

test("an account whose address is verified proves anew who is there before its addresses change", async () => {
  const person = await signedIn();
  const { visitor, email } = person;
  await forgetProof(site, person);
  for (const fields of [
    { intent: "add", email: newAddress() },
    { intent: "remove", email },
    { intent: "primary", email },
  ]) {
    const answer = await visitor.send(EMAILS, fields);
    expect(answer.status).toBe(303);
    expect(answer.location).toMatch(/^\/confirm\?next=%2Faccount%2Femails/);
  }
  await visitor.open(EMAILS);
  expect(listed(visitor.page)).toEqual({ [email]: "primary, verified" });

  const added = newAddress();
  await change(person, "add", added);
  await visitor.submit({ password: person.password });
  expect(visitor.page.path).toBe(EMAILS);
  // What was typed stands in the form again.
  await visitor.submit({ intent: "add" });
  expect(listed(visitor.page)).toEqual({ [email]: "primary, verified", [added]: "not verified" });
});

test("of two accounts that claim an address the first to verify it has it, and the other is told plainly", async () => {
  const [one, other] = [await signedInUnverified(), await signedInUnverified()];
  const address = newAddress();
  for (const person of [one, other]) await change(person, "add", address);
  const links = [await site.mailbox.take(address, /verify/i), await site.mailbox.take(address, /verify/i)];
  const linkOf = ({ username }: Person) => linkIn(links.find(({ text }) => text.includes(username)) ?? { text: "" });

  await other.visitor.open(linkOf(other));
  await other.visitor.submit({});
  expect(other.visitor.page.notice).toContain("verified");
  await one.visitor.open(linkOf(one));
  await one.visitor.submit({});
  expect(one.visitor.page.status).toBe(400);
  expect(one.visitor.page.alert).toContain(siteText("emails.taken"));
  await one.visitor.open(EMAILS);
  expect(listed(one.visitor.page)[address]).toBe("not verified");
});

test("to register, to add an address and to ask for its link again is answered the same for a known and an unknown address", async () => {
  const { email: known } = await signedIn();
  const pages: Record<string, Page[]> = { register: [], add: [], resend: [], list: [] };
  for (const address of [known, newAddress()]) {
    const person = await signedInUnverified();
    const stranger = { username: newName(), email: address, password: PASSWORD };
    pages.register?.push(await site.visitor().send("/register", stranger));
    pages.add?.push(await person.visitor.send(EMAILS, { intent: "add", email: address }));
    pages.resend?.push(await person.visitor.send(EMAILS, { intent: "resend", email: address }));
    const list = await person.visitor.open(EMAILS);
    const anonymous = list.body.replaceAll(address, "ADDRESS").replaceAll(person.email, "OWN").replaceAll(person.username, "NAME");
    const body = anonymous.replace(/<time.*?<\/time>/g, "");
    pages.list?.push(Object.assign(list, { body }));
  }
  for (const [one, other] of Object.values(pages)) expectSameAnswer(one as Page, other as Page);
  expect([pages.register, pages.add, pages.resend].flatMap((answers) => answers?.map(({ status }) => status))).toEqual(Array(6).fill(303));

  const notes = [await site.mailbox.take(known, /entered the email address/), await site.mailbox.take(known, /entered the email address/)];
  for (const { text } of notes) expect(text).not.toContain("token=");
});
