import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { Field, Form } from "~/ui/forms/form";
import { translator } from "~/ui/messages/translate";
import { useTranslate } from "~/ui/site";
import { clearCookie } from "~/web/cookies/cookies";
import { readForm, text } from "~/web/forms";
import { requireAccount, requireFresh } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";

const intents = ["delete", "keep"] as const;
const change = z.object({ intent: z.enum(intents).default("delete"), username: text({ max: 100, required: false }) });

export async function loader(args: LoaderFunctionArgs) {
  // The page of an account that is to be deleted has nothing but the button that keeps it.
  const { account } = (await requireAccount(args)).account.deleteAfter ? await requireAccount(args) : await requireFresh(args);
  const isNameKept = await args.context.services.addresses.hasVerifiedAddress(account.id);
  return { username: account.username, deleteAfter: account.deleteAfter, isNameKept };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { account } = await requireAccount(args);
  const form = await readForm(args.request, change);
  if (!form.ok) return form.refuse();

  const { intent, username } = form.values;
  // It leaves things as they are, so no fresh proof is asked for.
  if (intent === "keep") {
    await context.services.accountLife.keepAccount(account.id);
    return seeOther("/account", { context, notice: "account-kept" });
  }
  await requireFresh(args);
  const asked = await context.services.accountLife.requestDeletion({ accountId: account.id, username });
  if (asked.kind === "not-asked") return form.refuse({ fields: { username: { key: "deletion.wrongName" } } });
  if (asked.kind === "sole-owner") {
    const params = { count: asked.projects.length, projects: translator(context.language).formats.list(asked.projects) };
    return form.refuse({ summary: { key: "deletion.soleOwner", params } });
  }
  return seeOther("/", { context, notice: "deletion-requested", cookies: [clearCookie(context, "session")] });
});

export default function DeleteAccount() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, deleteAfter, isNameKept } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("deletion.title")} form={form}>
      {!deleteAfter && (
        <Form state={form} intent="delete">
          <p>{t("deletion.text")}</p>
          <p>
            {t("deletion.afterwards")} {t(isNameKept ? "deletion.nameStays" : "deletion.nameIsFree")}
          </p>
          <p>
            <a href="/account/export">{t("deletion.export")}</a>
          </p>
          <Field
            name="username"
            label={t("deletion.username", { username })}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <button className="danger">{t("deletion.submit")}</button>
        </Form>
      )}
    </AccountPage>
  );
}
