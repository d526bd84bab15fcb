import type { ReactNode } from "react";
import { Text } from "../text.tsx";

type ActNameProps = {
  /** What is done: the words that show. */
  label: string;
  /** To what it is done, where a page offers it for several things. */
  thing?: string | undefined;
  /** Whether this does it, where something else of the same words opened the form. */
  isNow?: boolean;
};

/**
 * The name of a button, or of what opens a form. It begins with the words that show (WCAG 2.5.3); the rest is for those who come to
 * it without what stands around it, and tells it from every other of its page.
 */
export function ActName({ label, thing, isNow = false }: ActNameProps) {
  const places = { label, rest: (words: ReactNode) => <span className="visually-hidden">{words}</span> };
  if (!thing) return isNow ? <Text of="form.actNow" places={places} /> : label;
  return <Text of={isNow ? "form.actOnNow" : "form.actOn"} params={{ thing }} places={places} />;
}
