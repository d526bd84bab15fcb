import { SECOND } from "../lib/clock.ts";
import { findDamage, readDatabaseTime } from "../lib/database/inspect.ts";
import { findMisfit, nextVersion, readMigrationState, readMigrations } from "../lib/database/migrations.ts";
import type { Database, DatabaseKind } from "../lib/database/open.ts";
import type { Services } from "../services.server.ts";
import { attempt, type Check, good, warning, wrong } from "./checks.ts";
import { describeFault } from "./history-faults.ts";
import { withProgress } from "./progress.ts";

/** Half a step of a code of an authenticator app (RFC 6238): from here on right codes are refused. */
const CLOCK_WRONG = 15 * SECOND;
const CLOCK_OFF = 2 * SECOND;
/** The others are usually of the same kind; `history verify` names all. */
const NAMED_FAULTS = 3;

export function checkMigrations(db: Database, kind: DatabaseKind): Promise<Check> {
  const name = "migrations";
  return attempt(
    name,
    "Check that the database server runs, and that DATABASE_URL is right. For an authority of your own, set sslrootcert=FILE.",
    async () => {
      const state = await readMigrationState(db, readMigrations(`prisma/${kind}/migrations`));
      const { applied, pending, unknown } = state;
      const misfit = findMisfit(state);
      if (misfit) return wrong(name, misfit, "Run the version of the site that the database belongs to.");
      if (unknown.length) return good(name, `${applied} applied; version ${nextVersion(state)} added more, which this one doesn't need`);
      if (pending.length && applied) return warning(name, `${pending.length} to apply`, "The next start of the site applies them.");
      return good(name, pending.length ? "the database is empty; the first start fills it" : `${applied} applied, none missing`);
    },
  );
}

/** Whether not even the first migration was applied, of a database whose migrations are good otherwise. */
export async function isEmpty(db: Database, kind: DatabaseKind): Promise<boolean> {
  const { applied } = await readMigrationState(db, readMigrations(`prisma/${kind}/migrations`));
  return applied === 0;
}

export function checkTime(db: Database, kind: DatabaseKind, now: () => Date): Promise<Check> {
  const name = "time";
  return attempt(name, "Check that the database server runs.", async () => {
    if (kind === "sqlite") return good(name, `${now().toISOString()}; check that this is right: authenticator codes depend on it`);
    const off = Math.abs((await readDatabaseTime(db)).getTime() - now().getTime());
    const text = `${Math.round(off / SECOND)} s between this machine's clock and the database's`;
    const todo = "Keep both clocks in sync (NTP).";
    if (off >= CLOCK_WRONG) return wrong(name, text, todo);
    return off >= CLOCK_OFF ? warning(name, text, todo) : good(name, text);
  });
}

/** That a database that was restored is whole: its pages, its migrations, every chain of the history, every sealed value. */
export async function checkWhole(services: Services, { db, kind }: { db: Database; kind: DatabaseKind }): Promise<Check[]> {
  const damage = await attempt("pages", "Use another backup.", async () => {
    const fault = await findDamage(db, kind);
    return fault
      ? wrong("pages", fault, "Use another backup.")
      : good("pages", kind === "sqlite" ? "intact" : "checked by PostgreSQL itself");
  });
  const migrations = await checkMigrations(db, kind);
  const history = await attempt("history", "Use another backup.", async () => {
    const verified = await withProgress("Verifying the history", () => services.accountLife.verifySiteHistory());
    return verified.kind === "whole"
      ? good("history", `${verified.events} events in ${verified.chains} chains, none changed or missing`)
      : wrong(
          "history",
          verified.faults.slice(0, NAMED_FAULTS).map(describeFault).join("; "),
          "Use another backup, or run gatehouse history verify and find out who changed it.",
        );
  });
  const keys = await attempt("keys", "Run gatehouse keys check.", async () => {
    const { unopened, missing } = await withProgress("Opening", (onProgress) => services.sealingKeys.surveyKeys({ onProgress }));
    if (unopened.count === 0) return good("keys", "every sealed value opens");
    const names = missing.length ? `; missing keys: ${missing.map(({ id }) => id).join(", ")}` : "";
    return wrong(
      "keys",
      `${unopened.count} sealed values can't be opened${names}`,
      "Restore the keys that the site had when the backup was made.",
    );
  });
  return [damage, migrations, history, keys];
}
