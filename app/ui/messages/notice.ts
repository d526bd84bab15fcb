import { notice } from "./en/notice.ts";

/** What a page can say in its `role="status"`: the last part of a message key. */
export type Notice = keyof typeof notice;

export function isNotice(text: string): text is Notice {
  return Object.hasOwn(notice, text);
}
