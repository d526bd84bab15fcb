import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { Form } from "~/ui/forms/form";
import { translator } from "~/ui/messages/translate";
import { Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { tellApart } from "~/ui/tell-apart";
import { describeUserAgent } from "~/ui/user-agent";
import { readForm, text } from "~/web/forms";
import { requireAccount } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { renewedCookies } from "~/web/sign-in";
import { BrowserRow } from "./browser-row.tsx";
import { browsersOf } from "./browsers.ts";

const id = text({ max: 64 });
const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("revoke"), id }),
  z.object({ intent: z.literal("revoke-others") }),
  z.object({ intent: z.literal("forget-device"), id }),
]);

export async function loader(args: LoaderFunctionArgs) {
  const { account, session } = await requireAccount(args);
  const accountId = account.id;
  const { devices, session: sessions, settings } = args.context.services;
  return {
    current: session.publicId,
    sessions: await sessions.listSessions(accountId),
    canRemember: settings.rememberedBrowsers,
    devices: await devices.listDevices(accountId),
  };
}

export const action = pressedOnce(
  async (args: ActionFunctionArgs) => {
    const { context } = args;
    const { account } = await requireAccount(args);
    const accountId = account.id;
    const form = await readForm(args.request, change);
    if (!form.ok) return form.refuse();

    const { values } = form;
    const browserOf = (seen: { userAgent: string } | undefined) => describeUserAgent(translator(context.language), seen?.userAgent ?? "");
    switch (values.intent) {
      case "revoke": {
        const revoked = (await context.services.session.listSessions(accountId)).find(({ id }) => id === values.id);
        if (!(await context.services.session.revokeSession({ accountId, id: values.id }))) throw new Response(null, { status: 404 });
        return seeOther("/account/sessions", { context, notice: "session-revoked", name: browserOf(revoked) });
      }
      case "revoke-others": {
        const renewed = await context.services.endAccess.revokeOtherSessions({ accountId });
        return seeOther("/account/sessions", { context, notice: "sessions-revoked", cookies: renewedCookies(context, renewed) });
      }
      case "forget-device": {
        const forgotten = (await context.services.devices.listDevices(accountId)).find(({ id }) => id === values.id);
        if (!(await context.services.devices.forgetDevice({ accountId, id: values.id }))) throw new Response(null, { status: 404 });
        return seeOther("/account/sessions", { context, notice: "device-forgotten", name: browserOf(forgotten) });
      }
    }
  },
  { intents: ["revoke", "forget-device"] },
);

/** One list of browsers: this one first, each with its sessions. */
export default function Sessions() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { current, sessions, devices, canRemember } = useLoaderData<typeof loader>();
  const browsers = browsersOf({ sessions, devices, current });
  const names = tellApart(browsers.map(({ id, userAgent }) => [id, describeUserAgent(t, userAgent)]));
  const called = new Map([
    ...tellApart(browsers.flatMap(({ id, sessions }) => sessions.map((one) => [one.id, names.get(id) ?? ""] as const))),
    ...names,
  ]);
  return (
    <AccountPage title={t("sessions.title")} form={form}>
      <p>
        {t("sessions.intro")}
        {canRemember && ` ${t("sessions.remembered")}`}
      </p>
      <Rows>
        {browsers.map((browser) => (
          <BrowserRow key={browser.id} browser={browser} called={called} />
        ))}
      </Rows>
      {sessions.length > 1 && (
        <Form intent="revoke-others">
          <button>{t("sessions.revokeOthers")}</button>
        </Form>
      )}
    </AccountPage>
  );
}
