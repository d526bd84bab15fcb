import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Мова",
  language: "Мова",
  setLanguage: "Змінити мову",
  languageText: "Ця мова діє в цьому браузері. Якщо ви ввійшли в акаунт, вона діє також у листах та в інших ваших браузерах.",
  unread: "Цей сайт перекладено автоматично, і переклад ще ніхто не перевірив. <correct>Повідомити про помилку</correct>",
  englishOnly: "Ці сторінки є лише англійською мовою.",
  themeTitle: "Кольори",
  theme: "Кольори",
  themes: { system: "Як на пристрої", light: "Світлі", dark: "Темні" },
  zoneTitle: "Часовий пояс",
  zoneText: "За цим часовим поясом ми показуємо дати на сайті та в листах.",
  zone: "Часовий пояс",
  setZone: "Зберегти часовий пояс",
  setTheme: "Змінити кольори",
} satisfies Area<"preferences">;
