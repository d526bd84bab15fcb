import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Autenticação de dois fatores",
  on: "A autenticação de dois fatores está ativada. Depois da sua senha, pedimos um destes métodos:",
  off: "A autenticação de dois fatores está desativada. Qualquer pessoa que descubra sua senha pode entrar.",
  missing: "Adicione uma chave de acesso, uma chave de segurança ou um app autenticador para impedir isso.",
  missingRequired:
    "Este site exige autenticação de dois fatores. Adicione uma chave de acesso, uma chave de segurança ou um app autenticador.",
  onlyOne: "Adicione um método reserva, para não perder o acesso se perder um dispositivo.",
  lastUsed: "Adição: {{added}}, último uso: {{used}}",
  neverUsed: "Adição: {{added}}, sem uso até agora",
  disowned: "Você informou que isto não é seu. Não funciona mais.",
  closed: "Este método está bloqueado depois de 100 falhas seguidas. Remova-o e adicione-o de novo.",
  label: "Nome",
  removeText: "Você não poderá mais entrar com “{{label}}”. Suas outras sessões serão encerradas.",
  removeLast:
    "“{{label}}” é sua única segunda etapa. Sem ela, basta sua senha para entrar, e seus códigos de recuperação serão excluídos. Suas outras sessões serão encerradas.",
  lastFactor: "Este site exige autenticação de dois fatores, e esta é sua única segunda etapa. Adicione outra primeiro.",
  offer: {
    title: "Entre com mais rapidez e segurança da próxima vez",
    text: "Com uma chave de acesso, você entra com sua impressão digital, seu rosto ou um PIN. Não precisa de senha nem de código.",
    add: "Criar chave de acesso",
    later: "Agora não",
  },
  copy: "Copiar",
  copied: "Copiado",
} satisfies Area<"twoFactor">;
