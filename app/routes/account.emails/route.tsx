import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { EmailField, Form } from "~/ui/forms/form";
import { Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { checkbox, readForm, text } from "~/web/forms";
import { requireAccount, requireFresh } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";
import { AddressRow } from "./address-row.tsx";
import { AnnouncementsByEmail } from "./announcements.tsx";

const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["add", "remove", "primary", "resend"]), email: text({ max: 254 }) }),
  z.object({ intent: z.literal("announcements"), announcements: checkbox() }),
]);

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { addresses, accountLife, announcements } = args.context.services;
  return {
    addresses: await addresses.listOwnAddresses(account.id),
    removedOn: await accountLife.readRemovalDate(account.id),
    reads: (await announcements.readsSince(account.id)) !== null,
  };
}

export const action = pressedOnce(
  async (args: ActionFunctionArgs) => {
    const { context } = args;
    const { addresses } = context.services;
    const accountId = (await requireAccount(args)).account.id;
    const form = await readForm(args.request, change);
    if (!form.ok) return form.refuse();
    if (form.values.intent === "announcements") {
      const reads = form.values.announcements;
      await context.services.announcements.setReader({ accountId, reads });
      return seeOther("/account/emails", { context, notice: reads ? "announcements-on" : "announcements-off" });
    }
    const { intent, email: address } = form.values;

    // An owner without a verified address may correct a wrong one without a fresh proof.
    const mends = intent !== "primary" && !(await addresses.hasVerifiedAddress(accountId));
    if (intent !== "resend" && !mends) await requireFresh(args);

    const done = (notice: "email-added" | "email-removed" | "email-primary-changed" | "verification-sent") =>
      seeOther("/account/emails", { context, notice, name: address });
    const notFound = () => new Response(null, { status: 404 });
    switch (intent) {
      case "add": {
        const result = await addresses.addAddress({ accountId, address });
        if (result.kind === "added") return done("email-added");
        if (result.kind === "throttled") return form.refuse(throttledRefusal(result));
        const params: Record<string, number> = result.kind === "too-many" ? { max: result.max } : {};
        return form.refuse({ fields: { email: { key: `emails.${result.kind}`, params } } });
      }
      case "remove": {
        const result = await addresses.removeAddress({ accountId, address });
        if (result.kind === "not-found") throw notFound();
        if (result.kind === "removed") return done("email-removed");
        return form.refuse({ summary: { key: `emails.keep.${result.reason}`, params: { address } } });
      }
      case "primary": {
        const result = await addresses.changePrimary({ accountId, address });
        if (result.kind === "not-found") throw notFound();
        if (result.kind === "changed") return done("email-primary-changed");
        return form.refuse({ summary: { key: "emails.not-verified", params: { address } } });
      }
      case "resend": {
        const result = await addresses.resendVerification({ accountId, address });
        if (result.kind === "not-found") throw notFound();
        if (result.kind === "requested") return done("verification-sent");
        if (result.kind === "throttled") return form.refuse(throttledRefusal(result));
        return form.refuse({ summary: { key: "emails.already-verified", params: { address } } });
      }
    }
  },
  { intents: ["add", "remove"] },
);

export default function Emails() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { addresses, removedOn, reads } = useLoaderData<typeof loader>();
  const verified = addresses.filter(({ verifiedAt }) => verifiedAt).length;
  return (
    <AccountPage title={t("emails.title")} form={form}>
      <p>{t(verified ? "emails.intro" : "emails.verifyFirst")}</p>
      {verified === 0 && <p>{t("emails.noEmail")}</p>}
      {removedOn && (
        <p>
          <Text of="emails.removedOn" places={{ date: <Time at={removedOn} precision="day" /> }} />
        </p>
      )}
      <Rows>
        {addresses.map((address) => (
          <AddressRow key={address.id} address={address} />
        ))}
      </Rows>
      <Section title={t("emails.addTitle")}>
        <Form state={form} intent="add">
          <EmailField name="email" label={t("emails.address")} hint={t("emails.addHint")} />
          <button>{t("emails.add")}</button>
        </Form>
      </Section>
      <AnnouncementsByEmail form={form} reads={reads} />
    </AccountPage>
  );
}
