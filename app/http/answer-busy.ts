import { OverloadedError } from "~/lib/bounded-queue";
import { isUnavailable } from "~/lib/database/is-unavailable";
import type { Services } from "~/services.server";

/** What a page answers with that finds the hash queue full, or the database busy, full or away: 503, with `Retry-After` (see app/entry.server.tsx). */
const BUSY_STATUS = 503;

/**
 * The services, with each call that cannot be done at the moment ending in a 503 instead of a fault of ours.
 * @param onBusy is told of the error
 */
export function answerBusy(services: Services, onBusy: (error: unknown) => void): Services {
  const folders = Object.entries(services).map(([name, folder]) => [name, typeof folder === "object" ? guard(folder, onBusy) : folder]);
  return Object.fromEntries(folders) as Services;
}

function guard(folder: object, onBusy: (error: unknown) => void) {
  const guarded = Object.entries(folder).map(([name, work]) => {
    if (typeof work !== "function") return [name, work];
    return [
      name,
      (...args: unknown[]) => {
        const result = work(...args);
        return result instanceof Promise ? result.catch(refuse) : result;
      },
    ];
  });
  return Object.fromEntries(guarded);

  function refuse(error: unknown): never {
    if (!isUnavailable(error) && !(error instanceof OverloadedError)) throw error;
    onBusy(error);
    throw new Response(null, { status: BUSY_STATUS });
  }
}
