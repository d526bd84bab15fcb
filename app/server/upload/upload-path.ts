/** Also with scheme and host, as it is sent to a proxy (RFC 9112, 3.2.2). */
const TARGET = /^(?:https?:\/\/[^/]*)?\/legacy\/(?:\?.*)?$/i;

/** Whether a request is for the address of uploads, by its target. */
export function isUpload({ url = "" }: { url?: string | undefined }): boolean {
  return TARGET.test(url);
}
