import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { declinePasskey } from "~/web/cookies/passkey-offer";
import { readForm } from "~/web/forms";
import { requireAccount } from "~/web/guards";
import { safeNext, seeOther } from "~/web/redirects";

export function loader() {
  return seeOther("/account/two-factor");
}

/** Takes a "Not now": this browser is offered no passkey for a time. */
export async function action(args: ActionFunctionArgs) {
  await requireAccount(args);
  const form = await readForm(args.request, z.object({ next: z.string().optional() }));
  const next = form.ok ? safeNext(form.values.next) : null;
  return seeOther(next ?? "/account", { cookies: [declinePasskey(args.context)] });
}
