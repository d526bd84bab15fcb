import type { Config } from "../config.server.ts";
import { checkBreachServer } from "../outside/ask-breaches.ts";
import { attempt, type Check, good } from "./checks.ts";
import { figure } from "./figure.ts";

export async function checkBreaches({ breachCheckUrl }: Config): Promise<Check> {
  const name = "breach check";
  if (!breachCheckUrl) return good(name, "not configured: new passwords are not checked");
  const todo = "Check BREACH_CHECK_URL, and that this machine may connect. Until then, passwords known from breaches are accepted.";
  return attempt(name, todo, async () => {
    const { host, lines } = await checkBreachServer(breachCheckUrl);
    return good(name, `${host} answers with a range of ${figure(lines)} passwords`);
  });
}
