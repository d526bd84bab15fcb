type Entry = { title: string; address: string; updated: Date; summary: string | null };
type Feed = { title: string; address: string; page: string; updated: Date; author: string; entries: Entry[] };

/** A feed as RFC 4287 has it. An address names what it leads to for good, so it is the id too. */
export function atomFeed({ title, address, page, updated, author, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escaped(title)}</title>
  <id>${escaped(address)}</id>
  <link rel="self" href="${escaped(address)}"/>
  <link rel="alternate" href="${escaped(page)}"/>
  <updated>${updated.toISOString()}</updated>
  <author><name>${escaped(author)}</name></author>
${entries.map(entryText).join("")}</feed>
`;
}

function entryText({ title, address, updated, summary }: Entry): string {
  return `  <entry>
    <title>${escaped(title)}</title>
    <id>${escaped(address)}</id>
    <link href="${escaped(address)}"/>
    <updated>${updated.toISOString()}</updated>
${summary ? `    <summary>${escaped(summary)}</summary>\n` : ""}  </entry>
`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 has no place for (section 2.2)
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
