import type { FactorCredential } from "~/auth/factor";
import { useTranslate } from "../site.ts";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** One credential of a factor: its label, since when it is there, and when it was used last. */
export function Credential({ label, createdAt, lastUsedAt, disownedAt, closed }: Omit<FactorCredential, "id">) {
  const t = useTranslate();
  return (
    <>
      {label && (
        <p>
          <strong>{label}</strong>
        </p>
      )}
      {closed && <p className="warning">{t("twoFactor.closed")}</p>}
      <p className="meta">
        <Text
          of={lastUsedAt ? "twoFactor.lastUsed" : "twoFactor.neverUsed"}
          places={{ added: <Time at={createdAt} precision="day" />, used: lastUsedAt && <Time at={lastUsedAt} /> }}
        />
      </p>
      {disownedAt && <p className="warning">{t("twoFactor.disowned")}</p>}
    </>
  );
}
