import { DeviceFacts, SessionFacts } from "~/ui/account/access-facts";
import { Badge } from "~/ui/badge";
import { Fact } from "~/ui/facts";
import { ActName } from "~/ui/forms/act-name";
import { Form } from "~/ui/forms/form";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import type { Browser } from "./browsers.ts";

type BrowserRowProps = {
  browser: Browser;
  /** What to call each browser and each session of the page, by id: no two alike. */
  called: Map<string, string>;
};

/** A browser: its sessions, a line each, and all that is known of it where that is asked for. */
export function BrowserRow({ browser: { id, userAgent, isThis, device, sessions }, called }: BrowserRowProps) {
  const t = useTranslate();
  const name = called.get(id);
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
                <ActName label={t("sessions.revoke")} thing={called.get(session.id)} />
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
          <ActName label={t("sessions.details")} thing={name} />
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
                <ActName label={t("sessions.forget")} thing={name} />
              </button>
            </Form>
          </>
        )}
      </details>
    </Row>
  );
}
