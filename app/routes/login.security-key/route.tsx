import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClosedFactor, OtherWays } from "~/ui/account/login-step";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { checkbox, keyResponse, readForm } from "~/web/forms";
import { requireFlow } from "~/web/guards";
import { readLoginStep, takeLoginStep } from "~/web/login-step";
import { pressedOnce } from "~/web/pressed-once";

export async function loader(args: LoaderFunctionArgs) {
  const step = await readLoginStep(args, "security-key");
  const { id, accountId } = await requireFlow(args);
  const purpose = { ceremony: "login" as const, boundTo: id };
  const options = await args.context.services.factors["security-key"].beginAssertion({ accountId, purpose });
  return { ...step, options };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  await requireFlow(args);
  const form = await readForm(args.request, z.object({ response: keyResponse(), remember: checkbox() }));
  if (!form.ok) return form.refuse();

  const { response, remember } = form.values;
  return takeLoginStep(args, { kind: "security-key", response, remember, form });
});

export default function LoginSecurityKey() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, labels, isClosed, others, canRemember, options, until } = useLoaderData<typeof loader>();
  return (
    <Page title={t("factor.security-key.login.title")} form={form} script>
      {!isClosed && <p>{t("factor.security-key.login.text", { username, labels: t.formats.list(labels) })}</p>}
      <TimeLeft until={until} />
      {isClosed && <ClosedFactor others={others} />}
      {options && !isClosed && (
        <SecurityKeyForm
          ceremony="get"
          options={options}
          state={form}
          button={t("factor.security-key.login.button")}
          fields={canRemember ? [{ type: "checkbox", name: "remember", label: t("login.remember") }] : []}
          fallback={<p>{t("factor.security-key.login.noScript")}</p>}
        />
      )}
      <OtherWays ways={others} />
    </Page>
  );
}
