import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { BreachServer, sha1 } from "../support/breach-server.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, PASSWORD, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const BREACHED = "pelican ladder nineteen fog";
const PADDING = "harbour violin eleven moss";

let breaches: BreachServer;
let site: Site;
beforeAll(async () => {
  breaches = await BreachServer.start({ passwords: [BREACHED], padding: [PADDING] });
  site = await Site.start({ BREACH_CHECK_URL: breaches.url });
});
afterAll(async () => {
  await site.stop();
  await breaches.stop();
});
beforeEach(() => {
  breaches.mood = "well";
  breaches.asked.length = 0;
});

async function registerWith(password: string) {
  const visitor = site.visitor();
  const username = newName();
  await visitor.open("/register");
  await visitor.submit({ username, email: `${username}@example.org`, password });
  return visitor.page;
}

test("a breached password is refused at registration, and no more than five digits of its hash have left the site", async () => {
  const page = await registerWith(BREACHED);
  expect(page.status).toBe(400);
  expect(page.errorOf("password")).toContain(siteText("password.refused.breached"));
  expect(breaches.asked.map(({ path }) => path)).toEqual([`/range/${sha1(BREACHED).slice(0, 5)}`]);
  expect(breaches.asked[0]?.headers).toMatchObject({ "add-padding": "true" });
  const told = JSON.stringify(breaches.asked);
  for (const secret of [BREACHED, sha1(BREACHED), sha1(BREACHED).slice(5)]) expect(told).not.toContain(secret);
});

test("another password is taken, and so is one that is there as padding only", async () => {
  expect((await registerWith(PASSWORD)).status).toBe(200);
  expect((await registerWith(PADDING)).status).toBe(200);
  expect(breaches.asked).toHaveLength(2);
});

test("a password that the site's own rules refuse is not asked about", async () => {
  expect((await registerWith("too short")).status).toBe(400);
  expect(breaches.asked).toEqual([]);
});

test("a breached password is refused at a change and at a reset, and the link stays good", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/account/password");
  const changed = await person.visitor.submit({ current: person.password, password: BREACHED });
  expect(changed.status).toBe(400);
  expect(changed.errorOf("password")).toContain(siteText("password.refused.breached"));

  await person.visitor.open("/forgot-password");
  await person.visitor.submit({ email: person.email });
  await person.visitor.open(linkIn(await site.mailbox.take(person.email, /set a new password/i)));
  const reset = await person.visitor.submit({ password: BREACHED });
  expect(reset.status).toBe(400);
  expect(reset.errorOf("password")).toContain(siteText("password.refused.breached"));
  const good = await person.visitor.submit({ password: "walnut ferry sixty curtains" });
  expect(good.status).toBe(200);
});

test.each(["silent", "broken", "endless", "moved"] as const)(
  "a collection that is %s keeps nobody from a password, and the log says so without it",
  async (mood) => {
    breaches.mood = mood;
    const before = site.log.length;
    expect((await registerWith(BREACHED)).status).toBe(200);
    const log = site.log.slice(before);
    expect(log).toContain("breach check failed");
    for (const secret of [BREACHED, sha1(BREACHED).slice(0, 5), breaches.url]) expect(log).not.toContain(secret);
  },
);
