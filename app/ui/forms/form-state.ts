import type { TextKey } from "../messages/translate.ts";

/** A text of the message catalogue and what fills it. */
export type Message = { key: TextKey; params?: Record<string, string | number> | undefined };

/** A form that came back: what was typed, what is wrong on the whole, and what with which field. */
export type FormState = { typed: Record<string, string>; summary: Message; errors: Record<string, Message> };
