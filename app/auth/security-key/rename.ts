import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { readLabel } from "../../lib/text/label.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";

export type Renamed = { kind: "renamed" } | { kind: "not-found" } | { kind: "refused-label" };

/** Gives a key of the account another label. */
export async function rename(
  context: Context,
  { accountId, id, label: typed }: { accountId: string; id: string; label: string },
): Promise<Renamed> {
  const label = readLabel(typed);
  return writeFor(context, accountId, async (context): Promise<Renamed> => {
    const key = await context.db.securityKey.findFirst({ where: { id, accountId } });
    if (!key) return { kind: "not-found" };
    if (!label) return { kind: "refused-label" };
    if (label === key.label) return { kind: "renamed" };

    const { count } = await context.db.securityKey.updateMany({ where: { id, accountId, label: key.label }, data: { label } });
    if (count !== 1) return { kind: "not-found" };
    await report(context, {
      about: account(accountId),
      event: "factor:renamed",
      detail: { factor: "security-key", label, from: key.label },
    });
    return { kind: "renamed" };
  });
}
