import type { ActionFunctionArgs } from "@remix-run/node";
import { clearCookie } from "~/web/cookies/cookies";
import { readViewer } from "~/web/guards";
import { seeOther } from "~/web/redirects";

export function loader() {
  return seeOther("/account");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await readViewer({ request, context });
  if (viewer) await context.services.session.logout({ token: viewer.session.token, accountId: viewer.account.id });
  return seeOther("/login", { context, notice: "logged-out", cookies: [clearCookie(context, "session"), clearCookie(context, "flow")] });
}
