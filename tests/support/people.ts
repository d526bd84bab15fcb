import { linkIn } from "./mailbox.ts";
import type { Site } from "./site.ts";
import type { Visitor } from "./visitor.ts";

let count = 0;

/** A password that the policy takes. */
export const PASSWORD = "lantern quarry seven otters";

export type Person = { username: string; email: string; password: string; visitor: Visitor };

/** A name that nobody has yet. */
export function newName(): string {
  count++;
  return `person${process.pid}x${count}`;
}

/** Somebody who registered with a fresh name, through the forms. */
export async function register(site: Site): Promise<Person> {
  const username = newName();
  const person = { username, email: `${username}@example.org`, password: PASSWORD, visitor: site.visitor() };
  const { visitor } = person;
  await visitor.open("/register");
  await visitor.submit({ username, email: person.email, password: PASSWORD });
  return person;
}

/** Somebody who registered and verified the address by the link in the mail. */
export async function registerVerified(site: Site): Promise<Person> {
  const person = await register(site);
  const mail = await site.mailbox.take(person.email, /verify/i);
  await person.visitor.open(linkIn(mail));
  await person.visitor.submit({});
  return person;
}

/** Logs in with the password. */
export async function logIn({ visitor, username, password }: Person): Promise<void> {
  await visitor.open("/login");
  await visitor.submit({ login: username, password });
}
