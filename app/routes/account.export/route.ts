import type { LoaderFunctionArgs } from "@remix-run/node";
import { streamText } from "~/web/bodies/stream-text";
import { requireFresh } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireFresh(args);
  return streamText(args.context.services.accountLife.exportAccount(account.id), {
    type: "application/json",
    filename: "gatehouse-account.json",
  });
}
