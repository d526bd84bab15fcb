import type { AppLoadContext } from "@remix-run/node";
import type { EnrolledFactor, FactorKind } from "~/auth/factor";
import type { SignedIn } from "~/auth/login/complete-login";
import { factorRefusal } from "~/ui/factor-refusal";
import type { LoginStep } from "~/ui/login-step";
import type { Form } from "./forms.ts";
import { flowGone, requireFlow } from "./guards.ts";
import { seeOther } from "./redirects.ts";
import { throttledRefusal } from "./throttled.ts";

type Args = { request: Request; context: AppLoadContext };

/**
 * The content of one factor's login page: whose login it is, and what else completes it. An account without this factor is sent to
 * one that it has. A factor that failures closed says so, and what else there is.
 */
export async function readLoginStep(args: Args, kind: FactorKind): Promise<LoginStep> {
  const { accountId, username } = await requireFlow(args);
  const enrolled = await args.context.services.enrolment.listEnrolledFactors(accountId);
  const asked = enrolled.find((factor) => factor.kind === kind);
  const [strongest] = enrolled;
  if (!strongest) throw flowGone(args.context);
  if (!asked) throw seeOther(`/login/${strongest.kind}`);

  const isOpen = ({ credentials }: EnrolledFactor) => credentials.some(({ closed }) => !closed);
  const withLabels = ({ kind, credentials }: EnrolledFactor) => ({
    kind,
    labels: credentials
      .filter(({ closed }) => !closed)
      .map(({ label }) => label)
      .filter(Boolean),
  });
  const others = enrolled.filter((factor) => factor !== asked && isOpen(factor)).map(withLabels);
  const canRemember = args.context.services.settings.rememberedBrowsers;
  return { username, labels: withLabels(asked).labels, isClosed: !isOpen(asked), others, canRemember };
}

/** Takes the proof that a form of a login page sent. @returns the login if that completes it, otherwise the answer */
export async function takeLoginStep<T>(
  args: Args,
  { kind, field, response, remember, form }: TakenStep<T>,
): Promise<SignedIn | { kind: "answer"; answer: Response | ReturnType<Form<T>["refuse"]> }> {
  const { context } = args;
  const flow = await requireFlow(args);
  const result = await context.services.login.finishLogin({
    flowToken: flow.token,
    kind,
    response,
    remember,
  });
  switch (result.kind) {
    case "signed-in":
      return result;
    case "confirm-device":
      return { kind: "answer", answer: seeOther("/login/confirm-device") };
    case "flow-gone":
      return { kind: "answer", answer: flowGone(context) };
    case "throttled":
      return { kind: "answer", answer: form.refuse(throttledRefusal(result)) };
    case "refused": {
      const reason = factorRefusal(kind, result);
      return { kind: "answer", answer: form.refuse({ summary: { key: "login.stepRefused" }, fields: { [field]: reason } }) };
    }
  }
}

type TakenStep<T> = {
  kind: FactorKind;
  /** The name of the form's field that holds the response. */
  field: "code" | "response";
  response: string;
  remember: boolean;
  form: Extract<Form<T>, { ok: true }>;
};
