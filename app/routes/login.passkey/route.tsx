import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { factorRefusal } from "~/ui/account/factor-text";
import { CookieCheck } from "~/ui/forms/form";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { cookieCheck, losesCookies } from "~/web/cookies/cookie-check";
import { readCookie } from "~/web/cookies/cookies";
import { checkbox, keyResponse, readForm } from "~/web/forms";
import { readViewer } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { safeNext, seeOther, withNext } from "~/web/redirects";
import { answerLogin } from "~/web/sign-in";
import { throttledRefusal } from "~/web/throttled";

function nextOf(request: Request): string | null {
  return safeNext(new URL(request.url).searchParams.get("next"));
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = nextOf(request);
  if (await readViewer({ request, context })) throw seeOther(next ?? "/account");
  const passwordPage = next ? withNext("/login", next) : "/login";
  const { asksForCookie, init } = cookieCheck({ request, context });
  return data({ next, rpId: context.services.settings.rpId, passwordPage, asksForCookie }, init);
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, z.object({ response: keyResponse(), next: z.string().optional(), cookies: checkbox() }));
  if (!form.ok) return form.refuse();
  if (losesCookies({ request, context }, form.values)) return form.refuse({ summary: { key: "form.cookies-blocked" } });

  const { response, next } = form.values;
  const result = await context.services.login.signInWithPasskey({
    response,
    browserToken: readCookie(request, context, "passkey"),
    next: safeNext(next) ?? nextOf(request),
  });
  switch (result.kind) {
    case "throttled":
      return form.refuse(throttledRefusal(result));
    case "frozen":
      return form.refuse({ summary: { key: "login.frozen" } });
    case "refused": {
      const reason = factorRefusal("security-key", result);
      const refused = form.refuse({ fields: { response: reason } });
      return data({ ...refused.data, unknown: result.credentialId }, refused.init ?? {});
    }
    default:
      return answerLogin(context, result);
  }
});

export default function LoginPasskey() {
  const t = useTranslate();
  const answer = useActionData<typeof action>();
  const { next, rpId, passwordPage, asksForCookie } = useLoaderData<typeof loader>();
  const unknown = answer && "unknown" in answer ? answer.unknown : undefined;
  return (
    <Page title={t("factor.security-key.passkey.title")} form={answer?.form} script>
      <p>{t("factor.security-key.passkey.text")}</p>
      <SecurityKeyForm
        ceremony="get"
        optionsUrl="/login/passkey/options"
        state={answer?.form}
        button={t("factor.security-key.passkey.button")}
        fallback={<p>{t("factor.security-key.passkey.noScript")}</p>}
      >
        <input type="hidden" name="next" defaultValue={answer?.form.typed.next ?? next ?? ""} />
        <CookieCheck asked={asksForCookie} />
      </SecurityKeyForm>
      {unknown && <passkey-signal data-rp-id={rpId} data-unknown={unknown} />}
      <p>
        <a href={passwordPage}>{t("factor.security-key.passkey.password")}</a>
      </p>
    </Page>
  );
}
