import type { BackupStatus } from "~/auth/factor";
import { useTranslate } from "../site.ts";

/** Says what is wrong with the recovery codes, if anything is, on the pages that can do something about it. */
export function RecoveryWarnings({ status }: { status: BackupStatus }) {
  const t = useTranslate();
  return (
    <>
      {!status.isKept && <p className="warning">{t("twoFactor.recovery.notKept")}</p>}
      {status.isLow && <p className="warning">{t("twoFactor.recovery.low", { count: status.left })}</p>}
    </>
  );
}
