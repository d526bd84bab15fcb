import { useTranslate } from "~/ui/site";

/** The codes in the clear, to print or to keep as a file. */
export function Codes({ codes, sealed }: { codes: string[]; sealed: string }) {
  const t = useTranslate();
  return (
    <>
      <p>{t("factor.recovery-code.page.shown")}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code data-recovery-code={code}>{code}</code>
          </li>
        ))}
      </ol>
      <p className="no-print">{t("factor.recovery-code.page.keep")}</p>
      <form method="post" action="/account/two-factor/recovery-codes/download">
        <input type="hidden" name="sheet" value={sealed} />
        <button className="quiet">{t("factor.recovery-code.page.download")}</button>
      </form>
    </>
  );
}
