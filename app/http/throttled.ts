import type { Throttled } from "~/throttle/throttle";
import type { Refusal } from "./forms.ts";

/** A form that was sent too often: 429, and how long to wait in whole minutes. */
export function throttledRefusal({ retryAfterSeconds }: Throttled): Refusal {
  return { status: 429, retryAfterSeconds, summary: { key: "form.throttled", params: { count: Math.ceil(retryAfterSeconds / 60) } } };
}
