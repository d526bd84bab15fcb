import type { LoaderFunctionArgs } from "@remix-run/node";
import { account as accountSubject } from "~/lib/subject";
import { requireAccount } from "~/web/guards";
import { streamText } from "~/web/stream-text";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return streamText(args.context.services.history.historyJsonLines(accountSubject(account.id)), {
    type: "application/jsonl",
    filename: "gatehouse-history.jsonl",
  });
}
