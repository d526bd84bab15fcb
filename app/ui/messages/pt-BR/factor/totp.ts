import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "app autenticador",
  name: "App autenticador",
  named: "app autenticador “{{label}}”",
  way: "Usar um app autenticador",
  section: {
    title: "Apps autenticadores",
    none: "Um app no seu celular ou computador mostra um novo código de seis dígitos a cada 30 segundos.",
    add: "Adicionar um app autenticador",
    manage: "Gerenciar apps autenticadores",
  },
  protection: {
    title: "App autenticador",
    text_one: "Você tem {{count}} app autenticador.",
    text_many: "Você tem {{count}} de apps autenticadores.",
    text_other: "Você tem {{count}} apps autenticadores.",
    missing: "Um app no seu celular ou computador mostra um novo código a cada 30 segundos.",
    manage: "Gerenciar apps",
    setUp: "Adicionar um app",
  },
  proof: { label: "Código do seu app autenticador", submit: "Confirmar com o código" },
  login: {
    title: "Informe seu código",
    text: "Informe o código de seis dígitos do seu app autenticador ({{labels}}) para entrar como {{username}}.",
    text_unnamed: "Informe o código de seis dígitos do seu app autenticador para entrar como {{username}}.",
    code: "Código de seis dígitos",
  },
  page: {
    title: "Apps autenticadores",
    yours: "Seus apps",
    add: "Adicionar um app",
    addAnother: "Adicionar outro app",
    begin: "Adicionar outro app",
    openTitle: "Abra um app autenticador",
    open: "Qualquer app de códigos de uso único (TOTP) funciona. Muitos gerenciadores de senhas e celulares já têm um.",
    secretTitle: "Passe ao app o segredo deste site",
    openApp: "Abrir em um app neste dispositivo",
    scan: "Escaneie o código QR com seu app.",
    qrLabel: "Código QR com o segredo que também aparece como texto",
    typeIt: "Não consegue escanear? Digite este segredo no app:",
    codeTitle: "Informe o código que o app mostra",
    labelHint: "Um nome para reconhecer o app, por exemplo “Celular”.",
    firstLabel: "App autenticador",
    nextLabel: "App autenticador {{number}}",
    code: "Código do app",
    codeHint: "Seis dígitos. Se o código mudar enquanto você digita, informe o novo.",
    submit: "Adicionar o app",
    setupGone: "Este segredo não é mais válido. Já foi adicionado ou tem mais de {{lifetimes.totpSetup}}. Comece de novo.",
    tooMany: "Você não pode ter mais de {{max}} apps. Remova um primeiro.",
    full: "Você não pode ter mais apps. Para adicionar outro, remova um primeiro.",
  },
  events: {
    added: "App autenticador “{{label}}” adicionado",
    "add-failed": "App autenticador não adicionado: o código estava errado",
    closed: "App autenticador bloqueado depois de 100 códigos errados seguidos",
    renamed: "App autenticador renomeado para “{{label}}”",
    lost: "App autenticador perdido: o site perdeu a chave de criptografia do segredo dele",
    removed: "App autenticador “{{label}}” removido",
    failed: "Falha no login: senha correta, código do app autenticador errado",
  },
  mail: {
    "factor-added": {
      subject: "App autenticador “{{label}}” adicionado a {{username}}",
      text: "O app autenticador “{{label}}” foi adicionado à sua conta. Agora você pode usar os códigos dele para entrar. Suas outras sessões foram encerradas.",
    },
    "factor-removed": {
      subject: "App autenticador “{{label}}” removido de {{username}}",
      text: "O app autenticador “{{label}}” foi removido da sua conta. Suas outras sessões foram encerradas.",
      text_last:
        "O app autenticador “{{label}}” foi removido da sua conta. Era sua última segunda etapa, por isso seus códigos de recuperação também foram removidos. Agora basta a senha para entrar. Suas outras sessões foram encerradas.",
    },
    "factor-lost": {
      subject: "App autenticador “{{label}}” não funciona mais para {{username}}",
      text: "O {{site}} perdeu a chave de criptografia que protegia o segredo do seu app autenticador “{{label}}”. O app foi removido da sua conta. Suas outras chaves de segurança e seus outros apps continuam funcionando. Todas as suas sessões foram encerradas.",
      text_last:
        "O {{site}} perdeu a chave de criptografia que protegia o segredo do seu app autenticador “{{label}}”. O app foi removido da sua conta. Era sua última segunda etapa, por isso seus códigos de recuperação também foram removidos. Bloqueamos sua senha: ninguém pode entrar com ela até que você a redefina. Todas as suas sessões foram encerradas.",
    },
    "factor-closed": {
      subject: "App autenticador “{{label}}” bloqueado em {{username}}",
      text: "Alguém informou 100 códigos errados seguidos do seu app autenticador “{{label}}”. Para impedir novas tentativas, nós o bloqueamos definitivamente, em todos os navegadores.",
      after:
        "Entre com uma chave de segurança ou um código de recuperação, remova o app e adicione-o de novo. Se esses códigos não foram informados por você, alguém sabe sua senha. Mude-a também:",
    },
    "second-factor-failed": {
      text: "Alguém informou sua senha, mas não o código do seu app autenticador. Ninguém entrou.",
    },
  },
  refused: {
    wrong: "Esse código não está correto. Informe os seis dígitos que o app mostra agora.",
    disowned: "Este app não funciona mais, porque você informou que ele não é seu. Nosso e-mail sobre isso diz o que fazer.",
    closed:
      "Este app está bloqueado depois de 100 códigos errados seguidos. Entre de outra forma, por exemplo com um código de recuperação. Depois, remova o app e adicione-o de novo.",
    used: "Esse código já foi usado. Espere o app mostrar o próximo.",
    "clock-behind_one":
      "O relógio do seu dispositivo está cerca de {{count}} minuto atrasado. Ative o horário automático e informe o próximo código.",
    "clock-behind_many":
      "O relógio do seu dispositivo está cerca de {{count}} de minutos atrasado. Ative o horário automático e informe o próximo código.",
    "clock-behind_other":
      "O relógio do seu dispositivo está cerca de {{count}} minutos atrasado. Ative o horário automático e informe o próximo código.",
    "clock-ahead_one":
      "O relógio do seu dispositivo está cerca de {{count}} minuto adiantado. Ative o horário automático e informe o próximo código.",
    "clock-ahead_many":
      "O relógio do seu dispositivo está cerca de {{count}} de minutos adiantado. Ative o horário automático e informe o próximo código.",
    "clock-ahead_other":
      "O relógio do seu dispositivo está cerca de {{count}} minutos adiantado. Ative o horário automático e informe o próximo código.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
