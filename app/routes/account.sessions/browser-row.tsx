import { DeviceFacts, SessionFacts } from "~/ui/account/access-facts";
import { Badge } from "~/ui/badge";
import { Fact } from "~/ui/facts";
import { ActName } from "~/ui/forms/act-name";
import { Form } from "~/ui/forms/form";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";
import type { Browser } from "./browsers.ts";

/** What to call each browser and each session, by its id, where several are alike. */
type Called = { browsers: Map<string, string>; sessions: Map<string, string> };

/** A browser: its sessions, a line each, and all that is known of it where that is asked for. */
export function BrowserRow({ browser, called }: { browser: Browser; called: Called }) {
  const t = useTranslate();
  const { id, userAgent, isThis, device, sessions } = browser;
  const name = describeUserAgent(t, userAgent);
  const thing = called.browsers.get(id) ?? name;
  return (
    <Row icon={/Mobile|Android|iPhone/.test(userAgent) ? "phone" : "browser"}>
      <h2>
        {name} {isThis && <Badge tone="good">{t("sessions.thisBrowser")}</Badge>}{" "}
        {device?.trustedUntil && <Badge tone="warn">{t("sessions.skips")}</Badge>}
      </h2>
      {sessions.map((session) => (
        <div key={session.id} className="line" id={`session-${session.id}`}>
          <p className="meta">
            <Text of="sessions.line" params={{ ipAddress: session.ipAddress }} places={{ date: <Time at={session.lastSeenAt} recent /> }} />
          </p>
          {!isThis && (
            <Form intent="revoke" id={session.id}>
              <button className="quiet">
                <ActName label={t("sessions.revoke")} thing={called.sessions.get(session.id)} />
              </button>
            </Form>
          )}
        </div>
      ))}
      {device && sessions.length === 0 && (
        <p className="meta">
          <Text of="sessions.loggedOut" places={{ date: <Time at={device.lastSeenAt} /> }} />
        </p>
      )}
      <details>
        <summary>
          <ActName label={t("sessions.details")} thing={thing} />
        </summary>
        {sessions.map((session) => (
          <SessionFacts key={session.id} session={session}>
            <Fact name={t("sessions.ends")}>
              <Time at={session.expiresAt} />
            </Fact>
          </SessionFacts>
        ))}
        {device && (
          <>
            <DeviceFacts device={device}>
              <Fact name={t("sessions.secondFactor")}>
                {device.trustedUntil ? (
                  <Text of="sessions.skippedUntil" places={{ date: <Time at={device.trustedUntil} /> }} />
                ) : (
                  t("sessions.asked")
                )}
              </Fact>
            </DeviceFacts>
            <Form intent="forget-device" id={device.id}>
              <p>{t("sessions.forgetText")}</p>
              <button className="quiet">
                <ActName label={t("sessions.forget")} thing={thing} />
              </button>
            </Form>
          </>
        )}
      </details>
    </Row>
  );
}
