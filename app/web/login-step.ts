import type { AppLoadContext } from "@remix-run/node";
import { matchPath } from "@remix-run/react";
import type { EnrolledFactor, FactorDescription } from "~/auth/factor";
import { factorRefusal } from "~/ui/account/factor-text";
import type { LoginStep } from "~/ui/account/login-step";
import type { Form } from "./forms.ts";
import { flowGone, requireFlow } from "./guards.ts";
import { seeOther } from "./redirects.ts";
import { answerLogin } from "./sign-in.ts";
import { throttledRefusal } from "./throttled.ts";

type Args = { request: Request; context: AppLoadContext };

/** The factor whose login page is asked for, by the address: one page takes the proofs of all. */
export function askedFactor({ request, context }: Args): FactorDescription {
  const { pathname } = new URL(request.url);
  const factor = context.services.enrolment.describeFactors().find(({ loginPath }) => matchPath(loginPath, pathname));
  if (!factor) throw new Response(null, { status: 404 });
  return factor;
}

/**
 * The content of one factor's login page: whose login it is, and what else completes it. An account without this factor is sent to
 * one that it has. A factor that failures closed says so, and what else there is.
 */
export async function readLoginStep(args: Args): Promise<LoginStep> {
  const { kind, field, hasLetters, backup } = askedFactor(args);
  const flow = await requireFlow(args);
  const { username, enrolled, expiresAt } = flow;
  const asked = enrolled.find((factor) => factor.kind === kind);
  const [strongest] = enrolled;
  if (!strongest) throw flowGone(args.context);
  if (!asked) throw seeOther(strongest.loginPath);

  const isOpen = ({ credentials }: EnrolledFactor) => credentials.some(({ closed }) => !closed);
  const withLabels = ({ kind, loginPath, credentials }: EnrolledFactor) => ({
    kind,
    loginPath,
    labels: credentials
      .filter(({ closed }) => !closed)
      .map(({ label }) => label)
      .filter(Boolean),
  });
  const others = enrolled.filter((factor) => factor !== asked && isOpen(factor)).map(withLabels);
  const { login, settings } = args.context.services;
  const isClosed = !isOpen(asked);
  return {
    username,
    asked: { kind, field, hasLetters, options: isClosed ? null : await login.beginProof({ flow, kind }) },
    labels: withLabels(asked).labels,
    isClosed,
    others,
    canRemember: settings.rememberedBrowsers && !backup,
    until: expiresAt,
  };
}

/** Takes the proof that a form of a login page sent. @returns the answer */
export async function takeLoginStep<T>(
  args: Args,
  { factor: { kind, field }, response, remember, form }: TakenStep<T>,
): Promise<Response | ReturnType<Form<T>["refuse"]>> {
  const { context } = args;
  const flow = await requireFlow(args);
  const result = await context.services.login.finishLogin({
    flow,
    kind,
    response,
    remember,
  });
  switch (result.kind) {
    case "flow-gone":
      return flowGone(context);
    case "throttled":
      return form.refuse(throttledRefusal(result));
    case "refused":
      return form.refuse({ fields: { [field]: factorRefusal(kind, result) } });
    default:
      return answerLogin(context, result);
  }
}

type TakenStep<T> = {
  factor: FactorDescription;
  response: string;
  remember: boolean;
  form: Extract<Form<T>, { ok: true }>;
};
