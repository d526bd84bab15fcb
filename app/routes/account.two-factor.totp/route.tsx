import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MAX_LABEL } from "~/lib/text/label";
import { qrModules } from "~/lib/text/qr-code";
import { AccountPage } from "~/ui/account/account-page";
import { Credential } from "~/ui/account/credential";
import { factorRefusal } from "~/ui/account/factor-text";
import { Removal } from "~/ui/account/removal";
import { Form } from "~/ui/forms/form";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { removeFactor } from "~/web/factor-removal";
import { label, readForm, secret, text } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";
import { TotpSetup } from "./totp-setup.tsx";

const PATH = "/account/two-factor/totp";
const forms = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), label: label(), code: secret({ max: 200 }), setup: z.string().optional() }),
  z.object({ intent: z.literal("begin") }),
  z.object({ intent: z.literal("remove"), id: text({ max: 100 }) }),
]);

export async function loader(args: LoaderFunctionArgs) {
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const { factors, enrolment } = args.context.services;
  const enrolled = await enrolment.listEnrolledFactors(account.id);
  const apps = enrolled.find(({ kind }) => kind === "totp")?.credentials ?? [];
  const owner = { accountId: account.id, sessionId: session.publicId, username: account.username };
  // The first app is what the page is for. Another one's secret is shown to whoever asks for it.
  const setup = await (apps.length === 0 ? factors.totp.beginEnrolment(owner) : factors.totp.resumeEnrolment(owner));
  return {
    apps,
    isFull: !setup && !(await factors.totp.hasRoom(account.id)),
    isOnly: enrolled.filter(({ backup }) => !backup).flatMap(({ credentials }) => credentials).length === 1,
    setup: setup && { ...setup, qr: qrModules(setup.uri) },
  };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  await requireVerified(args);
  const { account, session } = await requireFresh(args);
  const form = await readForm(args.request, forms);
  if (!form.ok) return form.refuse();
  if (form.values.intent === "remove") return removeFactor(args, { form, kind: "totp", id: form.values.id });

  const owner = { accountId: account.id, sessionId: session.publicId };
  if (form.values.intent === "begin") {
    await args.context.services.factors.totp.beginEnrolment({ ...owner, username: account.username });
    return seeOther(PATH);
  }

  const { label, code, setup: setupId } = form.values;
  const result = await args.context.services.factors.totp.finishEnrolment({ ...owner, label, code, setupId });
  switch (result.kind) {
    case "enrolled":
      return result.isFirst
        ? seeOther("/account/two-factor/recovery-codes", { context: args.context, notice: "two-factor-on", name: label })
        : seeOther("/account/two-factor", { context: args.context, notice: "factor-added", name: label });
    case "refused": {
      const reason = factorRefusal("totp", result);
      return form.refuse({ fields: { code: reason } });
    }
    case "setup-gone":
      return form.refuse({ summary: { key: "factor.totp.page.setupGone" } });
    case "too-many":
      return form.refuse({ summary: { key: "factor.totp.page.tooMany", params: { max: result.max } } });
    case "refused-label":
      return form.refuse({ fields: { label: { key: "form.label", params: { max: MAX_LABEL } } } });
    case "throttled":
      return form.refuse(throttledRefusal(result));
  }
});

export default function TwoFactorTotp() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { apps, isFull, isOnly, setup } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("factor.totp.page.title")} form={form} script>
      {apps.length > 0 && (
        <Section title={t("factor.totp.page.yours")}>
          <Rows>
            {apps.map(({ id, ...app }) => (
              <Row
                key={id}
                actions={
                  <Removal
                    state={form}
                    id={id}
                    label={app.label}
                    text={t(isOnly ? "twoFactor.removeLast" : "twoFactor.removeText", { label: app.label })}
                  />
                }
              >
                <Credential {...app} />
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {setup ? (
        <TotpSetup setup={setup} form={form} number={apps.length + 1} />
      ) : isFull ? (
        <p>{t("factor.totp.page.full")}</p>
      ) : (
        <Form state={form} intent="begin">
          <button>{t("factor.totp.page.begin")}</button>
        </Form>
      )}
    </AccountPage>
  );
}
