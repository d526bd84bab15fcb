/** The operator's colour for links and buttons in each theme, as `#rrggbb`. */
export type SiteColours = { light: string; dark: string };

/** The ground of a page in each theme: `--paper` of app/ui/styles/tokens.css. */
export const PAPER = { light: "#f5f4f0", dark: "#12151b" };

/**
 * What links and buttons stand on in each theme: the paper, the sheet, and the sheets of notices (app/ui/styles/tokens.css).
 * Text on a button has the colour of the theme's lightest or darkest one.
 */
export const BACKGROUNDS = {
  light: ["#ffffff", PAPER.light, "#e7f4ec", "#eaf0fd", "#fcf2da", "#fdeeec"],
  dark: [PAPER.dark, "#1b1f27", "#14291d", "#18233d", "#2c2412", "#331a18"],
};

/** WCAG 2.2, 1.4.3: text needs this contrast with what it stands on. */
const MIN_CONTRAST = 4.5;

/**
 * Reads `SITE_COLOUR`: a colour for the light theme and one for the dark theme. No colour has enough contrast with both.
 * @returns what is wrong, in words for the operator, where they are none, or could not be read
 */
export function parseSiteColours(text: string): SiteColours | { fault: string } {
  const [light = "", dark = "", ...more] = text.split(",").map((part) => part.trim().toLowerCase());
  if (![light, dark].every((colour) => /^#[0-9a-f]{6}$/.test(colour)) || more.length)
    return { fault: "must be two colours, for the light and the dark theme, such as #7a1f5c,#f0a8d8" };

  for (const [theme, colour] of [["light", light] as const, ["dark", dark] as const]) {
    const least = Math.min(...BACKGROUNDS[theme].map((background) => contrast(colour, background)));
    if (least < MIN_CONTRAST)
      return {
        fault: `${colour} has a contrast of ${down(least)}:1 in the ${theme} theme, and needs ${MIN_CONTRAST}:1: take a ${theme === "light" ? "darker" : "lighter"} one`,
      };
  }
  return { light, dark };
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** The share of white or black that is mixed into a colour, to tell a button under the pointer from others. */
export function mixed(colour: string, other: "#ffffff" | "#000000", share: number): string {
  const [base, added] = [channels(colour), channels(other)];
  return `#${base
    .map((value, index) => Math.round(value + ((added[index] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** Rounded down, so that what falls short never looks as if it did not. */
function down(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
