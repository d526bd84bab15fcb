import { useSite, useTranslate } from "../site.ts";

/** Offers a passkey on the page after a login with a code. The script shows it, for without scripts none can be added. */
export function PasskeyOffer() {
  const t = useTranslate();
  if (!useSite()?.offersPasskey) return null;
  return (
    <passkey-offer
      data-heading={t("twoFactor.offer.title")}
      data-text={t("twoFactor.offer.text")}
      data-add={t("twoFactor.offer.add")}
      data-add-path="/account/two-factor/security-keys"
      data-later={t("twoFactor.offer.later")}
      data-later-path="/account/two-factor/passkey-offer"
    />
  );
}
