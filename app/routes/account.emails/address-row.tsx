import type { ListedAddress } from "~/addresses/list";
import type { KeptReason } from "~/addresses/why-kept";
import { Address } from "~/ui/address";
import { Form } from "~/ui/forms/form";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";

/** One address: its state in words, and what can be done with it, or why it stays. */
export function AddressRow({ address: own }: { address: ListedAddress & { kept: KeptReason | null } }) {
  const t = useTranslate();
  const { address, verifiedAt, isPrimary, kept } = own;
  const actions = (
    <>
      {!verifiedAt && <Change intent="resend" address={address} />}
      {verifiedAt && !isPrimary && <Change intent="primary" address={address} />}
      {!kept && <Change intent="remove" address={address} danger />}
    </>
  );
  return (
    <Row actions={actions}>
      <Address {...own} />
      {kept && kept !== "only" && <p className="meta">{t(`emails.keep.${kept}`, { address })}</p>}
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
