import type { Config } from "../config.server.ts";
import { checkBreachServer } from "../outside/ask-breaches.ts";
import { attempt, type Check, good } from "./checks.ts";
import { figure } from "./figure.ts";

export async function checkBreaches({ breachCheckUrl }: Config): Promise<Check> {
  const name = "breach check";
  if (!breachCheckUrl) return good(name, "not configured: no password is looked up");
  const todo = "See that BREACH_CHECK_URL is right and lets this machine in: until then passwords are taken that are known from breaches.";
  return attempt(name, todo, async () => {
    const { host, lines } = await checkBreachServer(breachCheckUrl);
    return good(name, `${host} answers with a range of ${figure(lines)} passwords`);
  });
}
