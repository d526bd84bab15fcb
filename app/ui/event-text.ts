import type { EventDetail } from "~/history/events";
import type { Translate } from "./messages/translate.ts";

/** An event in words, with the methods and the factor that it names in words too. */
export function describeEvent(t: Translate, { event, detail }: { event: string; detail: EventDetail }): string {
  const { methods, factor } = detail;
  const params = {
    ...detail,
    ...(methods === undefined ? {} : { methods: describeMethods(t, String(methods).split(" ")) }),
    ...(factor === undefined ? {} : { factor: t(`method.${factor}`) }),
  };
  const text = t(`events.${event}`, params);
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}

/** Methods of a login in words: "password and authenticator app". */
export function describeMethods(t: Translate, methods: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(methods.map((method) => t(`method.${method}`)));
}
