import type { ListedEvent } from "~/history/list-events";
import { EventList } from "~/ui/account/event-list";
import { Badge } from "~/ui/badge";
import { Empty } from "~/ui/empty";
import { Fact, Facts } from "~/ui/facts";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Step, Steps } from "~/ui/steps";

/** What stands in rows. @param now when the events of the sample happened */
export function Lists({ now }: { now: Date }) {
  const t = useTranslate();
  const event = { at: now, ipAddress: "192.0.2.1", userAgent: "Firefox/140.0", isFailure: false };
  const events: ListedEvent[] = [
    { ...event, sequence: 2, event: "login:success", detail: { methods: "password" } },
    { ...event, sequence: 1, event: "login:failed", detail: { reason: "wrong-password" }, isFailure: true },
  ];
  return (
    <>
      <Section title={t("look.lists")}>
        <Rows>
          <Row icon="phone" actions={<a href="#main">{t("look.next")}</a>}>
            <h3>
              {t("look.thing")} <Badge tone="good">{t("account.badge.on")}</Badge>
            </h3>
            <p className="meta">{t("look.hint")}</p>
          </Row>
          <Row actions={<button className="quiet">{t("look.danger")}</button>}>
            <h3>{t("look.long")}</h3>
          </Row>
        </Rows>
        <Empty icon="token" text={t("look.empty")}>
          <a className="button" href="#main">
            {t("look.next")}
          </a>
        </Empty>
      </Section>
      <Section title={t("look.steps")}>
        <Steps>
          <Step title={t("look.first")}>
            <p>{t("look.hint")}</p>
          </Step>
          <Step title={t("look.second")} />
          <Step title={t("look.third")} />
        </Steps>
      </Section>
      <Section title={t("look.history")}>
        <EventList events={events} heading="h3" />
      </Section>
      <Section title={t("look.facts")}>
        <Facts>
          <Fact name={t("look.factName")}>{t("look.fact")}</Fact>
          <Fact name={t("look.long")}>{t("look.long")}</Fact>
        </Facts>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("look.factName")}</th>
              <th scope="col">{t("look.fact")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t("look.long")}</td>
              <td>{t("look.fact")}</td>
            </tr>
          </tbody>
        </table>
      </Section>
    </>
  );
}
