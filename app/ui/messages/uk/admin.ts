import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "пошук акаунтів, показано: {{count}}",
    "listed-events": "перегляд подій сайту, показано: {{count}}",
    "saw-figures": "перегляд показників сайту",
    viewed: "перегляд акаунта {{account}}",
    froze: "призупинення акаунта {{account}}: {{reason}}",
    unfroze: "зняття призупинення акаунта {{account}}: {{reason}}",
    "began-reset": "початок скидання двофакторної автентифікації акаунта {{account}}: {{reason}}",
    "cancelled-reset": "скасування скидання двофакторної автентифікації акаунта {{account}}: {{reason}}",
    "searched-projects": "пошук проєктів, показано: {{count}}",
    "viewed-project": "перегляд проєкту {{project}}",
    quarantined: "поміщення проєкту {{project}} в карантин: {{reason}}",
    released: "виведення проєкту {{project}} з карантину: {{reason}}",
    "ended-sessions": "завершення всіх сеансів акаунта {{account}}: {{reason}}",
    announced: "додавання оголошення «{{title}}»",
    "ended-announcement": "завершення показу оголошення «{{title}}»",
  },
} satisfies Area<"admin">;
