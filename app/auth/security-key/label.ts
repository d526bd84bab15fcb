import { authenticatorName } from "./authenticator-names.ts";

/** A key's first label where none was typed: its model, and a number if another of the account's keys has that already. */
export function firstLabel({ aaguid, isPasskey }: { aaguid: string; isPasskey: boolean }, taken: readonly string[]): string {
  const name = authenticatorName(aaguid) ?? (isPasskey ? "Passkey" : "Security key");
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
