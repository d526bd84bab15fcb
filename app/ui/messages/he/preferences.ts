import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "שפה",
  language: "שפה",
  setLanguage: "שינוי שפה",
  languageText: "השפה הזאת תשמש בדפדפן הזה. אם אתם מחוברים, היא תשמש גם באימיילים ובדפדפנים האחרים שלכם.",
  unread: "האתר תורגם בידי מכונה, ואיש עדיין לא בדק את התרגום. <correct>דיווח על טעות</correct>",
  englishOnly: "הדפים האלה באנגלית בלבד.",
  themeTitle: "צבעים",
  theme: "צבעים",
  themes: { system: "כמו במכשיר", light: "בהיר", dark: "כהה" },
  zoneTitle: "אזור זמן",
  zoneText: "תאריכים מוצגים לפי אזור הזמן הזה, כאן ובאימיילים.",
  zone: "אזור זמן",
  setZone: "שמירת אזור זמן",
  setTheme: "שינוי צבעים",
} satisfies Area<"preferences">;
