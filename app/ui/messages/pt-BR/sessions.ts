import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sessões e navegadores",
  intro: "Os navegadores pelos quais você entra. Enviamos um e-mail quando você entra por um novo.",
  remembered: "Um navegador lembrado dispensa a segunda etapa, nunca a senha.",
  line: "Último uso: {{date}}, de {{ipAddress}}",
  loggedOut: "Sessão encerrada. Último uso: {{date}}.",
  details: "Detalhes",
  address: "Endereço IP",
  methods: "Login com",
  started: "Login",
  lastSeen: "Último uso",
  ends: "Expira",
  revoke: "Desconectar",
  revokeOthers: "Desconectar todos os outros navegadores",
  noDevices: "Nenhum navegador.",
  firstUsed: "Primeiro uso",
  lastUsed: "Último login",
  secondFactor: "Segunda etapa",
  skippedUntil: "Dispensada até {{date}}",
  asked: "Exigida",
  skips: "Dispensa a segunda etapa",
  forget: "Esquecer este navegador",
  forgetText: "Trataremos o próximo login por ele como novo: ele exige a segunda etapa, e enviamos um e-mail sobre ele.",
  thisBrowser: "Este navegador",
  notMe: {
    title: "Informar um login que não foi seu",
    text: "Se você não reconhece o login ou a mudança do nosso e-mail, pressione o botão. Ele desconecta e esquece todos os navegadores e bloqueia sua senha até que você a redefina.",
    login: "O login: {{browser}}, {{ipAddress}}, {{date}}",
    since: "O botão também remove o que foi adicionado à sua conta desde então ({{date}}):",
    roles: "O botão também restaura as funções anteriores em projetos:",
    touched:
      "Desde então, alguém alterou estes projetos com a sua conta. Nada mais é desfeito neles. Depois do seu próximo login, confira o histórico deles:",
    nothing: "Nada foi adicionado à sua conta desde então.",
    waits_one:
      "As chaves e os apps acima são suas únicas segundas etapas. Elas param de funcionar na hora, e nós as removemos depois de {{count}} hora. Até lá, ninguém pode entrar. Enviamos a cada um dos seus endereços um e-mail com um link que as mantém.",
    waits_many:
      "As chaves e os apps acima são suas únicas segundas etapas. Elas param de funcionar na hora, e nós as removemos depois de {{count}} de horas. Até lá, ninguém pode entrar. Enviamos a cada um dos seus endereços um e-mail com um link que as mantém.",
    waits_other:
      "As chaves e os apps acima são suas únicas segundas etapas. Elas param de funcionar na hora, e nós as removemos depois de {{count}} horas. Até lá, ninguém pode entrar. Enviamos a cada um dos seus endereços um e-mail com um link que as mantém.",
    needsCodes: "Você ficará sem códigos de recuperação. Crie novos depois do próximo login.",
    submit: "Não fui eu",
    gone: "Este link já foi usado ou tem mais de {{lifetimes.notMeLink}}. Se você desconfia de um login, redefina sua senha e veja seu histórico de segurança.",
    token: "token de API “{{label}}”",
    named: "segunda etapa “{{label}}”",
    codes: "códigos de recuperação",
  },
} satisfies Area<"sessions">;
