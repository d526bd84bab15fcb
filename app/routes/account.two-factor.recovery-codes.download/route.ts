import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { translator } from "~/ui/messages/translate";
import { readForm } from "~/web/forms";
import { requireVerified } from "~/web/guards";
import { seeOther } from "~/web/redirects";

const PATH = "/account/two-factor/recovery-codes";

export function loader() {
  return seeOther(PATH);
}

/** The codes of the page that shows them, as a file of text. They come from the page's own sealed field. */
export async function action(args: ActionFunctionArgs) {
  const { account } = await requireVerified(args);
  const { factors, settings } = args.context.services;
  const form = await readForm(args.request, z.object({ sheet: z.string() }));
  const shown = form.ok ? await factors["recovery-code"].reopenCodes({ accountId: account.id, sealed: form.values.sheet }) : null;
  if (!shown) return seeOther(PATH, { context: args.context, notice: "recovery-codes-gone" });

  const t = translator(args.context.language);
  const heading = t("factor.recovery-code.page.sheet", { username: account.username, site: settings.siteName });
  const lines = [heading, settings.origin, "", ...shown.codes, "", t("factor.recovery-code.page.fileText"), ""];
  return new Response(lines.join("\r\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="recovery-codes.txt"',
    },
  });
}
