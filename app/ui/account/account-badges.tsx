import type { AccountLine } from "~/accounts/find-by-prefix";
import { isAdmin } from "~/lib/role";
import { Badge } from "../badge.tsx";
import { useTranslate } from "../site.ts";

type AccountBadgesProps = Pick<AccountLine, "frozenAt" | "deleteAfter" | "role"> & { isVerified: boolean; hasSecondFactor: boolean };

/** Anything out of the ordinary about an account, for admins. */
export function AccountBadges({ frozenAt, deleteAfter, role, isVerified, hasSecondFactor }: AccountBadgesProps) {
  const t = useTranslate();
  return (
    <>
      {isAdmin({ role }) && <Badge>{t("admin.state.admin")}</Badge>} {frozenAt && <Badge tone="bad">{t("admin.state.frozen")}</Badge>}{" "}
      {deleteAfter && <Badge tone="bad">{t("admin.state.deleting")}</Badge>}{" "}
      {!isVerified && <Badge tone="warn">{t("admin.state.unverified")}</Badge>}{" "}
      {!hasSecondFactor && <Badge tone="warn">{t("admin.state.no-second-factor")}</Badge>}
    </>
  );
}
