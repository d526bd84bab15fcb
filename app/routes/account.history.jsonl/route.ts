import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "~/http/guards";

/** The whole history, streamed: it may be long. */
export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const lines = args.context.services.history.historyJsonLines(account.id);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, {
    headers: { "Content-Type": "application/jsonl; charset=utf-8", "Content-Disposition": 'attachment; filename="history.jsonl"' },
  });
}
