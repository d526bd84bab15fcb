import type { EventTopic } from "~/history/events/topics";
import type { FormState } from "~/ui/forms/form-state";
import { useTranslate } from "~/ui/site";
import type { Asked } from "./read-filter.ts";

type FiltersProps = { topics: EventTopic[]; asked: Asked; form: FormState | undefined };

/** What of a history is shown: a kind, failures, days. A GET, so that what is found has an address. */
export function Filters({ topics, asked, form }: FiltersProps) {
  const t = useTranslate();
  return (
    <form method="get" action="/account/history" className="filters">
      <div>
        <label htmlFor="subject">{t("history.filter")}</label>
        <select id="subject" name="subject" defaultValue={asked.subject}>
          <option value="">{t("history.all")}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {t(`history.subject.${topic}`)}
            </option>
          ))}
        </select>
      </div>
      <DateField name="from" label={t("history.from")} value={asked.from} form={form} />
      <DateField name="until" label={t("history.until")} value={asked.until} form={form} />
      <label>
        <input type="checkbox" name="failures" value="yes" defaultChecked={asked.failures} />
        <span>{t("history.failuresOnly")}</span>
      </label>
      <button className="quiet">{t("history.apply")}</button>
    </form>
  );
}

/** A day; where a browser knows no such field it is typed. */
function DateField({ name, label, value, form }: { name: "from" | "until"; label: string; value: string; form: FormState | undefined }) {
  const t = useTranslate();
  const error = form?.errors[name];
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {error && (
        <p className="error" id={`${name}-error`}>
          {t(error.key)}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="date"
        placeholder={t("history.dateHint")}
        defaultValue={value}
        {...(error ? { "aria-invalid": true, "aria-describedby": `${name}-error` } : {})}
      />
    </div>
  );
}
