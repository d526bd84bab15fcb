import { useSite } from "../site.ts";
import { type Places, Text } from "../text.tsx";
import type { Message } from "./form-state.ts";

/** A message in words: what was typed stands isolated in it, and what leads to support is a link to it where the site has one. */
export function Said({ message: { key, params }, places }: { message: Message; places?: Places }) {
  const support = useSite()?.links.support;
  return (
    <Text
      of={key}
      {...(params ? { params } : {})}
      places={{ support: (words) => (support ? <a href={support}>{words}</a> : words), ...places }}
    />
  );
}
