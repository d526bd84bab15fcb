import type { ListedAddress } from "~/emails/list";
import { Badge } from "~/ui/badge";
import { Form } from "~/ui/form";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

/** One address: its state in words, and what can be done with it. */
export function AddressRow({ address: own, removable }: { address: ListedAddress; removable: boolean }) {
  const t = useTranslate();
  const { address, verifiedAt, isPrimary, createdAt } = own;
  const actions = (
    <>
      {!verifiedAt && <Change intent="resend" address={address} />}
      {verifiedAt && !isPrimary && <Change intent="primary" address={address} />}
      {removable && <Change intent="remove" address={address} danger />}
    </>
  );
  return (
    <Row actions={actions}>
      <p>
        <strong>{address}</strong> {verifiedAt && isPrimary && <Badge>{t("emails.primary")}</Badge>}{" "}
        <Badge tone={verifiedAt ? "good" : "warn"}>{t(verifiedAt ? "emails.verified" : "emails.unverified")}</Badge>
      </p>
      <p className="meta">
        {t(verifiedAt ? "emails.verifiedSince" : "emails.addedOn")} <Time at={verifiedAt ?? createdAt} />
      </p>
    </Row>
  );
}

function Change({ intent, address, danger = false }: { intent: "resend" | "primary" | "remove"; address: string; danger?: boolean }) {
  const t = useTranslate();
  return (
    <Form intent={intent}>
      <input type="hidden" name="email" value={address} />
      <button className={danger ? "danger" : "quiet"} aria-label={t(`emails.label.${intent}`, { address })}>
        {t(`emails.button.${intent}`)}
      </button>
    </Form>
  );
}
