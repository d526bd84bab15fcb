import type { Area } from "../catalogue.ts";

export const home = {
  title: "Sua conta no {{site}}",
  lead: "Entre para publicar pacotes e cuidar da proteção da sua conta.",
  signedIn: "Você entrou como {{username}}.",
  toAccount: "Ir para sua conta",
  toProjects: "Ver projetos",
  find: "Encontrar um projeto",
  search: "Buscar",
  whatTitle: "Como protegemos sua conta",
  what: {
    factor: {
      title: "Uma segunda etapa",
      text: "Use uma chave de acesso, uma chave de segurança ou um app autenticador. Se perder seu celular ou sua chave, você pode entrar com um código de recuperação.",
    },
    mail: {
      title: "Nenhuma mudança em silêncio",
      text: "Quando sua conta muda, enviamos um e-mail e registramos a mudança.",
    },
    plain: {
      title: "Funciona em qualquer navegador",
      text: "Com ou sem scripts, em uma conexão lenta, com teclado ou leitor de tela. Sem rastreadores, sem código de terceiros.",
    },
  },
  more: "Como mantemos as contas seguras",
  help: "Obter ajuda se você não consegue entrar",
} satisfies Area<"home">;
