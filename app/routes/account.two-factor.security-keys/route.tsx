import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MAX_LABEL } from "~/lib/text/label";
import { AccountPage } from "~/ui/account/account-page";
import { factorRefusal } from "~/ui/account/factor-text";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { removeFactor } from "~/web/factor-removal";
import { checkbox, keyResponse, label, readForm, text } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { AddKeys } from "./add-keys.tsx";
import { KeyList } from "./key-list.tsx";
import { PasskeySignal } from "./passkey-signal.tsx";

const PATH = "/account/two-factor/security-keys";
const forms = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("add"),
    label: label({ required: false }),
    response: keyResponse(),
    kind: z.string().optional(),
    /** A page of the version before has a box to tick. */
    passkey: checkbox(),
  }),
  z.object({ intent: z.literal("rename"), id: text({ max: 100 }), label: label() }),
  z.object({ intent: z.literal("remove"), id: text({ max: 100 }) }),
]);

export async function loader(args: LoaderFunctionArgs) {
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const { factors, enrolment } = args.context.services;
  const securityKeys = factors["security-key"];
  const enrolled = await enrolment.listEnrolledFactors(account.id);
  const credentials = enrolled.find(({ kind }) => kind === "security-key")?.credentials ?? [];
  const keys = await securityKeys.listKeys(account.id);
  return {
    keys: keys.map((key) => ({ ...key, ...credentials.find(({ id, closed }) => closed && id === key.id) })),
    isOnly: enrolled.filter(({ backup }) => !backup).flatMap(({ credentials }) => credentials).length === 1,
    begun: await securityKeys.beginEnrolment({ accountId: account.id, sessionId: session.publicId }),
  };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const form = await readForm(args.request, forms);
  if (!form.ok) return form.refuse();
  const accountId = account.id;
  const { values } = form;

  if (values.intent === "remove") return removeFactor(args, { form, kind: "security-key", id: values.id, to: PATH });

  if (values.intent === "rename") {
    const result = await context.services.factors["security-key"].rename({ accountId, id: values.id, label: values.label });
    if (result.kind === "renamed") return seeOther(PATH, { context, notice: "factor-renamed", name: values.label });
    if (result.kind === "not-found") throw new Response(null, { status: 404 });
    return form.refuse({
      fields: { label: { key: "form.label", params: { max: MAX_LABEL } } },
    });
  }

  const { label, response } = values;
  const passkey = values.kind === "passkey" || values.passkey;
  const owner = { accountId, sessionId: session.publicId };
  const result = await context.services.factors["security-key"].finishEnrolment({ ...owner, label, response, passkey });
  switch (result.kind) {
    case "added":
      return result.isFirst
        ? seeOther("/account/two-factor/recovery-codes", { context, notice: "two-factor-on", name: result.label })
        : seeOther(PATH, { context, notice: "factor-added", name: result.label });
    case "refused-label":
      return form.refuse({
        fields: { label: { key: "form.label", params: { max: MAX_LABEL } } },
      });
    case "refused": {
      const reason = factorRefusal("security-key", result);
      return form.refuse({ fields: { response: reason } });
    }
  }
});

export default function SecurityKeys() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { keys, isOnly, begun } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("factor.security-key.page.title")} form={form} script>
      <Section title={t("factor.security-key.page.yours")}>
        {keys.length === 0 ? <p>{t("factor.security-key.page.none")}</p> : <KeyList keys={keys} isOnly={isOnly} form={form} />}
      </Section>
      <AddKeys begun={begun} form={form} />
      <PasskeySignal {...begun.options} />
    </AccountPage>
  );
}
