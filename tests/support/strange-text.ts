import fc from "fast-check";

/** Texts that mean something to one part or other of what they pass through. */
const KNOWN = [
  "",
  " ",
  "0",
  "-1",
  "1e999",
  "99999999999999999999",
  "null",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "../../etc/passwd",
  "a\r\nSet-Cookie: a=b",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "a\udc00b",
  "\ufeff",
  "\u202e\u2066",
  "\u212a\u0130\ufb00",
  "a@xn--\u00e9.example",
  '"a b"@example.org',
  "somebody@[127.0.0.1]",
];

/** A text that somebody may send where a text is asked for: any characters, halves of them too, and very long ones. */
export const strangeText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("x", " ", "%", "\u00e9", "\u{1f600}", "\u0000", "["), fc.nat(6000))
      .map(([unit, count]) => unit.repeat(count)),
  },
);

/** The text as a part of a form's body. Half a surrogate pair is written as it would be in UTF-8 if it could be. */
export function formEncoded(text: string): string {
  const encodeHalf = (half: string) => {
    const code = half.charCodeAt(0);
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)].map((byte) => `%${byte.toString(16)}`).join("");
  };
  return text.replace(/\p{Surrogate}|[^\p{Surrogate}]+/gu, (part) =>
    /\p{Surrogate}/u.test(part) ? encodeHalf(part) : encodeURIComponent(part),
  );
}
