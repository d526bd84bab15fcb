import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { UPLOAD_PATH } from "~/lib/index-addresses";
import type { ListedToken } from "~/tokens/list-tokens";
import { AccountPage } from "~/ui/account/account-page";
import { TokenReview } from "~/ui/account/token-review";
import { Command } from "~/ui/command";
import { CopyText } from "~/ui/copy-text";
import { FoldedForm } from "~/ui/forms/folded-form";
import { Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { tellApart } from "~/ui/tell-apart";
import { readForm } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { showOnce, takeShownOnce } from "~/web/shown-once";
import { CreateForm } from "./create-form.tsx";
import { change, MOST_BOXES, refusedFields, typedRights } from "./read-form.ts";
import { TokenRow, withNarrowed } from "./token-row.tsx";

const PATH = "/account/tokens";

/** Shows a new token once: opening the page forgets what it shows. */
export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireVerified(args);
  const { tokens, projects, password, settings } = args.context.services;
  const [own, passwordChangedAt, listed] = await Promise.all([
    projects.listProjectsOf(account.id),
    password.passwordChangedAt(account.id),
    tokens.listTokens(account.id),
  ]);
  const shown = takeShownOnce(args);
  return data(
    {
      shown: shown?.secret ?? null,
      tokens: listed,
      review: tokens.listTokensToReview({ tokens: listed, passwordChangedAt }),
      boxes: own.slice(0, MOST_BOXES).map(({ name }) => name),
      projectCount: own.length,
      uploadTo: settings.origin + UPLOAD_PATH,
      names: Object.fromEntries(own.map(({ id, name }) => [id, name])),
    },
    { headers: shown ? [["Set-Cookie", shown.cookie]] : [] },
  );
}

export const action = pressedOnce(
  async (args: ActionFunctionArgs) => {
    const { context, request } = args;
    const { tokens, projects } = context.services;
    const { account, session } = await requireVerified(args);
    const accountId = account.id;
    const { loginId } = session;
    const form = await readForm(request, change);
    if (!form.ok) return form.refuse();

    switch (form.values.intent) {
      case "create": {
        const typed = await typedRights(request, form.values, await projects.listProjectsOf(accountId));
        const read = await tokens.readRights(typed);
        if (read.kind === "refused") {
          return form.refuse({ fields: refusedFields(read.fields, form.values) });
        }
        await requireFresh(args);
        const created = await tokens.createToken({ accountId, label: form.values.label, ...read.rights, loginId });
        if (created.kind === "too-many") return form.refuse({ summary: { key: "tokens.refused.too-many" } });
        return seeOther(PATH, { context, notice: "token-created", name: form.values.label, cookies: [showOnce(args, created.token)] });
      }
      case "regenerate": {
        await requireFresh(args);
        const { id, overlap } = form.values;
        const name = labelOf(await tokens.listTokens(accountId), id);
        const overlapHours = overlap === "24" ? 24 : overlap === "1" ? 1 : 0;
        const created = await tokens.regenerateToken({ accountId, id, overlapHours, loginId });
        if (created.kind === "not-found") throw new Response(null, { status: 404 });
        if (created.kind === "too-many") return form.refuse({ summary: { key: "tokens.refused.too-many-replaced" } });
        return seeOther(PATH, { context, notice: "token-regenerated", name, cookies: [showOnce(args, created.token)] });
      }
      case "revoke": {
        const name = await tokens.revokeToken({ accountId, id: form.values.id });
        if (name === null) throw new Response(null, { status: 404 });
        return seeOther(PATH, { context, notice: "token-revoked", name });
      }
      case "revoke-all": {
        await tokens.revokeAllTokens({ accountId });
        return seeOther(PATH, { context, notice: "tokens-revoked" });
      }
    }
  },
  { intents: ["create", "regenerate", "revoke"] },
);

/** The label of a token, or of one that was narrowed from another. */
function labelOf(tokens: ListedToken[], id: string): string | undefined {
  return withNarrowed(tokens).find((token) => token.id === id)?.label;
}

export default function Tokens() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { shown, tokens, review, boxes, projectCount, names, uploadTo } = useLoaderData<typeof loader>();
  const called = tellApart(withNarrowed(tokens).map(({ id, label }) => [id, label]));
  return (
    <AccountPage title={t("tokens.title")} form={form} script={shown !== null}>
      {shown && (
        <Section title={t("tokens.shown.title")}>
          <p>{t("tokens.shown.text")}</p>
          <p>
            <code data-token={shown}>{shown}</code> <CopyText text={shown} />
          </p>
        </Section>
      )}
      <p>{t("tokens.intro")}</p>
      <p>{t("tokens.upload")}</p>
      <Command data-upload>{t("tokens.command", { address: uploadTo })}</Command>
      <TokenReview labels={review} />
      <Section title={t("tokens.list")}>
        {tokens.length === 0 && <p>{t("tokens.none")}</p>}
        <Rows>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} names={names} called={called} state={form} />
          ))}
        </Rows>
        {tokens.length > 0 && review.length === 0 && (
          <FoldedForm state={form} intent="revoke-all" label={t("tokens.revokeAll")} text={t("tokens.revokeAllText")} />
        )}
      </Section>
      <Section title={t("tokens.create.title")}>
        <CreateForm state={form} boxes={boxes} projectCount={projectCount} />
      </Section>
    </AccountPage>
  );
}
