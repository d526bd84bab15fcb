import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { BackupWarnings } from "~/ui/account/backup-warnings";
import { factorRefusal } from "~/ui/account/factor-text";
import { CodeField, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { readForm, secret } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";
import { Codes } from "./codes.tsx";

const PATH = "/account/two-factor/recovery-codes";

const forms = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("generate") }),
  z.object({ intent: z.literal("check"), code: secret({ max: 200 }) }),
]);

/** Whether the page asks, before it replaces the codes, whether it should. */
function isAsking(request: Request): boolean {
  return new URL(request.url).searchParams.has("new");
}

/** Shows new codes once: opening the page spends what it shows. */
export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireVerified(args);
  const { enrolment, factors } = args.context.services;
  const recoveryCodes = factors["recovery-code"];
  const accountId = account.id;
  const status = await recoveryCodes.recoveryStatus(accountId);
  const hasFactor = (await enrolment.listEnrolledFactors(accountId)).some(({ backup }) => !backup);
  const { siteName: site, origin } = args.context.services.settings;
  const page = { status, hasFactor, isAsking: isAsking(args.request), owner: { username: account.username, site, origin } };
  if (!status?.isWaiting || args.request.method === "HEAD") return { ...page, shown: null };

  await requireFresh(args);
  return { ...page, shown: await recoveryCodes.showCodesOnce({ accountId }) };
}

export const action = pressedOnce(
  async (args: ActionFunctionArgs) => {
    const { account } = await requireVerified(args);
    const recoveryCodes = args.context.services.factors["recovery-code"];
    const accountId = account.id;
    const form = await readForm(args.request, forms);
    // A form that comes back from the page that shows the codes brings them along: they are shown nowhere else any more.
    const withCodes = async ({ data: { form }, init }: ReturnType<typeof data<{ form: FormState }>>) => {
      const { sheet } = form.typed;
      return data({ form, shown: sheet ? await recoveryCodes.reopenCodes({ accountId, sealed: sheet }) : null }, init ?? {});
    };
    if (!form.ok) return withCodes(form.refuse());

    if (form.values.intent === "generate") {
      await requireFresh(args);
      const result = await recoveryCodes.generate({ accountId });
      if (result.kind === "no-factor") return form.refuse({ summary: { key: "factor.recovery-code.page.noFactor" } });
      return seeOther(PATH, { context: args.context, notice: "recovery-codes-made" });
    }

    const result = await recoveryCodes.proveKept({ accountId, code: form.values.code });
    switch (result.kind) {
      case "kept":
        return seeOther("/account/two-factor", { context: args.context, notice: "recovery-codes-kept" });
      case "throttled":
        return withCodes(form.refuse(throttledRefusal(result)));
      case "refused": {
        const reason = factorRefusal("recovery-code", result);
        return withCodes(form.refuse({ fields: { code: reason } }));
      }
    }
  },
  { intents: ["check"] },
);

export default function RecoveryCodes() {
  const t = useTranslate();
  const back = useActionData<typeof action>();
  const { status, hasFactor, isAsking, owner, ...loaded } = useLoaderData<typeof loader>();
  const form = back?.form;
  const shown = loaded.shown ?? (back && "shown" in back ? back.shown : null);
  const isQuestion = isAsking && hasFactor && !shown;
  return (
    <AccountPage title={t("factor.recovery-code.protection.title")} form={form} script={shown !== null}>
      {status && shown && <Codes {...shown} createdAt={status.createdAt} owner={owner} />}
      {status && !shown && (
        <>
          <p>
            {t("factor.recovery-code.backup.left", { count: status.left })}{" "}
            <Text of="factor.recovery-code.page.madeOn" places={{ date: <Time at={status.createdAt} /> }} />
          </p>
          <BackupWarnings kind="recovery-code" status={status} />
        </>
      )}
      {status && !status.isKept && !isQuestion && (
        <Section title={t("factor.recovery-code.page.checkTitle")}>
          <Form state={form} intent="check">
            {shown && <input type="hidden" name="sheet" value={shown.sealed} />}
            <CodeField name="code" label={t("factor.recovery-code.page.code")} hint={t("factor.recovery-code.page.checkHint")} hasLetters />
            <button>{t("factor.recovery-code.page.check")}</button>
          </Form>
        </Section>
      )}
      {isQuestion && (
        <Section title={t("factor.recovery-code.page.generateTitle")}>
          <Form state={form} intent="generate">
            <p>{t("factor.recovery-code.page.generateText")}</p>
            <button className="danger">{t("factor.recovery-code.page.generate")}</button>
          </Form>
          <p>
            <a href={PATH}>{t("factor.recovery-code.page.keepOld")}</a>
          </p>
        </Section>
      )}
      {hasFactor && !shown && !isQuestion && (
        <p className="actions">
          <a href={`${PATH}?new=yes`} className="button quiet">
            {t("factor.recovery-code.page.begin")}
          </a>
        </p>
      )}
      {!hasFactor && (
        <p>
          {t("factor.recovery-code.backup.later")} <a href="/account/two-factor">{t("twoFactor.title")}</a>
        </p>
      )}
    </AccountPage>
  );
}
