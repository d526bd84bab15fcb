import type { ReactNode } from "react";

/** A state in a word or two. The words say it; the tone only repeats it. A space goes before it. */
export function Badge({ tone = "plain", children }: { tone?: "plain" | "good" | "warn" | "bad"; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>;
}
