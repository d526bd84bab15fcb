import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ICONS, Icon } from "~/ui/icon";
import { KeyDrawing } from "~/ui/key-drawing";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Buttons, Forms, Messages, Type } from "./basics.tsx";
import { Lists } from "./lists.tsx";

/** Every element of the site on one page, for whoever changes one; it is there where mail stays on this machine. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.localMail) throw new Response(null, { status: 404 });
  return { kinds: context.services.enrolment.describeFactors().map(({ kind }) => kind), now: new Date() };
}

export default function Look() {
  const t = useTranslate();
  const { kinds, now } = useLoaderData<typeof loader>();
  return (
    <Page title={t("look.title")} layout="prose" trail={[{ path: "/", label: t("error.home") }]}>
      <p>{t("look.intro")}</p>
      <Type />
      <Buttons />
      <Forms />
      <Messages />
      <Lists now={now} />
      <Section title={t("look.icons")}>
        <ul className="columns">
          {[...ICONS, ...kinds].map((name) => (
            <li key={name}>
              <Icon name={name} /> <code>{name}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("look.drawing")}>
        <KeyDrawing />
      </Section>
    </Page>
  );
}
