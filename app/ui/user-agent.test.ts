import { expect, test } from "vitest";
import { DEFAULT_LANGUAGE } from "../lib/text/language.ts";
import { translator } from "./messages/translate.ts";
import { describeUserAgent } from "./user-agent.ts";

const t = translator(DEFAULT_LANGUAGE);

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36", "Chrome on Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari on iOS",
  ],
  ["Lynx/2.9.0dev.12 libwww-FM/2.14", "Lynx"],
  ["", "unknown browser"],
  ["curl/8.5.0", "curl"],
  [`evil\r\nBcc: x ${"a".repeat(100)}`, "evil"],
  ["Your account is locked, go to evil.example/login now", "Your"],
  ["evil.example/login and type your password", "unknown browser"],
  ["https://evil.example", "unknown browser"],
  ["<b>bold</b>", "unknown browser"],
])("%s is called %s", (userAgent, words) => {
  expect(describeUserAgent(t, userAgent)).toBe(words);
});
