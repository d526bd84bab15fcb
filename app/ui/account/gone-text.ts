import { z } from "zod";
import type { Translate } from "../messages/translate.ts";
import { namedFactor } from "./factor-text.ts";

const gone = z.array(
  z.union([z.object({ address: z.string() }), z.object({ token: z.string() }), z.object({ kind: z.string(), label: z.string() })]),
);

/** Says what "this was not me" took back: `authenticator app “Phone”, recovery codes and eve@example.org`. @param json as the event has it */
export function describeGone(t: Translate, json: string): string {
  const words = gone.parse(JSON.parse(json)).map((one) => {
    if ("address" in one) return one.address;
    if ("token" in one) return t("sessions.notMe.token", { label: one.token });
    return one.label ? namedFactor(t, one) : t("sessions.notMe.codes");
  });
  return t.formats.list(words);
}
