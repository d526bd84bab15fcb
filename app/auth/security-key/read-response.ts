import { z } from "zod";

/** A response is about 2 KB; one with an RSA key and the longest credential id stays below 8 KB. */
const MAX_RESPONSE_LENGTH = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** Known transports and those of later standards (WebAuthn Level 3, 5.8.4): kept as they are, so bounded. */
const transports = z.array(z.string().regex(/^[a-z0-9-]{1,32}$/)).max(10);

const credential = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(32).nullish(),
  clientExtensionResults: z.object({ credProps: z.object({ rk: z.boolean().optional() }).optional() }).default({}),
});

const registration = credential.extend({
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports: transports.catch([]).default([]) }),
});

const assertion = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    /** Some browsers send an empty one for a key that has none. */
    userHandle: z.union([base64url, z.literal("")]).nullish(),
  }),
});

/** `RegistrationResponseJSON` and `AuthenticationResponseJSON` of WebAuthn Level 3, 5.1, as far as they are used here. */
export type RegistrationResponse = z.infer<typeof registration>;
export type AssertionResponse = z.infer<typeof assertion>;

/** The response of a registration, or null where the text is none. */
export function readRegistration(text: string): RegistrationResponse | null {
  return read(registration, text);
}

/** The response of an assertion, or null where the text is none. */
export function readAssertion(text: string): AssertionResponse | null {
  return read(assertion, text);
}

function read<T extends { id: string; rawId: string }>(schema: z.ZodType<T>, text: string): T | null {
  if (text.length > MAX_RESPONSE_LENGTH) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = schema.safeParse(json);
  return data && data.id === data.rawId ? data : null;
}
