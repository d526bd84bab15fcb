import type { AskedFactor, FactorKind } from "~/auth/factor";
import { Said } from "../forms/said.tsx";
import { useTranslate } from "../site.ts";
import { factorText, saysKind } from "./factor-text.ts";

/** A factor that completes the login, and the labels of its credentials where they have any. */
export type LoginWay = { kind: FactorKind; loginPath: string; labels: string[] };

/** A login that waits for its second factor. */
export type LoginStep = {
  username: string;
  /** The factor whose page it is, and the labels of its credentials. */
  asked: AskedFactor;
  labels: string[];
  /** Whether failures have closed it. */
  isClosed: boolean;
  others: LoginWay[];
  /** Whether this factor can have the browser remembered. */
  canRemember: boolean;
  until: Date;
};

/** In the place of the form of a factor that failures closed. */
export function ClosedFactor({ others }: { others: LoginWay[] }) {
  return (
    <p className="warning">
      <Said message={{ key: others.length > 0 ? "login.closed" : "login.closedLast" }} />
    </p>
  );
}

/** Plain links to whatever else completes this login, and to its start. */
export function OtherWays({ ways }: { ways: LoginWay[] }) {
  const t = useTranslate();
  return (
    <nav aria-label={t("login.otherWays")}>
      <h2>{t("login.otherWays")}</h2>
      <ul className="plain">
        {ways.map(({ kind, loginPath, labels }) => (
          <li key={kind}>
            <a href={loginPath}>{factorText(t, kind, "way")}</a>
            {!labels.every((label) => saysKind(kind, label)) && <p className="hint">{t.formats.list(labels)}</p>}
          </li>
        ))}
        <li>
          <a href="/login">{t("login.startAgain")}</a>
        </li>
      </ul>
      {ways.length === 0 && (
        <p className="hint">
          <Said message={{ key: "login.noOtherWay" }} />
        </p>
      )}
    </nav>
  );
}
