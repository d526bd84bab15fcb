import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { isTimeZone, timeZones } from "~/lib/text/formats";
import { AccountPage } from "~/ui/account/account-page";
import { SelectField } from "~/ui/forms/choice-fields";
import { Form } from "~/ui/forms/form";
import { useTranslate } from "~/ui/site";
import { readForm, text } from "~/web/forms";
import { requireAccount } from "~/web/guards";
import { seeOther } from "~/web/redirects";

/** What the form sends for no zone of one's own. */
const UTC = "UTC";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return { zone: account.zone };
}

/** Keeps the time zone in which dates are written for the owner, on pages and in emails. */
export async function action(args: ActionFunctionArgs) {
  const { account } = await requireAccount(args);
  const form = await readForm(args.request, z.object({ zone: text({ max: 64 }) }));
  if (!form.ok) return form.refuse();
  const { zone } = form.values;
  if (zone !== UTC && !isTimeZone(zone)) return form.refuse({ fields: { zone: { key: "form.invalid" } } });

  await args.context.services.accounts.setPreferences(account.id, { zone: zone === UTC ? null : zone });
  return seeOther("/account/time-zone", { context: args.context, notice: "time-zone-saved" });
}

export default function TimeZone() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { zone } = useLoaderData<typeof loader>();
  const choices = [UTC, ...timeZones()].map((name) => ({ value: name, label: name }));
  return (
    <AccountPage title={t("preferences.zoneTitle")} form={form} script>
      <p>{t("preferences.zoneText")}</p>
      <Form state={form}>
        <offer-zone data-offer={zone === null}>
          <SelectField name="zone" label={t("preferences.zone")} choices={choices} defaultValue={zone ?? UTC} />
        </offer-zone>
        <button>{t("preferences.setZone")}</button>
      </Form>
    </AccountPage>
  );
}
