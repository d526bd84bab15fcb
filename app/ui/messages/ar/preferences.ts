import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "اللغة",
  language: "اللغة",
  setLanguage: "تغيير اللغة",
  languageText: "نستخدم هذه اللغة في هذا المتصفح. وإذا سجّلت الدخول، نستخدمها أيضًا في رسائل البريد وفي متصفحاتك الأخرى.",
  unread: "هذا الموقع مترجَم آليًا، ولم يراجع أحد الترجمة بعد. <correct>الإبلاغ عن خطأ</correct>",
  englishOnly: "هذه الصفحات متاحة بالإنجليزية فقط.",
  themeTitle: "الألوان",
  theme: "الألوان",
  themes: { system: "كما في جهازك", light: "فاتحة", dark: "داكنة" },
  zoneTitle: "المنطقة الزمنية",
  zoneText: "نعرض التواريخ بهذه المنطقة الزمنية، هنا وفي رسائل البريد.",
  zone: "المنطقة الزمنية",
  setZone: "حفظ المنطقة الزمنية",
  setTheme: "تغيير الألوان",
} satisfies Area<"preferences">;
