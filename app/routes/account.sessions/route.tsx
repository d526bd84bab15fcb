import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readCookie } from "~/http/cookies";
import { readForm, text } from "~/http/forms";
import { requireAccount } from "~/http/guards";
import { seeOther } from "~/http/redirects";
import { describeMethods } from "~/ui/event-text";
import { Form, StrayAlert } from "~/ui/form";
import { Page } from "~/ui/page";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";

const id = text({ max: 64 });
const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("revoke"), id }),
  z.object({ intent: z.literal("revoke-others") }),
  z.object({ intent: z.literal("forget-device"), id }),
]);

export async function loader(args: LoaderFunctionArgs) {
  const { account, session } = await requireAccount(args);
  const accountId = account.id;
  const services = args.context.services.session;
  return {
    current: session.publicId,
    sessions: await services.listSessions(accountId),
    devices: await services.listDevices({ accountId, token: readCookie(args.request, args.context, "device") }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { account, session } = await requireAccount(args);
  const accountId = account.id;
  const form = await readForm(args.request, change);
  if (!form.ok) return form.refuse();

  switch (form.values.intent) {
    case "revoke": {
      if (!(await context.services.session.revokeSession({ accountId, id: form.values.id }))) throw new Response(null, { status: 404 });
      return seeOther("/account/sessions", { context, notice: "session-revoked" });
    }
    case "revoke-others": {
      await context.services.session.revokeOtherSessions({ accountId, token: session.token });
      return seeOther("/account/sessions", { context, notice: "sessions-revoked" });
    }
    case "forget-device": {
      if (!(await context.services.session.forgetDevice({ accountId, id: form.values.id }))) throw new Response(null, { status: 404 });
      return seeOther("/account/sessions", { context, notice: "device-forgotten" });
    }
  }
}

export default function Sessions() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { current, sessions, devices } = useLoaderData<typeof loader>();
  return (
    <Page title={t("sessions.title")} form={form}>
      <StrayAlert state={form} intents={[]} />
      <h2>{t("sessions.sessions")}</h2>
      {sessions.map((session) => (
        <section key={session.id} className="card" aria-labelledby={`session-${session.id}`}>
          <h3 id={`session-${session.id}`}>
            {describeUserAgent(t, session.userAgent)} {session.id === current && <strong className="badge">{t("sessions.current")}</strong>}
          </h3>
          <dl>
            <dt>{t("sessions.address")}</dt>
            <dd>{session.ipAddress}</dd>
            <dt>{t("sessions.methods")}</dt>
            <dd>{describeMethods(t, session.methods)}</dd>
            <dt>{t("sessions.started")}</dt>
            <dd>
              <Time at={session.createdAt} />
            </dd>
            <dt>{t("sessions.lastSeen")}</dt>
            <dd>
              <Time at={session.lastSeenAt} />
            </dd>
            <dt>{t("sessions.ends")}</dt>
            <dd>
              <Time at={session.expiresAt} />
            </dd>
          </dl>
          {session.id !== current && (
            <Form intent="revoke" id={session.id}>
              <button className="quiet" aria-describedby={`session-${session.id}`}>
                {t("sessions.revoke")}
              </button>
            </Form>
          )}
        </section>
      ))}
      {sessions.length > 1 && (
        <Form intent="revoke-others">
          <button>{t("sessions.revokeOthers")}</button>
        </Form>
      )}
      <h2>{t("sessions.devices")}</h2>
      <p>{t("sessions.devicesIntro")}</p>
      {devices.length === 0 && <p>{t("sessions.noDevices")}</p>}
      {devices.map((device) => (
        <section key={device.id} className="card" aria-labelledby={`device-${device.id}`}>
          <h3 id={`device-${device.id}`}>
            {describeUserAgent(t, device.userAgent)} {device.isThis && <strong className="badge">{t("sessions.thisBrowser")}</strong>}
          </h3>
          <dl>
            <dt>{t("sessions.firstUsed")}</dt>
            <dd>
              <Time at={device.createdAt} />
            </dd>
            <dt>{t("sessions.lastUsed")}</dt>
            <dd>
              <Time at={device.lastSeenAt} />
            </dd>
            <dt>{t("sessions.remembered")}</dt>
            <dd>{device.trustedUntil ? <Time at={device.trustedUntil} /> : t("sessions.notRemembered")}</dd>
          </dl>
          <Form intent="forget-device" id={device.id}>
            <button className="quiet" aria-describedby={`device-${device.id}`}>
              {t("sessions.forget")}
            </button>
          </Form>
        </section>
      ))}
    </Page>
  );
}
