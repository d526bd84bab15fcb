// Loaded into a site by NODE_OPTIONS: at SIGUSR2 it tells what was called since the last time, in the file of COUNTS_FILE (see counted-process.ts).
import { renameSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { isMainThread } from "node:worker_threads";

const FORMATTERS = ["Collator", "DateTimeFormat", "ListFormat", "Locale", "NumberFormat", "PluralRules", "RelativeTimeFormat", "Segmenter"];

if (isMainThread) {
  let formatters = {};
  for (const name of FORMATTERS) {
    Intl[name] = new Proxy(Intl[name], {
      construct(target, args, newTarget) {
        formatters[name] = (formatters[name] ?? 0) + 1;
        return Reflect.construct(target, args, newTarget);
      },
      // Without `new` they make one too.
      apply: (_target, _self, args) => new Intl[name](...args),
    });
  }

  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });

  process.on("SIGUSR2", async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const scripts = result.filter(({ url }) => url.startsWith("file:") && !url.endsWith("count-calls.mjs"));
    const calls = {};
    for (const { functionName, ranges } of scripts.flatMap(({ functions }) => functions)) {
      const [{ count }] = ranges;
      if (functionName && count) calls[functionName] = (calls[functionName] ?? 0) + count;
    }
    const file = process.env.COUNTS_FILE;
    writeFileSync(`${file}.new`, JSON.stringify({ scripts: scripts.map(({ url }) => url), calls, formatters }));
    renameSync(`${file}.new`, file);
    formatters = {};
  });
}
