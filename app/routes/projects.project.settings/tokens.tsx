import type { UploadToken } from "~/projects/people/upload-tokens";
import { FoldedForm } from "~/ui/forms/folded-form";
import type { FormState } from "~/ui/forms/form-state";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { tellApart } from "~/ui/tell-apart";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

/** The tokens that can upload to the project, each of which an owner can shut out of it. */
export function Tokens({ tokens, form }: { tokens: UploadToken[]; form: FormState | undefined }) {
  const t = useTranslate();
  const called = tellApart(tokens.map(({ id, label }) => [id, label]));
  return (
    <Section title={t("projects.tokens.title")} id="tokens">
      {tokens.length === 0 && <p>{t("projects.tokens.none")}</p>}
      <Rows>
        {tokens.map(({ id, label, username, lastUsedAt }) => (
          <Row
            key={id}
            actions={
              <FoldedForm
                state={form}
                intent="shut-out-token"
                id={id}
                label={t("projects.tokens.shutOut")}
                thing={called.get(id)}
                text={t("projects.tokens.shutOutText", { label, username })}
              />
            }
          >
            <h3>{label}</h3>
            <p className="meta">
              <Text
                of={lastUsedAt ? "projects.tokens.lastUsed" : "projects.tokens.unused"}
                params={{ username }}
                places={{ date: lastUsedAt && <Time at={lastUsedAt} /> }}
              />
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
