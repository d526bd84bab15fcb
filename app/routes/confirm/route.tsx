import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { ProofKind } from "~/auth/step-up/accepted-proofs";
import { factorRefusal } from "~/ui/factor-refusal";
import { CodeField, Form, PasswordField, UsernameHint } from "~/ui/form";
import type { Message } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { SecurityKeyForm } from "~/ui/security-key";
import { useTranslate } from "~/ui/site";
import { writeCookie } from "~/web/cookies";
import { keyResponse, readForm, secret } from "~/web/forms";
import { isFresh, requireAccount } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { safeNext, seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";

/** The form's field that each proof comes in. */
const FIELD_OF = { password: "password", totp: "code", "security-key": "response" } as const;
const KINDS = Object.keys(FIELD_OF) as (keyof typeof FIELD_OF)[];

const proof = z.object({
  password: secret({ max: 1000 }).optional(),
  code: secret({ max: 200 }).optional(),
  response: keyResponse().optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAccount(args);
  const { account, session } = viewer;
  const next = nextOf(args.request);
  // Another proof is asked for where the last one was made by a factor that is not enough.
  const isAgain = new URL(args.request.url).searchParams.has("again");
  if (!isAgain && (await isFresh(args, viewer))) throw await goOn(args, { sessionId: session.publicId, path: next });
  const accepted = await args.context.services.stepUp.acceptedProofs({ accountId: account.id, methods: session.methods });
  const purpose = { ceremony: "confirm" as const, boundTo: session.publicId };
  const keyOptions = accepted.includes("security-key")
    ? await args.context.services.securityKeys.beginAssertion({ accountId: account.id, purpose })
    : null;
  const byKeyOnly = await args.context.services.stepUp.provesByKeyOnly({ accountId: account.id, role: account.role });
  const afterRecovery = session.methods.includes("recovery-code") && !byKeyOnly;
  const enrolled = await args.context.services.enrolment.listEnrolledFactors(account.id);
  const isClosed = enrolled.some(({ backup, credentials }) => !backup && credentials.some(({ closed }) => closed));
  return { username: account.username, accepted, keyOptions, afterRecovery, byKeyOnly, isClosed };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context, request } = args;
  const { account, session } = await requireAccount(args);
  const form = await readForm(request, proof);
  if (!form.ok) return form.refuse();

  const kind = KINDS.find((kind) => form.values[FIELD_OF[kind]] !== undefined);
  if (!kind) return form.refuse({ summary: { key: "form.incomplete" } });
  const field = FIELD_OF[kind];
  const { publicId, methods } = session;
  const asking = { accountId: account.id, publicId, methods };
  const result = await context.services.stepUp.confirm({
    session: asking,
    kind,
    response: form.values[field] ?? "",
  });
  switch (result.kind) {
    case "confirmed": {
      const { session } = result;
      const cookie = writeCookie(context, "session", session.token, { expires: session.expiresAt });
      return goOn(args, { sessionId: session.publicId, path: nextOf(request), cookies: [cookie], notice: "confirmed" });
    }
    case "session-gone":
      return seeOther(nextOf(request));
    case "throttled":
      return form.refuse(throttledRefusal(result));
    case "refused":
      if (result.reason === "not-accepted") return form.refuse({ summary: { key: "confirm.notAccepted" } });
      return form.refuse({ summary: { key: "confirm.refused" }, fields: { [field]: reasonOf(kind, result) } });
  }
});

function nextOf(request: Request): string {
  return safeNext(new URL(request.url).searchParams.get("next")) ?? "/account";
}

function reasonOf(kind: ProofKind, refusal: Parameters<typeof factorRefusal>[1]): Message {
  return kind === "password" ? { key: "confirm.wrongPassword" } : factorRefusal(kind, refusal);
}

/** Back to the page that asked for the proof; it says so where a form waits there to be sent again. */
async function goOn(
  { context }: LoaderFunctionArgs,
  { sessionId, path, cookies, notice }: { sessionId: string; path: string; cookies?: string[]; notice?: "confirmed" },
): Promise<Response> {
  const waits = await context.services.keptForms.hasPendingForm({ sessionId, path });
  return seeOther(path, { context, notice: waits ? "send-again" : notice, cookies });
}

export default function Confirm() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, accepted, keyOptions, afterRecovery, byKeyOnly, isClosed } = useLoaderData<typeof loader>();
  return (
    <Page title={t("confirm.title")} form={form} script>
      <p>{t("confirm.text", { username })}</p>
      {isClosed && <p className="warning">{t("confirm.closed")}</p>}
      {afterRecovery && <p className="info">{t("confirm.afterRecovery")}</p>}
      {keyOptions && (
        <SecurityKeyForm
          ceremony="get"
          options={keyOptions}
          state={form}
          button={t("confirm.security-key.submit")}
          fallback={<p>{t("confirm.security-key.noScript")}</p>}
        />
      )}
      {accepted.includes("totp") && (
        <Form state={form}>
          <CodeField name="code" label={t("confirm.totp.code")} />
          <button>{t("confirm.totp.submit")}</button>
        </Form>
      )}
      {accepted.includes("password") && (
        <>
          <Form state={form}>
            <UsernameHint username={username} />
            <PasswordField name="password" label={t("confirm.password.password")} autoComplete="current-password" />
            <button>{t("confirm.password.submit")}</button>
          </Form>
          <p>
            <a href="/forgot-password">{t("confirm.password.forgot")}</a>
          </p>
        </>
      )}
      {!accepted.includes("password") && <p className="hint">{t(byKeyOnly ? "confirm.keyOnly" : "confirm.factorGone")}</p>}
    </Page>
  );
}
