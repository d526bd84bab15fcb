import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { AggregatorRegistry, type Registry } from "prom-client";

/** What a process asks of the one that started it, and is answered with. */
type Asked = { figuresFor: number };
type Answered = { figures: number; text: string };

let asked = 0;

/** In the process that started the others: gives each that asks the figures of all. Call it once. */
export function answerForFigures(): void {
  const all = new AggregatorRegistry();
  cluster.on("message", async (worker: Worker, message: Partial<Asked>) => {
    if (message.figuresFor === undefined) return;
    const text = await all.clusterMetrics().catch(() => "");
    if (worker.isConnected()) worker.send({ figures: message.figuresFor, text } satisfies Answered);
  });
}

/**
 * The figures of a registry as text: of all processes that one command started, added up, or of this one alone.
 * @returns what gives them
 */
export function figuresOf(registry: Registry): () => Promise<string> {
  if (!cluster.isWorker) return () => registry.metrics();
  AggregatorRegistry.setRegistries(registry);
  new AggregatorRegistry();
  return async () => {
    const figuresFor = asked++;
    process.send?.({ figuresFor } satisfies Asked);
    for (;;) {
      const [message]: [Partial<Answered>] = (await once(process, "message")) as [Partial<Answered>];
      if (message.figures === figuresFor) return message.text ?? "";
    }
  };
}
