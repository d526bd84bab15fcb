import type { ListedAddress } from "~/addresses/list";
import { asciiAddress } from "~/lib/text/ascii-address";
import { Badge } from "./badge.tsx";
import { useTranslate } from "./site.ts";
import { Text } from "./text.tsx";
import { Time } from "./time.tsx";

/** The form in ASCII of an address in other letters, many of which look like others; nothing where it is in ASCII already. */
export function AsciiForm({ address }: { address: string }) {
  const ascii = asciiAddress(address);
  return ascii !== address && <>{ascii} · </>;
}

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
        <AsciiForm address={address} />
        <Text of={verifiedAt ? "emails.verifiedSince" : "emails.addedOn"} places={{ date: <Time at={verifiedAt ?? createdAt} /> }} />
      </p>
    </>
  );
}
