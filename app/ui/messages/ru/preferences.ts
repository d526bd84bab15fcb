import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Язык",
  language: "Язык",
  setLanguage: "Изменить язык",
  languageText: "Язык действует в этом браузере. Если вы вошли в аккаунт, он действует также в письмах и в других ваших браузерах.",
  unread: "Этот сайт переведён автоматически, и перевод ещё никто не проверил. <correct>Сообщить об ошибке</correct>",
  englishOnly: "Эти страницы есть только на английском языке.",
  themeTitle: "Цвета",
  theme: "Цвета",
  themes: { system: "Как на устройстве", light: "Светлые", dark: "Тёмные" },
  zoneTitle: "Часовой пояс",
  zoneText: "В этом часовом поясе указываются даты на сайте и в письмах.",
  zone: "Часовой пояс",
  setZone: "Сохранить часовой пояс",
  setTheme: "Изменить цвета",
} satisfies Area<"preferences">;
