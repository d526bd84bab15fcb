import type { Throttled } from "~/throttle/throttle";
import type { Message } from "~/ui/forms/form-state";
import type { Refusal } from "./forms.ts";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;

/** A form that was sent too often: 429, and how long to wait, in whole minutes or from two hours on in whole hours. */
export function throttledRefusal({ retryAfterSeconds }: Throttled): Refusal {
  const inHours = retryAfterSeconds >= 2 * HOUR_SECONDS;
  const summary: Message = inHours
    ? { key: "form.throttledHours", params: { count: Math.ceil(retryAfterSeconds / HOUR_SECONDS) } }
    : { key: "form.throttled", params: { count: Math.ceil(retryAfterSeconds / MINUTE_SECONDS) } };
  return { status: 429, retryAfterSeconds, summary };
}

/** The same where no attempt failed: as much was done as an account can for a while. The page says until when. */
export function limitRefusal({ retryAfterSeconds }: Throttled): Refusal {
  return { status: 429, retryAfterSeconds, summary: { key: "projects.refused.limit" } };
}
