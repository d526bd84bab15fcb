import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "busca de contas, {{count}} mostradas",
    "listed-events": "eventos do site vistos, {{count}} mostrados",
    "saw-figures": "números do site vistos",
    viewed: "conta {{account}} vista",
    froze: "conta {{account}} suspensa: {{reason}}",
    unfroze: "suspensão da conta {{account}} encerrada: {{reason}}",
    "began-reset": "redefinição da autenticação de dois fatores da conta {{account}} iniciada: {{reason}}",
    "cancelled-reset": "redefinição da autenticação de dois fatores da conta {{account}} cancelada: {{reason}}",
    "searched-projects": "busca de projetos, {{count}} mostrados",
    "viewed-project": "projeto {{project}} visto",
    quarantined: "projeto {{project}} colocado em quarentena: {{reason}}",
    released: "quarentena do projeto {{project}} encerrada: {{reason}}",
    "ended-sessions": "todas as sessões da conta {{account}} encerradas: {{reason}}",
    announced: "aviso “{{title}}” adicionado",
    "ended-announcement": "aviso “{{title}}” encerrado",
  },
} satisfies Area<"admin">;
