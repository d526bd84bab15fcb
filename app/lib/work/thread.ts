import { Worker } from "node:worker_threads";
import { BoundedQueue } from "./bounded-queue.ts";

/** The work of a thread took too long, and was ended. */
export class TimeLimitError extends Error {}

/** The thread died of its work: it had no memory left, or a fault that it did not expect. */
export class ThreadError extends Error {}

type Options = {
  /** What Node loads: from the source in development and tests, from the build folder else. */
  script: URL;
  /** How many more may wait for the one that is under way. */
  waiting: number;
  /** How long one piece of work may take. */
  milliseconds: number;
  /** Megabytes of memory for values; beyond it the thread dies alone. */
  memory: number;
};

/**
 * A thread that does work of one kind, one piece after the other, so that work that takes long, or for ever, stops nothing else. It is
 * started by the first piece of work, and anew after its death; the process ends without waiting for it.
 */
export class Thread<Request, Answer> {
  readonly queue: BoundedQueue;
  private worker: Worker | undefined;

  constructor(private readonly options: Options) {
    this.queue = new BoundedQueue({ atOnce: 1, waiting: options.waiting });
  }

  /**
   * @throws OverloadedError at once where too much waits already
   * @throws TimeLimitError where it takes too long
   * @throws ThreadError where it ends the thread
   */
  ask(request: Request): Promise<Answer> {
    return this.queue.run(async () => {
      const worker = this.start();
      try {
        return await this.answerOf(worker, request);
      } catch (error) {
        // What is half done must not go on, nor answer later.
        this.worker = undefined;
        await worker.terminate();
        throw error;
      }
    });
  }

  private start(): Worker {
    this.worker ??= new Worker(this.options.script, { resourceLimits: { maxOldGenerationSizeMb: this.options.memory } });
    // A thread that waits for work keeps no process alive, and dies unnoticed.
    this.worker.unref();
    return this.worker;
  }

  private answerOf(worker: Worker, request: Request): Promise<Answer> {
    const { milliseconds } = this.options;
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new TimeLimitError(`took longer than ${milliseconds} ms`))), milliseconds);
      const onAnswer = (answer: Answer) => end(() => resolve(answer));
      const onError = (cause: unknown) => end(() => reject(new ThreadError("the thread failed", { cause })));
      const onExit = () => end(() => reject(new ThreadError("the thread ended")));
      const end = (settle: () => void) => {
        clearTimeout(timer);
        worker.off("message", onAnswer).off("error", onError).off("exit", onExit).unref();
        settle();
      };
      worker.ref();
      worker.once("message", onAnswer).once("error", onError).once("exit", onExit);
      worker.postMessage(request);
    });
  }
}
