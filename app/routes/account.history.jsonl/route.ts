import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "~/web/guards";
import { streamText } from "~/web/stream-text";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return streamText(args.context.services.history.historyJsonLines(account.id), {
    type: "application/jsonl",
    filename: "gatehouse-history.jsonl",
  });
}
