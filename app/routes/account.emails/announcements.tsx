import { Checkbox, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

/** Whether the account gets what the operator tells everyone by email. */
export function AnnouncementsByEmail({ form, reads }: { form: FormState | undefined; reads: boolean }) {
  const t = useTranslate();
  return (
    <Section id="announcements" title={t("announcements.byEmail.title")}>
      <p>{t("announcements.byEmail.hint")}</p>
      <Form state={form} intent="announcements">
        <Checkbox name="announcements" label={t("announcements.byEmail.label")} isOn={reads} />
        <button>{t("announcements.byEmail.submit")}</button>
      </Form>
      <p>
        <a href="/announcements.xml">{t("announcements.toFeed")}</a>
      </p>
    </Section>
  );
}
