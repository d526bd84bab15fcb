import type { BackupStatus, FactorKind } from "~/auth/factor";
import { useTranslate } from "../site.ts";
import { factorText } from "./factor-text.ts";

/** Says what is wrong with a backup, if anything is, on the pages that can do something about it. */
export function BackupWarnings({ kind, status }: { kind: FactorKind; status: BackupStatus }) {
  const t = useTranslate();
  return (
    <>
      {!status.isKept && <p className="warning">{factorText(t, kind, "backup.notKept")}</p>}
      {status.isLow && <p className="warning">{factorText(t, kind, "backup.low", { count: status.left })}</p>}
    </>
  );
}
