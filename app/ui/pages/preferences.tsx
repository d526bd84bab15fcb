import { useLocation } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import { ENGLISH_PAGES } from "../messages/english-only.ts";
import { languages } from "../messages/languages.ts";
import { THEMES, useSite, useTranslate } from "../site.ts";
import { Text } from "../text.tsx";

/**
 * Language and colours, as every page offers them: forms that work without scripts, and come back to the page. A page of its own for one
 * of them has its form in the main part, and not here again.
 */
export function Preferences({ isRefusal }: { isRefusal: boolean }) {
  const site = useSite();
  const { pathname, search } = useLocation();
  if (!site) return null;
  // A refusal repeats nothing of what was asked that may be the token of a link.
  const next = isRefusal && search.includes("token=") ? pathname : pathname + search;
  return (
    <div className="preferences">
      {ENGLISH_PAGES.test(pathname) ? <EnglishOnly /> : pathname !== "/language" && <LanguageForm next={next} />}
      {pathname !== "/theme" && <ThemeForm next={next} />}
      <Unread language={site.language} />
    </div>
  );
}

function EnglishOnly() {
  const t = useTranslate();
  return <p>{t("preferences.englishOnly")}</p>;
}

/** Each language by its own name, marked as its own, so that a screen reader reads it as such. */
export function LanguageForm({ next }: { next: string }) {
  const t = useTranslate();
  const id = useId();
  const { languages: offered = [], language } = useSite() ?? {};
  if (offered.length < 2) return null;
  return (
    <form method="post" action="/language">
      <input type="hidden" name="next" value={next} />
      <label htmlFor={id}>{t("preferences.language")}</label>{" "}
      <select id={id} name="language" defaultValue={language}>
        {offered.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir={languages[tag].direction}>
            {languages[tag].name}
          </option>
        ))}
      </select>{" "}
      <button className="quiet">{t("preferences.setLanguage")}</button>
    </form>
  );
}

export function ThemeForm({ next }: { next: string }) {
  const t = useTranslate();
  const id = useId();
  const theme = useSite()?.theme;
  return (
    <form method="post" action="/theme">
      <input type="hidden" name="next" value={next} />
      <label htmlFor={id}>{t("preferences.theme")}</label>{" "}
      <select id={id} name="theme" defaultValue={theme ?? "system"}>
        {(["system", ...THEMES] as const).map((one) => (
          <option key={one} value={one}>
            {t(`preferences.themes.${one}`)}
          </option>
        ))}
      </select>{" "}
      <button className="quiet">{t("preferences.setTheme")}</button>
    </form>
  );
}

/** Says of a language that nobody has read yet who made it, and where its mistakes are reported. */
function Unread({ language }: { language: Language }) {
  const { readBy } = languages[language];
  const correct = (words: ReactNode) => <a href="/help#contact">{words}</a>;
  return (
    language !== DEFAULT_LANGUAGE &&
    readBy.length === 0 && (
      <p className="meta">
        <Text of="preferences.unread" places={{ correct }} />
      </p>
    )
  );
}
