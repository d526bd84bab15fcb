import type { Area } from "../catalogue.ts";

export const account = {
  title: "Sua conta",
  signedInAs: "Você entrou como {{username}}",
  sections: {
    label: "Sua conta",
    overview: "Visão geral",
    emails: "Endereços de e-mail",
    password: "Senha",
    twoFactor: "Autenticação de dois fatores",
    tokens: "Tokens de API",
    sessions: "Sessões",
    history: "Histórico de segurança",
  },
  checkUp: {
    level: {
      open: "Sua conta está protegida só por uma senha",
      fragile: "Você pode perder o acesso à sua conta",
      sound: "Sua conta está protegida",
      best: "Sua conta está bem protegida",
    },
    step: {
      "verify-address": {
        text: "Verifique primeiro seu endereço de e-mail. Você precisa dele para redefinir sua senha e para ativar a autenticação de dois fatores.",
        action: "Verificar seu endereço",
      },
      "add-factor": {
        text: "Qualquer pessoa que descubra sua senha pode entrar. Adicione uma chave de acesso, uma chave de segurança ou um app autenticador para impedir isso.",
        action: "Ativar a autenticação de dois fatores",
      },
      "make-codes": {
        text: "Você não tem códigos de recuperação. Eles são a única forma de entrar se você perder seu dispositivo.",
        action: "Criar códigos de recuperação",
      },
      "keep-codes": {
        text: "Você não confirmou que salvou seus códigos de recuperação. Eles são a única forma de entrar se você perder seu dispositivo.",
        action: "Confirmar seus códigos de recuperação",
      },
      "renew-codes": {
        text: "Restam poucos códigos de recuperação. Crie novos antes que acabem.",
        action: "Criar novos códigos de recuperação",
      },
      "add-another-factor": {
        text: "Adicione um método reserva, para não perder o acesso se perder um dispositivo.",
        action: "Adicionar um método reserva",
      },
      "renew-password": {
        text: "Sua senha tem mais de dois anos. Se você a usa em outro lugar, ou se alguém pode tê-la visto, escolha uma nova. Caso contrário, mantenha-a.",
        action: "Mudar sua senha",
      },
      "end-unseen": {
        text: "Um navegador que ainda tem acesso foi usado pela última vez há mais de {{lifetimes.unusedBrowser}}. Se você não o usa mais, desconecte-o ou escolha “Esquecer este navegador”.",
        action: "Ver seus navegadores",
      },
      "end-unused-tokens": {
        text: "Estes tokens de API não são usados há {{lifetimes.unusedToken}}: {{labels}}. Revogue os que você não precisa mais.",
        action: "Ver seus tokens",
      },
      "limit-tokens": {
        text: "Estes tokens de API nunca expiram: {{labels}}. Se um deles vazar, funcionará até que alguém perceba. Troque-os por tokens que expiram.",
        action: "Ver seus tokens",
      },
    },
    nothing: "Nada a fazer. Volte aqui quando trocar de celular, de chave ou de endereço de e-mail.",
  },
  groups: { signingIn: "Formas de entrar", gettingBackIn: "Recuperação do acesso", activity: "Atividade" },
  badge: {
    on: "Em uso",
    off: "Sem uso",
    verified: "Verificado",
    notVerified: "Não verificado",
    kept: "Salvos",
    notKept: "Não confirmados",
    low: "Restam poucos",
  },
  needsAddress: "Verifique primeiro seu endereço de e-mail.",
  emails: {
    title: "Endereço de e-mail",
    others_one: "{{address}} e mais {{count}}",
    others_many: "{{address}} e mais {{count}}",
    others_other: "{{address}} e mais {{count}}",
    manage: "Gerenciar endereços",
    setUp: "Verificar ou corrigir",
  },
  password: { title: "Senha", since: "Última alteração: {{date}}", manage: "Mudar senha" },
  sessions: {
    title: "Sessões",
    text_one: "Sua conta está aberta somente neste navegador.",
    text_many: "Sua conta está aberta em {{count}} de navegadores.",
    text_other: "Sua conta está aberta em {{count}} navegadores.",
    remembered_one: "{{count}} navegador dispensa a segunda etapa.",
    remembered_many: "{{count}} de navegadores dispensam a segunda etapa.",
    remembered_other: "{{count}} navegadores dispensam a segunda etapa.",
    manage: "Gerenciar sessões",
  },
  tokens: {
    title: "Tokens de API",
    none: "Nenhum token. Você precisa de um para enviar pacotes.",
    text_one: "{{count}} token pode enviar arquivos por você.",
    text_many: "{{count}} de tokens podem enviar arquivos por você.",
    text_other: "{{count}} tokens podem enviar arquivos por você.",
    manage: "Gerenciar tokens",
  },
  history: { title: "Histórico de segurança", text: "Logins, alterações e tentativas que falharam.", manage: "Ver o que aconteceu" },
  data: {
    title: "Seus dados",
    text: "Baixe uma cópia dos dados da sua conta ou exclua sua conta. Você tem {{lifetimes.deletionGrace}} para mudar de ideia.",
    export: "Baixar seus dados",
    delete: "Excluir sua conta",
  },
} satisfies Area<"account">;
