import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Method, RefusalParams, RefusalReason } from "~/auth/factor";
import type { ProofKind } from "~/auth/step-up/accepted-proofs";
import { LIFETIMES } from "~/lib/lifetimes";
import { factorRefusal } from "~/ui/account/factor-text";
import { Form, PasswordField, UsernameHint } from "~/ui/forms/form";
import type { Message } from "~/ui/forms/form-state";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeFor } from "~/ui/time-left";
import { sessionCookie } from "~/web/cookies/session-cookie";
import { keyResponse, readForm, secret } from "~/web/forms";
import { isFresh, requireAccount } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { safeNext, seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";
import { FactorForm } from "./factor-form.tsx";

const proof = z.object({
  password: secret({ max: 1000 }).optional(),
  code: secret({ max: 200 }).optional(),
  response: keyResponse().optional(),
  /** Which factor it is of, where several have the same field. */
  kind: z.string().optional(),
});
const FIELDS = ["password", "code", "response"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAccount(args);
  const { account, session } = viewer;
  const next = nextOf(args.request);
  // Another proof is asked for where the last one was made by a factor that is not enough.
  const isAgain = new URL(args.request.url).searchParams.has("again");
  if (!isAgain && (await isFresh(args, viewer))) throw await leadOn(args, { sessionId: session.publicId, path: next });
  const { publicId, methods } = session;
  const begun = await args.context.services.stepUp.beginConfirm({ accountId: account.id, publicId, role: account.role, methods });
  return { username: account.username, ...begun };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context, request } = args;
  const { account, session } = await requireAccount(args);
  const form = await readForm(request, proof);
  if (!form.ok) return form.refuse();

  const field = FIELDS.find((field) => form.values[field] !== undefined);
  if (!field) return form.refuse({ summary: { key: "form.no-proof" } });
  const { publicId, methods } = session;
  const kind = await kindOf(args, { accountId: account.id, methods, field, said: form.values.kind });
  const asking = { accountId: account.id, publicId, methods };
  const result = await context.services.stepUp.confirm({
    session: asking,
    kind,
    response: form.values[field] ?? "",
  });
  switch (result.kind) {
    case "confirmed": {
      const { session } = result;
      const cookies = [sessionCookie(context, session)];
      return leadOn(args, { sessionId: session.publicId, path: nextOf(request), cookies, notice: "confirmed" });
    }
    case "session-gone":
      return seeOther(nextOf(request));
    case "throttled":
      return form.refuse(throttledRefusal(result));
    case "refused":
      if (result.reason === "not-accepted") return form.refuse({ summary: { key: "confirm.notAccepted" } });
      return form.refuse({
        fields: { [field]: reasonOf(kind, { ...result, reason: result.reason }) },
      });
  }
});

function nextOf(request: Request): string {
  return safeNext(new URL(request.url).searchParams.get("next")) ?? "/account";
}

function reasonOf(kind: ProofKind, refusal: { reason: RefusalReason; params?: RefusalParams }): Message {
  return kind === "password" ? { key: "confirm.wrongPassword" } : factorRefusal(kind, refusal);
}

/** What the proof in a form's field is made with. */
async function kindOf(
  { context }: ActionFunctionArgs,
  { field, ...form }: { accountId: string; methods: Method[]; field: (typeof FIELDS)[number]; said: string | undefined },
): Promise<ProofKind> {
  if (field === "password") return "password";
  const kind = await context.services.stepUp.findProofKind({ ...form, field });
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
}

/** Back to the page that asked for the proof; it says so where a form waits there to be sent again. */
async function leadOn(
  { context }: LoaderFunctionArgs,
  { sessionId, path, cookies, notice }: { sessionId: string; path: string; cookies?: string[]; notice?: "confirmed" },
): Promise<Response> {
  const waits = await context.services.keptForms.hasPendingForm({ sessionId, path });
  return seeOther(path, { context, notice: waits ? "send-again" : notice, cookies });
}

export default function Confirm() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, factors, takesPassword, afterBackup, byKeyOnly, isClosed } = useLoaderData<typeof loader>();
  return (
    <Page title={t("confirm.title")} form={form} script>
      <p>{t("confirm.text", { username })}</p>
      {isClosed && <p className="warning">{t("confirm.closed")}</p>}
      {afterBackup && <p className="info">{t("confirm.afterRecovery")}</p>}
      {factors.some(({ options }) => options) && <TimeFor milliseconds={LIFETIMES.loginFlow} />}
      {factors.map((factor, index) => (
        <FactorForm key={factor.kind} {...factor} isFirst={index === 0} state={form} />
      ))}
      {takesPassword && (
        <>
          <Form state={form}>
            <UsernameHint username={username} />
            <PasswordField
              name="password"
              autoFocus={factors.length === 0}
              label={t("confirm.password.password")}
              autoComplete="current-password"
            />
            <button className={factors.length > 0 ? "quiet" : undefined}>{t("confirm.password.submit")}</button>
          </Form>
          <p>
            <a href="/forgot-password">{t("confirm.password.forgot")}</a>
          </p>
        </>
      )}
      {!takesPassword && <p className="hint">{t(byKeyOnly ? "confirm.keyOnly" : "confirm.factorGone")}</p>}
    </Page>
  );
}
