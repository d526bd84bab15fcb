/** RFC 5322, 2.1.1 asks for lines of at most 78 characters; two are left for the marks of a reply. */
const WIDTH = 76;

/** Breaks a paragraph into lines at its spaces. A word that is longer than a line, such as a link, stays whole. */
export function wrapText(paragraph: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join("\n");
}
