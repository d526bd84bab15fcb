import ora from "ora";
import type { Progress } from "../lib/work/progress.ts";
import { figure } from "./figure.ts";

/**
 * Does long work and shows on standard error how far it has come, where that is a terminal.
 * @param text what is being done
 */
export async function withProgress<R>(text: string, work: (onProgress: Progress) => Promise<R>): Promise<R> {
  const { stderr } = process;
  const spinner = ora({ text, stream: stderr, isSilent: !stderr.isTTY, discardStdin: false }).start();
  try {
    return await work(({ done, total }) => {
      const percent = total ? Math.floor((100 * done) / total) : 100;
      spinner.text = `${text}: ${figure(done)} of ${figure(total)} (${percent} %)`;
    });
  } finally {
    spinner.stop();
  }
}
