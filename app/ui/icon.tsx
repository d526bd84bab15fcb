import type { FactorKind } from "~/auth/factor";
import icons from "./icons.svg?url";

/** The signs of icons.svg, each by its id; those of the factors have the names of their kinds. */
export const ICONS = [
  "passkey",
  "phone",
  "password",
  "token",
  "browser",
  "mail",
  "warning",
  "done",
  "failed",
  "info",
  "history",
  "shield",
  "project",
  "person",
  "people",
  "log-in",
  "log-out",
  "register",
  "home",
  "download",
  "print",
  "copy",
  "help",
  "language",
  "theme",
  "news",
] as const;

export type IconName = (typeof ICONS)[number] | FactorKind;

/** A sign beside words that say the same: it is hidden from those who hear the page. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${icons}#${name}`} />
    </svg>
  );
}
