import sanitizeHtml from "sanitize-html";

/** What a description may be made of. Whatever else is there is left out, but for the text inside of it. */
const TAGS = [
  ...["h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "blockquote", "pre", "code", "kbd", "samp", "var", "tt"],
  ...["a", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "abbr", "cite", "q"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
  ...["details", "summary", "figure", "figcaption"],
];
/** Where links may lead: away from this site, and by a whole address, so that none looks as if it were the site's own. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;
/** The page has a title and the description one of its own. */
const LEVELS_DOWN = 2;
const MAX_NESTING = 64;

/**
 * Makes HTML that anybody wrote safe for a page of this site: an allow-list of elements, almost no attributes, and nothing that is
 * loaded from elsewhere. A picture becomes a link to itself; inside a link only its text is left.
 */
export function cleanHtml(html: string): string {
  let links = 0;
  const count = (name: string, step: 1 | -1) => {
    if (name === "a") links += step;
  };
  const options = {
    allowedTags: TAGS,
    allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["colspan", "rowspan"], td: ["colspan", "rowspan"], abbr: ["title"] },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    nestingLimit: MAX_NESTING,
    onOpenTag: (name: string) => count(name, 1),
    onCloseTag: (name: string) => count(name, -1),
    transformTags: {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, `h${Math.min(level + LEVELS_DOWN, 6)}`])),
      a: (_name: string, { href }: sanitizeHtml.Attributes) => (links > 1 ? plain("span") : link(href)),
      img: (_name: string, { src = "", alt }: sanitizeHtml.Attributes) => {
        const text = alt?.trim() || src.slice(0, 200);
        return { ...(links > 0 ? plain("span") : link(src)), text };
      },
    },
  };
  return sanitizeHtml(html, options);
}

function link(href = ""): sanitizeHtml.Tag {
  const address = href.trim();
  // Nobody's standing is lent to what a stranger links to, and no page over there gets hold of this one.
  return ADDRESS.test(address) ? { tagName: "a", attribs: { href: address, rel: "nofollow noopener noreferrer ugc" } } : plain("span");
}

function plain(tagName: string): sanitizeHtml.Tag {
  return { tagName, attribs: {} };
}
