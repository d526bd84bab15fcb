import type { ReactNode } from "react";
import { Badge } from "~/ui/badge";
import type { IconName } from "~/ui/icon";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

const TONES = { on: "good", off: "plain", verified: "good", notVerified: "warn", low: "warn", kept: "good", notKept: "warn" } as const;

/** A part of the overview. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <Rows>{children}</Rows>
    </Section>
  );
}

type StateProps = {
  icon: IconName;
  title: string;
  badge?: keyof typeof TONES;
  /** Where something can be done about it, and what the link there says. */
  href?: string;
  action?: string;
  children: ReactNode;
};

/** A thing that protects the account, and how it stands. */
export function State({ icon, title, badge, href, action, children }: StateProps) {
  const t = useTranslate();
  return (
    <Row icon={icon} actions={href && <a href={href}>{action}</a>}>
      <h3>
        {title} {badge && <Badge tone={TONES[badge]}>{t(`account.badge.${badge}`)}</Badge>}
      </h3>
      <p className="meta">{children}</p>
    </Row>
  );
}
