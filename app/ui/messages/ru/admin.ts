import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "поиск аккаунтов, показано: {{count}}",
    "listed-events": "просмотр событий сайта, показано: {{count}}",
    "saw-figures": "просмотр показателей сайта",
    viewed: "просмотр аккаунта {{account}}",
    froze: "приостановка аккаунта {{account}}: {{reason}}",
    unfroze: "снятие приостановки аккаунта {{account}}: {{reason}}",
    "began-reset": "начало сброса двухфакторной аутентификации аккаунта {{account}}: {{reason}}",
    "cancelled-reset": "отмена сброса двухфакторной аутентификации аккаунта {{account}}: {{reason}}",
    "searched-projects": "поиск проектов, показано: {{count}}",
    "viewed-project": "просмотр проекта {{project}}",
    quarantined: "помещение проекта {{project}} в карантин: {{reason}}",
    released: "вывод проекта {{project}} из карантина: {{reason}}",
    "ended-sessions": "завершение всех сеансов аккаунта {{account}}: {{reason}}",
    announced: "добавление объявления «{{title}}»",
    "ended-announcement": "завершение показа объявления «{{title}}»",
  },
} satisfies Area<"admin">;
