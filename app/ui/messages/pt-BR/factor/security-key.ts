import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "chave de segurança",
  name: "Chave de segurança",
  named: "chave de segurança “{{label}}”",
  way: "Usar uma chave de segurança ou chave de acesso",
  section: {
    title: "Chaves de acesso e chaves de segurança",
    none: "Entre com sua impressão digital, seu rosto ou um PIN, ou com uma chave que você conecta. Um site falso não pode roubá-las.",
    add: "Adicionar uma chave de acesso ou chave de segurança",
    manage: "Gerenciar chaves de acesso e chaves de segurança",
  },
  protection: {
    title: "Chaves de acesso e chaves de segurança",
    text_one: "Você tem {{count}} chave de acesso ou chave de segurança.",
    text_many: "Você tem {{count}} de chaves de acesso ou chaves de segurança.",
    text_other: "Você tem {{count}} chaves de acesso ou chaves de segurança.",
    missing:
      "Use sua impressão digital, seu rosto, um PIN ou uma chave que você conecta. É a opção mais segura: um site falso não pode roubá-la.",
    manage: "Gerenciar chaves",
    setUp: "Adicionar uma chave",
  },
  proof: {
    submit: "Confirmar com uma chave de segurança ou chave de acesso",
    noScript:
      "Chaves de segurança e chaves de acesso precisam de JavaScript. Ative-o e recarregue esta página, ou confirme de outra forma.",
  },
  events: {
    added: "Chave de segurança “{{label}}” adicionada",
    "add-failed": "Chave de segurança não adicionada: a resposta dela foi recusada",
    closed: "Chave de segurança bloqueada depois de 100 respostas erradas seguidas",
    renamed: "Chave de segurança renomeada para “{{label}}”",
    removed: "Chave de segurança “{{label}}” removida",
    failed: "Falha no login: senha correta, chave de segurança recusada",
  },
  browser: {
    waiting: "Aguardando sua chave",
    cancelled: {
      create:
        "Nada foi adicionado. Talvez você tenha cancelado, demorado demais ou usado uma chave que já está registrada. Tente de novo e toque na chave quando ela piscar.",
      get: "Não funcionou. Talvez você tenha cancelado, demorado demais ou usado uma chave que não está registrada. Tente de novo ou entre de outra forma.",
    },
    known: {
      create: "Esta chave de segurança ou chave de acesso já está registrada na sua conta. Use outra.",
      get: "Esta chave não está registrada na sua conta. Use outra ou entre de outra forma.",
    },
    unable: {
      create: "Esta chave não pode guardar uma chave de acesso. Adicione-a como chave de segurança ou use outra.",
      get: "Esta chave não pode ser usada aqui. Use outra ou entre de outra forma.",
    },
    failed: "Seu navegador não conseguiu pedir uma chave. Recarregue a página e tente de novo.",
    unsupported: "Este navegador não aceita chaves de acesso nem chaves de segurança. Use outro navegador.",
    help: "Ajuda com as chaves",
  },
  login: {
    title: "Chave de segurança ou chave de acesso",
    text: "Use sua chave de segurança ou chave de acesso ({{labels}}) para entrar como {{username}}.",
    text_unnamed: "Use sua chave de segurança ou chave de acesso para entrar como {{username}}.",
    noScript:
      "Chaves de segurança e chaves de acesso precisam de JavaScript. Ative-o e recarregue esta página, use outro navegador ou entre de outra forma:",
  },
  passkey: {
    title: "Entrar com uma chave de acesso",
    text: "Use sua impressão digital, seu rosto ou um PIN em vez da senha. Sua chave de acesso está neste dispositivo, no seu celular, em uma chave de segurança ou no seu gerenciador de senhas.",
    button: "Entrar com uma chave de acesso",
    noScript: "Chaves de acesso precisam de JavaScript. Ative-o e recarregue esta página, ou entre com sua senha:",
    password: "Entrar com sua senha",
  },
  page: {
    title: "Chaves de acesso e chaves de segurança",
    yours: "Suas chaves de acesso e de segurança",
    none: "Você não adicionou nenhuma chave de acesso nem chave de segurança.",
    passkey: "Chave de acesso",
    securityKey: "Chave de segurança",
    alone: "Com ela, você entra sem senha.",
    secondStep: "Somente como segunda etapa.",
    synced: "Com backup: você pode usá-la nos seus outros dispositivos.",
    oneDevice: "Em um só dispositivo.",
    maker: "Tipo: {{maker}}.",
    rename: "Renomear",
    renameLabel: "Novo nome",
    addPasskey: "Criar chave de acesso",
    passkeyText:
      "Com uma chave de acesso, você entra com sua impressão digital, seu rosto ou um PIN, sem a senha. Ela fica guardada neste dispositivo, no seu celular, em uma chave de segurança ou no seu gerenciador de senhas.",
    addKey: "Adicionar chave de segurança",
    keyText: "Uma chave de segurança é um dispositivo que você conecta ou aproxima do celular. Ela é sua segunda etapa, depois da senha.",
    spare: "Adicione duas e guarde uma em um lugar seguro.",
    spareHelp: "Por que você precisa de uma segunda chave",
    label: "Nome",
    labelHint: "Opcional. Um nome para reconhecê-la, por exemplo “YubiKey azul”.",
    noScript:
      "Chaves de acesso e chaves de segurança precisam de JavaScript. Ative-o e recarregue esta página, ou use um app autenticador:",
    noScriptToo: "Isto também precisa de JavaScript.",
    app: "Configurar um app autenticador",
  },
  mail: {
    "factor-added": {
      subject: "Chave de segurança “{{label}}” adicionada a {{username}}",
      text: "A chave de segurança “{{label}}” foi adicionada à sua conta. Agora você pode usá-la para entrar. Suas outras sessões foram encerradas.",
    },
    "factor-removed": {
      subject: "Chave de segurança “{{label}}” removida de {{username}}",
      text: "A chave de segurança “{{label}}” foi removida da sua conta. Suas outras sessões foram encerradas.",
      text_last:
        "A chave de segurança “{{label}}” foi removida da sua conta. Era sua última segunda etapa, por isso seus códigos de recuperação também foram removidos. Agora basta a senha para entrar. Suas outras sessões foram encerradas.",
    },
    "factor-closed": {
      subject: "Chave de segurança “{{label}}” bloqueada em {{username}}",
      text: "Sua chave de segurança “{{label}}” deu 100 respostas erradas seguidas. Para impedir novas tentativas, nós a bloqueamos definitivamente, em todos os navegadores.",
      after:
        "Entre de outra forma, remova a chave e adicione-a de novo. Se essas tentativas não foram suas, alguém sabe sua senha. Mude-a também:",
    },
    "second-factor-failed": {
      text: "Alguém informou sua senha, mas não conseguiu usar sua chave de segurança. Ninguém entrou.",
    },
  },
  refused: {
    malformed: "Não conseguimos ler a resposta da sua chave. Tente de novo ou use outro navegador.",
    "challenge-spent": "Esta página ficou aberta por tempo demais, ou a solicitação dela já foi usada. Tente de novo agora.",
    origin:
      "Sua chave foi usada para outro endereço. Confira o endereço no navegador: a página que você usou pode ser uma imitação deste site.",
    "user-presence": "Toque na sua chave quando ela piscar.",
    "user-verification": "Sua chave não verificou se é você. Configure nela um PIN, a impressão digital ou o rosto e tente de novo.",
    attestation: "Esta chave não pode ser usada aqui. Use outra.",
    "not-discoverable": "Esta chave não pode guardar uma chave de acesso. Adicione-a como chave de segurança.",
    "already-registered": "Esta chave já está registrada. Use outra.",
    "too-many": "Você atingiu o limite. Remova uma chave que não usa e tente de novo.",
    "unknown-key": "Esta chave não está registrada na sua conta. Use outra ou entre de outra forma.",
    "never-verified":
      "Esta chave não permite entrar sem a senha. Entre com sua senha, remova a chave e adicione-a de novo como chave de acesso.",
    disowned: "Esta chave não funciona mais, porque você informou que ela não é sua. Nosso e-mail sobre isso diz o que fazer.",
    closed: "Esta chave está bloqueada depois de 100 falhas seguidas. Entre de outra forma, remova-a e adicione-a de novo.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
