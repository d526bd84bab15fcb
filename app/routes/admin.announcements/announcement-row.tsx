import type { ListedAnnouncement } from "~/announcements/list-announcements";
import { Badge } from "~/ui/badge";
import { FoldedForm } from "~/ui/forms/folded-form";
import type { FormState } from "~/ui/forms/form-state";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";

type AnnouncementRowProps = {
  announcement: ListedAnnouncement;
  /** Its title, told from that of every other. */
  called: string | undefined;
  form: FormState | undefined;
};

/** An announcement with its state, and what ends it while it is not over. */
export function AnnouncementRow({ announcement, called, form }: AnnouncementRowProps) {
  const t = useTranslate();
  const { id, title, text, state, startsAt, endsAt, byEmail, createdBy, endedBy } = announcement;
  const from = t.formats.moment(startsAt);
  return (
    <Row>
      <p>
        <strong>{title}</strong> <Badge>{t(`announcements.admin.state.${state}`)}</Badge>{" "}
        {byEmail && <Badge>{t("announcements.admin.emailed")}</Badge>}
      </p>
      <p>{text}</p>
      <p className="meta">
        {endsAt ? t("announcements.admin.span", { from, until: t.formats.moment(endsAt) }) : t("announcements.admin.open", { from })}
      </p>
      <p className="meta">
        {t("announcements.admin.by", { name: createdBy })}
        {endedBy && <> · {t("announcements.admin.ended", { name: endedBy })}</>}
      </p>
      {state !== "over" && (
        <FoldedForm
          state={form}
          intent="end"
          id={id}
          label={t("announcements.admin.end", { title: called ?? title })}
          text={t("announcements.admin.endText")}
        />
      )}
    </Row>
  );
}
