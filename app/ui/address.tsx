import type { ListedAddress } from "~/emails/list";
import { Badge } from "./badge.tsx";
import { useTranslate } from "./site.ts";
import { Time } from "./time.tsx";

/** An address, what it is to its account, and since when. */
export function Address({ address, verifiedAt, isPrimary, createdAt }: Omit<ListedAddress, "id">) {
  const t = useTranslate();
  return (
    <>
      <p>
        <strong>{address}</strong> {verifiedAt && isPrimary && <Badge>{t("emails.primary")}</Badge>}{" "}
        <Badge tone={verifiedAt ? "good" : "warn"}>{t(verifiedAt ? "emails.verified" : "emails.unverified")}</Badge>
      </p>
      <p className="meta">
        {t(verifiedAt ? "emails.verifiedSince" : "emails.addedOn")} <Time at={verifiedAt ?? createdAt} />
      </p>
    </>
  );
}
