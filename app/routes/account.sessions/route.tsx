import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeviceFacts, SessionFacts } from "~/ui/account/access-facts";
import { AccountPage } from "~/ui/account/account-page";
import { Badge } from "~/ui/badge";
import { Fact } from "~/ui/facts";
import { Form } from "~/ui/forms/form";
import { translator } from "~/ui/messages/translate";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";
import { readForm, text } from "~/web/forms";
import { requireAccount } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { renewedCookies } from "~/web/sign-in";

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

export default function Sessions() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { current, sessions, devices, canRemember } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("sessions.title")} form={form}>
      <Section title={t("sessions.sessions")}>
        <Rows>
          {sessions.map((session) => (
            <Row
              key={session.id}
              actions={
                session.id !== current && (
                  <Form intent="revoke" id={session.id}>
                    <button className="quiet" aria-describedby={`session-${session.id}`}>
                      {t("sessions.revoke")}
                    </button>
                  </Form>
                )
              }
            >
              <h3 id={`session-${session.id}`}>
                {describeUserAgent(t, session.userAgent)} {session.id === current && <Badge tone="good">{t("sessions.current")}</Badge>}
              </h3>
              <SessionFacts session={session}>
                <Fact name={t("sessions.ends")}>
                  <Time at={session.expiresAt} />
                </Fact>
              </SessionFacts>
            </Row>
          ))}
        </Rows>
        {sessions.length > 1 && (
          <Form intent="revoke-others">
            <button>{t("sessions.revokeOthers")}</button>
          </Form>
        )}
      </Section>
      <Section title={t("sessions.devices")}>
        <p>
          {t("sessions.devicesIntro")}
          {canRemember && ` ${t("sessions.devicesRemembered")}`}
        </p>
        {devices.length === 0 && <p>{t("sessions.noDevices")}</p>}
        <Rows>
          {devices.map((device) => (
            <Row
              key={device.id}
              actions={
                <Form intent="forget-device" id={device.id}>
                  <button className="quiet" aria-describedby={`device-${device.id}`}>
                    {t("sessions.forget")}
                  </button>
                </Form>
              }
            >
              <h3 id={`device-${device.id}`}>
                {describeUserAgent(t, device.userAgent)} {device.isThis && <Badge tone="good">{t("sessions.thisBrowser")}</Badge>}
              </h3>
              <DeviceFacts device={device}>
                <Fact name={t("sessions.secondFactor")}>
                  {device.trustedUntil ? (
                    <Text of="sessions.skippedUntil" places={{ date: <Time at={device.trustedUntil} /> }} />
                  ) : (
                    t("sessions.asked")
                  )}
                </Fact>
              </DeviceFacts>
            </Row>
          ))}
        </Rows>
      </Section>
    </AccountPage>
  );
}
