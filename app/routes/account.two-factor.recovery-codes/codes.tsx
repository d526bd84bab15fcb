import { CopyText } from "~/ui/copy-text";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

/** Whose codes they are, for the head of a sheet of paper. */
export type SheetOwner = { username: string; site: string; origin: string };

type CodesProps = { codes: string[]; sealed: string; createdAt: Date; owner: SheetOwner };

/** The codes in the clear, to print or to keep as a file. On paper each has a box to tick when it is used. */
export function Codes({ codes, sealed, createdAt, owner: { username, site, origin } }: CodesProps) {
  const t = useTranslate();
  return (
    <>
      <p className="no-print">{t("factor.recovery-code.page.shown")}</p>
      <div className="on-paper">
        <h2>{t("factor.recovery-code.page.sheet", { username, site })}</h2>
        <p>{origin}</p>
      </div>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code data-recovery-code={code}>{code}</code>
          </li>
        ))}
      </ol>
      <div className="on-paper">
        <p>
          <Text of="factor.recovery-code.page.madeOn" places={{ date: <Time at={createdAt} precision="day" /> }} />{" "}
          {t("factor.recovery-code.page.fileText")}
        </p>
      </div>
      <p className="no-print">{t("factor.recovery-code.page.keep")}</p>
      <div className="actions no-print">
        <print-page data-label={t("factor.recovery-code.page.print")} />
        <CopyText text={codes.join("\n")} />
        <form method="post" action="/account/two-factor/recovery-codes/download">
          <input type="hidden" name="sheet" value={sealed} />
          <button className="quiet">{t("factor.recovery-code.page.download")}</button>
        </form>
      </div>
    </>
  );
}
