import type { LoaderFunctionArgs } from "@remix-run/node";
import { account as accountSubject } from "~/lib/subject";
import { streamText } from "~/web/bodies/stream-text";
import { requireAccount } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return streamText(args.context.services.history.historyJsonLines(accountSubject(account.id)), {
    type: "application/jsonl",
    filename: "gatehouse-history.jsonl",
  });
}
