import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireFresh } from "~/http/guards";
import { streamText } from "~/http/stream-text";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireFresh(args);
  return streamText(args.context.services.accountData.exportAccount(account.id), {
    type: "application/json",
    filename: "gatehouse-account.json",
  });
}
