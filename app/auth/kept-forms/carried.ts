import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { SealError, seal, unseal } from "../../lib/secrets/seal.ts";

/** Longer than the way from one page to the next, over a login or a proof. */
const TTL = HOUR;

/**
 * Seals a text that a browser carries in a cookie from one page to the next. The site takes back only what it sealed itself, for the
 * same purpose, and for an hour: a cookie that anybody else set says nothing.
 * @param purpose what the text is, and of whom where it is of one account
 */
export function sealCarried({ keys, random, clock }: Context, { purpose, text }: { purpose: string; text: string }): string {
  const plaintext = `${after(clock.now(), TTL).getTime()} ${text}`;
  return seal({ keys, random, context: sealContext(purpose), plaintext });
}

/** The text that `sealCarried` sealed for this purpose; null where it was changed, is of another purpose, or is too old. */
export function openCarried({ keys, clock }: Context, { purpose, sealed }: { purpose: string; sealed: string }): string | null {
  try {
    const plaintext = unseal({ keys, context: sealContext(purpose), sealed }).toString();
    const space = plaintext.indexOf(" ");
    return Number(plaintext.slice(0, space)) > clock.now().getTime() ? plaintext.slice(space + 1) : null;
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

function sealContext(purpose: string): string {
  return `carried:${purpose}`;
}
