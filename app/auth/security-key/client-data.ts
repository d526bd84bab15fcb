import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { z } from "zod";
import type { Context } from "../../lib/context.ts";
import type { KeyRefusal } from "./reasons.ts";

/** WebAuthn Level 3, 5.8.1. Further members are allowed there and ignored here. */
const schema = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
  topOrigin: z.string().optional(),
});

export type ClientData = z.infer<typeof schema>;

/** The client data of a response, or null where it is none. */
export function readClientData(clientDataJSON: string): ClientData | null {
  let json: unknown;
  try {
    json = decodeClientDataJSON(clientDataJSON);
  } catch {
    return null;
  }
  return schema.safeParse(json).data ?? null;
}

/**
 * Whether the client data tells of a ceremony of this type on a page of this site, which is never framed by another
 * (WebAuthn Level 3, 7.1 steps 7 to 11 and 7.2 steps 10 to 14, but for the challenge).
 */
export function checkClientData(
  { settings }: Context,
  clientData: ClientData,
  type: "webauthn.create" | "webauthn.get",
): KeyRefusal | null {
  if (clientData.type !== type) return "type";
  if (clientData.origin !== settings.origin) return "origin";
  if (clientData.crossOrigin) return "cross-origin";
  if (clientData.topOrigin !== undefined) return "top-origin";
  return null;
}
