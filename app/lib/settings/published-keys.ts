import { z } from "zod";

/** The keys as the secret-scanning partner protocol publishes them. */
const published = z.object({
  public_keys: z.array(z.object({ key_identifier: z.string(), key: z.string(), is_current: z.boolean() })),
});

/** The current keys of one who reports tokens, in PEM, by their ids. @throws Error for a text that is no JSON of such keys */
export function parsePublishedKeys(text: string): Map<string, string> {
  const { public_keys } = published.parse(JSON.parse(text));
  return new Map(public_keys.flatMap(({ key_identifier, key, is_current }) => (is_current ? [[key_identifier, key]] : [])));
}
