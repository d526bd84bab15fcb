import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { HOUR, SECOND } from "~/lib/clock";
import { requireAdmin } from "~/web/require-admin";

/** The admin, and whose second factors are about to be taken off. @throws a 404 where there is no such account */
export async function requireSubject(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const admin = await requireAdmin(args);
  const accountId = args.params.id ?? "";
  const subject = await args.context.services.admin.readResetSubject({ accountId });
  if (!subject) throw new Response(null, { status: 404 });
  const page = `/admin/accounts/${accountId}`;
  return { admin, accountId, ...subject, page, hours: args.context.services.settings.twoFactorResetSeconds / (HOUR / SECOND) };
}

/** The part that the pages show. */
export async function loadSubject(args: LoaderFunctionArgs) {
  const { username, refusal, page, hours } = await requireSubject(args);
  return { username, refusal, page, hours };
}
