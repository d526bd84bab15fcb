import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { addTotp, logIn, register, shownRecoveryCodes } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** What the overview says of the account, and where its one next thing to do is done. */
async function checkUp(visitor: Visitor) {
  const { document } = await visitor.open("/account");
  const panel = document.querySelector(".check-up");
  return { says: panel?.querySelector("h2")?.text.trim(), next: panel?.querySelectorAll("a").map((link) => link.getAttribute("href")) };
}

test("the overview leads from a new account to a safe one, a step at a time", async () => {
  const person = await register(site);
  const { visitor } = person;
  await logIn(person);
  expect(await checkUp(visitor)).toEqual({ says: "Your account is protected by a password only", next: ["/account/emails"] });

  await visitor.open(linkIn(await site.mailbox.take(person.email, /verify/i)));
  await visitor.submit({});
  expect(await checkUp(visitor)).toEqual({ says: "Your account is protected by a password only", next: ["/account/two-factor"] });

  await addTotp(person);
  const [code = ""] = shownRecoveryCodes(visitor);
  const codes = "/account/two-factor/recovery-codes";
  expect(await checkUp(visitor)).toEqual({ says: "You could lock yourself out", next: [codes] });

  await visitor.open(codes);
  await visitor.submit({ intent: "check", code });
  expect(await checkUp(visitor)).toEqual({ says: "Your account is protected", next: ["/account/two-factor"] });

  await addTotp(person, "Tablet");
  expect(await checkUp(visitor)).toEqual({ says: "Your account is well protected", next: [] });
});
