import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "~/http/guards";
import { streamText } from "~/http/stream-text";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return streamText(args.context.services.history.historyJsonLines(account.id), {
    type: "application/jsonl",
    filename: "gatehouse-history.jsonl",
  });
}
