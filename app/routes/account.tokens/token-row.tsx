import type { ListedToken } from "~/tokens/list-tokens";
import { Badge } from "~/ui/badge";
import { Fact, Facts } from "~/ui/facts";
import { RadioFields } from "~/ui/forms/choice-fields";
import { FoldedForm } from "~/ui/forms/folded-form";
import type { FormState } from "~/ui/forms/form-state";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { TokenRights } from "./token-rights.tsx";

const OVERLAPS = ["0", "1", "24"] as const;

type TokenProps = { token: ListedToken; names: Record<string, string> };
/** `called` is what to call each token where another has its label too: one that replaced it, or was narrowed from it. */
type FormProps = { names: Record<string, string>; called: Map<string, string>; state: FormState | undefined };

/** A token with all that its owner can know and do; under it those that were narrowed from it. */
export function TokenRow({ token, names, called, state }: FormProps & { token: ListedToken }) {
  const t = useTranslate();
  const { id, label, isReplaced, narrowed } = token;
  const thing = called.get(id) ?? label;
  return (
    <Row>
      <h3>
        {label} {isReplaced && <Badge tone="warn">{t("tokens.replaced")}</Badge>}
      </h3>
      <TokenFacts token={token} names={names} />
      {!isReplaced && (
        <FoldedForm
          state={state}
          intent="regenerate"
          id={id}
          label={t("tokens.regenerate")}
          thing={thing}
          text={t("tokens.regenerateText")}
          danger={false}
        >
          <RadioFields
            name="overlap"
            label={t("tokens.overlap.label")}
            defaultValue="0"
            choices={OVERLAPS.map((hours) => ({ value: hours, label: t(`tokens.overlap.${hours}`) }))}
          />
        </FoldedForm>
      )}
      <FoldedForm state={state} intent="revoke" id={id} label={t("tokens.revoke")} thing={thing} text={t("tokens.revokeText", { label })} />
      <Narrowed tokens={narrowed} names={names} called={called} state={state} />
    </Row>
  );
}

function Narrowed({ tokens, names, called, state }: FormProps & { tokens: ListedToken[] }) {
  const t = useTranslate();
  if (tokens.length === 0) return null;
  return (
    <details>
      <summary>{t("tokens.narrowed", { count: tokens.length })}</summary>
      <ul>
        {tokens.map((token) => (
          <li key={token.id}>
            <TokenFacts token={token} names={names} />
            <FoldedForm
              state={state}
              intent="revoke"
              id={token.id}
              label={t("tokens.revoke")}
              thing={called.get(token.id) ?? token.label}
              text={t("tokens.revokeText", { label: token.label })}
            />
            <Narrowed tokens={token.narrowed} names={names} called={called} state={state} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each token and those that were narrowed from it, as they stand on the page. */
export function withNarrowed(tokens: ListedToken[]): ListedToken[] {
  return tokens.flatMap((token) => [token, ...withNarrowed(token.narrowed)]);
}

function TokenFacts({ token, names }: TokenProps) {
  const t = useTranslate();
  const { createdAt, expiresAt, lastUse } = token;
  const project = lastUse?.projectId ? names[lastUse.projectId] : undefined;
  const by = lastUse && { ipAddress: lastUse.ipAddress, tool: lastUse.tool || t("tokens.unknownTool") };
  return (
    <Facts>
      <Fact name={t("tokens.created")}>
        <Time at={createdAt} />
      </Fact>
      <Fact name={t("tokens.expires")}>{expiresAt ? <Time at={expiresAt} /> : t("tokens.never")}</Fact>
      <TokenRights token={token} names={names} />
      <Fact name={t("tokens.lastUsed")}>
        {lastUse && by ? (
          <Text
            of={project ? "tokens.lastUseFor" : "tokens.lastUse"}
            params={{ ...by, ...(project && { project }) }}
            places={{ date: <Time at={lastUse.at} /> }}
          />
        ) : (
          t("tokens.notUsed")
        )}
      </Fact>
    </Facts>
  );
}
