import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "भाषा",
  language: "भाषा",
  setLanguage: "भाषा बदलें",
  languageText: "हम इस ब्राउज़र पर यही भाषा इस्तेमाल करते हैं। अगर आप लॉग इन हैं, तो ईमेल में और आपके दूसरे ब्राउज़रों पर भी यही भाषा रहेगी।",
  unread: "इस साइट का अनुवाद मशीन ने किया है और अभी तक किसी ने उसे जाँचा नहीं है। <correct>गलती की सूचना दें</correct>",
  englishOnly: "ये पेज केवल अंग्रेज़ी में हैं।",
  themeTitle: "रंग",
  theme: "रंग",
  themes: { system: "डिवाइस के अनुसार", light: "हल्के", dark: "गहरे" },
  zoneTitle: "समय क्षेत्र",
  zoneText: "यहाँ और ईमेल में हम तारीखें इसी समय क्षेत्र में दिखाते हैं।",
  zone: "समय क्षेत्र",
  setZone: "समय क्षेत्र सेव करें",
  setTheme: "रंग बदलें",
} satisfies Area<"preferences">;
