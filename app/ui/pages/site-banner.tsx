import { useSite, useTranslate } from "../site.ts";

/** Says first of all that this is not the real site, where the operator set it. */
export function SiteBanner() {
  const t = useTranslate();
  const banner = useSite()?.banner;
  return (
    banner && (
      <aside className="site-banner" aria-label={t("common.banner")}>
        <p dir="auto">{banner}</p>
      </aside>
    )
  );
}
