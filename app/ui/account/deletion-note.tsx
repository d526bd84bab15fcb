import { Form } from "../forms/form.tsx";
import { useSite, useTranslate } from "../site.ts";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** On every page of somebody whose account is about to be deleted: when, and the one button that keeps it. */
export function DeletionNote() {
  const t = useTranslate();
  const deleteAfter = useSite()?.deleteAfter;
  return (
    deleteAfter && (
      <section className="check-up warn" aria-labelledby="deletion">
        <h2 id="deletion">
          <Text of="deletion.due" places={{ date: <Time at={deleteAfter} /> }} />
        </h2>
        <Form action="/account/delete" intent="keep">
          <p>{t("deletion.keep.note")}</p>
          <button>{t("deletion.keep.submit")}</button>
        </Form>
      </section>
    )
  );
}
