/** The text of an answer from elsewhere. @throws Error where it is longer than `maxBytes` */
export async function readText({ body }: Response, { maxBytes }: { maxBytes: number }): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString();
    bytes += value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error("answered too much");
    }
    chunks.push(value);
  }
}
