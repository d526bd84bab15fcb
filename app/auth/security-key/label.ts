import { authenticatorName } from "./authenticator-names.ts";

/** Fits a line of a list, and the subject of no mail. */
const MAX_LABEL_LENGTH = 60;

/** What somebody typed as a label, or null where it cannot be one: empty, too long, or with control characters. */
export function readLabel(typed: string): string | null {
  const label = typed.normalize("NFC").trim();
  return label.length >= 1 && label.length <= MAX_LABEL_LENGTH && !/\p{Cc}/u.test(label) ? label : null;
}

/** A key's first label where none was typed: its model, and a number if another of the account's keys has that already. */
export function firstLabel({ aaguid, isPasskey }: { aaguid: string; isPasskey: boolean }, taken: readonly string[]): string {
  const name = authenticatorName(aaguid) ?? (isPasskey ? "Passkey" : "Security key");
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
