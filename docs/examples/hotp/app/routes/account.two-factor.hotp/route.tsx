import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MAX_LABEL } from "~/lib/text/label";
import { AccountPage } from "~/ui/account/account-page";
import { Credential } from "~/ui/account/credential";
import { factorRefusal } from "~/ui/account/factor-text";
import { Removal } from "~/ui/account/removal";
import { CodeField, Field, Form } from "~/ui/forms/form";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { removeFactor } from "~/web/factor-removal";
import { label, readForm, secret, text } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";

const forms = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), label: label(), code: secret({ max: 200 }) }),
  z.object({ intent: z.literal("remove"), id: text({ max: 100 }) }),
]);

export async function loader(args: LoaderFunctionArgs) {
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const { factors, enrolment } = args.context.services;
  const enrolled = await enrolment.listEnrolledFactors(account.id);
  return {
    tokens: enrolled.find(({ kind }) => kind === "hotp")?.credentials ?? [],
    isOnly: enrolled.filter(({ backup }) => !backup).flatMap(({ credentials }) => credentials).length === 1,
    setup: await factors.hotp.beginEnrolment({ accountId: account.id, sessionId: session.publicId, username: account.username }),
  };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const form = await readForm(args.request, forms);
  if (!form.ok) return form.refuse();
  if (form.values.intent === "remove") return removeFactor(args, { form, kind: "hotp", id: form.values.id });

  const { label, code } = form.values;
  const owner = { accountId: account.id, sessionId: session.publicId };
  const result = await context.services.factors.hotp.finishEnrolment({ ...owner, label, code });
  switch (result.kind) {
    case "enrolled":
      return result.isFirst
        ? seeOther("/account/two-factor/recovery-codes", { context, notice: "two-factor-on", name: label })
        : seeOther("/account/two-factor", { context, notice: "factor-added", name: label });
    case "refused":
      return form.refuse({ fields: { code: factorRefusal("hotp", result) } });
    case "setup-gone":
      return form.refuse({ summary: { key: "factor.hotp.page.setupGone" } });
    case "refused-label":
      return form.refuse({ fields: { label: { key: "form.label", params: { max: MAX_LABEL } } } });
    case "throttled":
      return form.refuse(throttledRefusal(result));
  }
});

export default function TwoFactorHotp() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { tokens, isOnly, setup } = useLoaderData<typeof loader>();
  const removeText = isOnly ? "twoFactor.removeLast" : "twoFactor.removeText";
  return (
    <AccountPage title={t("factor.hotp.page.title")} form={form}>
      {tokens.length > 0 && (
        <Section title={t("factor.hotp.page.yours")}>
          <Rows>
            {tokens.map(({ id, ...token }) => (
              <Row key={id} actions={<Removal state={form} id={id} label={token.label} text={t(removeText, { label: token.label })} />}>
                <Credential {...token} />
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {setup ? (
        <Section title={t("factor.hotp.page.add")}>
          <p>
            {t("factor.hotp.page.secret")} <code data-hotp-secret={setup.secret}>{setup.secret}</code>
          </p>
          <p>
            <a href={setup.uri}>{t("factor.hotp.page.openApp")}</a>
          </p>
          <Form state={form} intent="add">
            <Field name="label" label={t("twoFactor.label")} defaultValue={t("factor.hotp.name")} maxLength={MAX_LABEL} required />
            <CodeField name="code" label={t("factor.hotp.page.code")} hint={t("factor.hotp.page.codeHint")} />
            <button>{t("factor.hotp.page.submit")}</button>
          </Form>
        </Section>
      ) : (
        <p>{t("factor.hotp.page.full")}</p>
      )}
    </AccountPage>
  );
}
