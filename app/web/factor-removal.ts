import type { AppLoadContext } from "@remix-run/node";
import type { FactorKind } from "~/auth/factor";
import type { Form } from "./forms.ts";
import { requireFresh } from "./guards.ts";
import { seeOther } from "./redirects.ts";

/** Takes a credential away, for the page of any factor. @param to where to go on. @returns the answer. @throws a 404 where it is not the account's */
export async function removeFactor<T>(
  args: { request: Request; context: AppLoadContext },
  { form, kind, id, to = "/account/two-factor" }: { form: Extract<Form<T>, { ok: true }>; kind: FactorKind; id: string; to?: string },
) {
  const { account } = await requireFresh(args);
  const result = await args.context.services.enrolment.removeFactor({ accountId: account.id, kind, id });
  switch (result.kind) {
    case "removed":
      return seeOther(to, {
        context: args.context,
        notice: result.wasLast ? "two-factor-off" : "factor-removed",
        name: result.label,
      });
    case "last-factor":
      return form.refuse({ summary: { key: "twoFactor.lastFactor" } });
    case "not-found":
      throw new Response(null, { status: 404 });
  }
}
