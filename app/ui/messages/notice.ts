import { notice } from "./en/notice.ts";

/** A text for a page's `role="status"`: the last part of its key. */
export type Notice = keyof typeof notice;

export function isNotice(text: string): text is Notice {
  return Object.hasOwn(notice, text);
}
