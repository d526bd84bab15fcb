import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "código de recuperação",
  name: "Códigos de recuperação",
  way: "Usar um código de recuperação",
  protection: {
    title: "Códigos de recuperação",
    text_one: "Resta {{count}} código de recuperação.",
    text_many: "Restam {{count}} de códigos de recuperação.",
    text_other: "Restam {{count}} códigos de recuperação.",
    missing:
      "Dez códigos de uso único para quando você perder seu celular ou sua chave. Você os recebe ao ativar a autenticação de dois fatores.",
    manage: "Gerenciar códigos",
  },
  events: {
    closed: "Códigos de recuperação bloqueados depois de 100 códigos errados seguidos",
    lost: "Códigos de recuperação perdidos: o site perdeu a chave deles",
    failed: "Falha no login: senha correta, código de recuperação errado",
  },
  backup: {
    later: "Você recebe dez códigos de recuperação ao ativar a autenticação de dois fatores.",
    manage: "Gerenciar códigos de recuperação",
    closed: "Seus códigos de recuperação estão bloqueados depois de 100 códigos errados seguidos. Crie novos.",
    left_one: "Você tem {{count}} código de recuperação não usado.",
    left_many: "Você tem {{count}} de códigos de recuperação não usados.",
    left_other: "Você tem {{count}} códigos de recuperação não usados.",
    low_one: "Só resta {{count}} código de recuperação. Crie novos.",
    low_many: "Só restam {{count}} de códigos de recuperação. Crie novos.",
    low_other: "Só restam {{count}} códigos de recuperação. Crie novos.",
    notKept: "Você não confirmou que salvou seus códigos de recuperação. Eles são a única forma de entrar se você perder seu dispositivo.",
  },
  login: {
    title: "Informe um código de recuperação",
    text: "Informe um dos códigos de recuperação que você salvou para entrar como {{username}}. Cada código funciona uma vez.",
    code: "Código de recuperação",
  },
  page: {
    madeOn: "Data de criação: {{date}}.",
    sheet: "Códigos de recuperação de {{username}} no {{site}}",
    shown: "Salve estes códigos agora. Você não os verá de novo. Com cada um, você pode entrar uma vez se perder seu celular ou sua chave.",
    keep: "Imprima-os, anote-os ou salve o arquivo em um lugar seguro.",
    print: "Imprimir",
    download: "Baixar",
    fileText:
      "Cada código funciona uma vez, depois da senha. Risque-o quando o tiver usado. Guarde os códigos onde só você possa encontrá-los.",
    checkTitle: "Confirme que você os salvou",
    code: "Um dos seus códigos de recuperação",
    checkHint: "Isso não gasta o código. Maiúsculas, espaços e hifens não fazem diferença.",
    check: "Confirmar",
    begin: "Criar novos códigos de recuperação",
    generateTitle: "Substituir seus códigos de recuperação?",
    generateText: "Você recebe dez códigos novos. Os atuais param de funcionar imediatamente.",
    generate: "Criar novos códigos",
    keepOld: "Manter os códigos atuais",
    noFactor:
      "Ative primeiro a autenticação de dois fatores. Os códigos de recuperação são para quando você perder seu celular ou sua chave.",
  },
  mail: {
    "factor-lost": {
      subject: "Códigos de recuperação removidos de {{username}}",
      text: "O {{site}} perdeu a chave que protegia seus novos códigos de recuperação. Você ainda não os tinha visto, por isso nós os removemos. Suas chaves de segurança e seus apps continuam funcionando. Todas as suas sessões foram encerradas.",
      after: "Entre e crie novos códigos. Se não conseguir entrar, redefina sua senha:",
    },
    "factor-closed": {
      subject: "Códigos de recuperação bloqueados em {{username}}",
      text: "Alguém informou 100 códigos de recuperação errados seguidos. Para impedir novas tentativas, bloqueamos seus códigos de recuperação definitivamente, em todos os navegadores.",
      after:
        "Entre com uma chave de segurança ou um app autenticador e crie novos códigos. Se esses códigos não foram informados por você, alguém sabe sua senha. Mude-a também:",
    },
    "second-factor-failed": {
      text: "Alguém informou sua senha, mas não um código de recuperação válido. Ninguém entrou.",
    },
  },
  refused: {
    wrong: "Esse não é um dos seus códigos de recuperação não usados. Confira o que você digitou ou use outro.",
    disowned: "Estes códigos não funcionam mais, porque você informou que não são seus. Nosso e-mail sobre isso diz o que fazer.",
    closed: "Seus códigos de recuperação estão bloqueados depois de 100 códigos errados seguidos. Entre de outra forma e crie novos.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
