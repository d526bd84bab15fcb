/**
 * Better Auth with its two-factor plugin, on SQLite as the site has it and with the site's hash. It keeps no history, sends no mail, spends
 * no code of an app and answers JSON.
 * A parent process is told where it listens; and the people, who have an app each, as JSON.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import { twoFactor } from "better-auth/plugins/two-factor";

const [folder, count, password, parameters] = process.argv.slice(2);
// The site's own packages: the same hash, and the same SQLite.
const require = createRequire(import.meta.url);
const { hash, verify } = require("@node-rs/argon2");
const Sqlite = require("better-sqlite3");

const database = new Sqlite(join(folder, "better-auth.db"));
for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 5000"]) database.pragma(pragma);

const server = createServer();
server.listen(0, "127.0.0.1", async () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const argon2 = JSON.parse(parameters);
  const auth = betterAuth({
    baseURL: origin,
    secret: "a secret of the benchmark, which guards nothing",
    database,
    emailAndPassword: {
      enabled: true,
      password: { hash: (text) => hash(text, argon2), verify: ({ hash: stored, password: text }) => verify(stored, text) },
    },
    plugins: [twoFactor()],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  await (await getMigrations(auth.options)).runMigrations();
  server.on("request", toNodeHandler(auth));

  const people = [];
  for (let index = 0; index < Number(count); index++) people.push(await createPerson(auth, `person${index}@example.org`));
  process.send({ origin, people });
});
process.on("disconnect", () => process.exit(0));

async function createPerson(auth, email) {
  const signedUp = await auth.api.signUpEmail({ body: { email, password, name: email }, asResponse: true });
  const { totpURI } = await auth.api.enableTwoFactor({ body: { password }, headers: withCookies(signedUp) });
  const secret = new URL(totpURI).searchParams.get("secret");
  // As verifyTOTP does after the first code.
  const user = database.prepare("SELECT id FROM user WHERE email = ?").get(email);
  database.prepare("UPDATE user SET twoFactorEnabled = 1 WHERE id = ?").run(user.id);
  database.prepare("UPDATE twoFactor SET verified = 1 WHERE userId = ?").run(user.id);
  return { email, password, secret };
}

function withCookies(response) {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}
