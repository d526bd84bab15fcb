import type { EventDetail } from "~/history/events/events";
import { storedText } from "../messages/stored-text.ts";
import type { Translate } from "../messages/translate.ts";
import { factorEvent, labelContext, methodText } from "./factor-text.ts";
import { describeGone } from "./gone-text.ts";
import { describeChanges, describeRoles } from "./roles-text.ts";

/** An event in words, with what it names by its key, such as a factor or an admin's act, in words too. */
export function describeEvent(t: Translate, { event, detail }: { event: string; detail: EventDetail }): string {
  const { methods, factor, act, dropped, gone, people, roles, role, status, reason, by } = detail;
  const context = labelContext(detail);
  const params = {
    ...(context === undefined ? {} : { context }),
    ...detail,
    ...(methods === undefined ? {} : { methods: describeMethods(t, String(methods).split(" ")) }),
    ...(dropped === undefined ? {} : { dropped: storedText(t, `twoFactorReset.dropped.${dropped}`) }),
    ...(gone === undefined ? {} : { gone: describeGone(t, String(gone)) }),
    ...(people === undefined ? {} : { people: describeChanges(t, String(people)) }),
    ...(role === undefined ? {} : { role: storedText(t, `projects.role.${role}`) }),
    ...(status === undefined ? {} : { status: storedText(t, `projects.status.${status}`) }),
    ...(act === undefined ? {} : { act: storedText(t, `admin.act.${act}`, detail) }),
  };
  const ofFactor = factor === undefined ? null : factorEvent(t, { event, kind: String(factor), params });
  const filled = ofFactor ?? storedText(t, `events.${event}`, params);
  // A deleted account's events have lost what they named; with nothing to fill it in, all that stands in braces is a gap.
  const plain = Object.keys(detail).length ? filled : filled.replace(/\{\{\w+\}\}/g, t("history.erased"));
  const whole = roles === undefined ? plain : t("history.rolesTakenBack", { text: plain, roles: describeRoles(t, String(roles)) });
  const explained = by !== undefined && reason ? t("history.because", { text: whole, reason }) : whole;
  const text = by ? t("history.by", { text: explained, by }) : explained;
  return t.formats.sentence(text);
}

/** Methods of a login in words: "password and authenticator app". */
export function describeMethods(t: Translate, methods: readonly string[]): string {
  return t.formats.list(methods.map((method) => methodText(t, method)));
}
