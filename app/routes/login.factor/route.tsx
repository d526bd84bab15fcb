import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { loginLead, loginText } from "~/ui/account/factor-text";
import { ClosedFactor, OtherWays } from "~/ui/account/login-step";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { checkbox, keyResponse, readForm, secret } from "~/web/forms";
import { requireFlow } from "~/web/guards";
import { askedFactor, readLoginStep, takeLoginStep } from "~/web/login-step";
import { pressedOnce } from "~/web/pressed-once";
import { ProofForm } from "./proof-form.tsx";

const remember = checkbox();
/** By the field of the factor that is asked for. */
const forms = {
  code: z.object({ code: secret({ max: 200 }), remember }),
  response: z.object({ response: keyResponse(), remember }),
};

export async function loader(args: LoaderFunctionArgs) {
  return readLoginStep(args);
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const factor = askedFactor(args);
  await requireFlow(args);
  const form = await readForm(args.request, forms[factor.field]);
  if (!form.ok) return form.refuse();

  const { remember, ...proof } = form.values;
  return takeLoginStep(args, { factor, response: "code" in proof ? proof.code : proof.response, remember, form });
});

export default function LoginFactor() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, asked, labels, isClosed, others, canRemember, until } = useLoaderData<typeof loader>();
  return (
    <Page title={loginText(t, asked.kind, "title")} form={form} script={asked.field === "response"}>
      {isClosed ? (
        <ClosedFactor others={others} />
      ) : (
        <>
          <p>{loginLead(t, asked.kind, { username, labels })}</p>
          <TimeLeft until={until} />
          <ProofForm {...asked} canRemember={canRemember} state={form} />
        </>
      )}
      <OtherWays ways={others} />
    </Page>
  );
}
