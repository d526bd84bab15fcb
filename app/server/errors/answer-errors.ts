import { redirect } from "@remix-run/node";
import { isGone } from "~/lib/database/is-gone";
import { isUnavailable } from "~/lib/database/is-unavailable";
import { OverloadedError } from "~/lib/work/bounded-queue";
import { AccessEndedError } from "~/lib/write-for";
import type { Around } from "~/services.server";

/** The answer of a page that finds the hash queue full, or the database busy, full or away: 503, with `Retry-After` (see app/entry.server.tsx). */
const BUSY_STATUS = 503;

type Asked = {
  /** The page that is asked for, without a query: it says why a session ended. */
  path: string;
  /** Is told of the error. */
  tell(error: unknown): void;
};

/**
 * Answers for each call that fails by no fault of ours: what cannot be done at the moment is a 503; what a session asked for
 * that ended meanwhile leads to the page itself, whose guard says so; what is asked for an account that was deleted in that
 * moment leads to the login.
 */
export function answerErrors(asked: Asked): Around {
  return (call) => {
    const result = call();
    return result instanceof Promise ? result.catch(refuse) : result;
  };

  function refuse(error: unknown): never {
    const answer = answerTo(error, asked);
    if (!answer) throw error;
    asked.tell(error);
    throw answer;
  }
}

function answerTo(error: unknown, { path }: Asked): Response | null {
  if (error instanceof AccessEndedError) return redirect(path, 303);
  if (isUnavailable(error) || error instanceof OverloadedError) return new Response(null, { status: BUSY_STATUS });
  return isGone(error) ? redirect("/login", 303) : null;
}
