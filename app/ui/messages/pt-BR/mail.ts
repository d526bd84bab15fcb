import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Olá, {{username}}!",
  when: "Quando: {{at}}",
  touched: "Alguém alterou estes projetos com a sua conta. Depois do seu próximo login, confira o histórico deles:",
  reason: "Motivo: {{reason}}",
  where: "Onde: {{ipAddress}}, {{browser}}",
  notYou: "Se não foi você, outra pessoa pode entrar na sua conta. Redefina sua senha agora. Isso desconecta todos os navegadores:",
  replyToSupport: "Para falar com o suporte, responda a este e-mail.",
  notMe:
    "Se não foi você, abra este link em até {{lifetimes.notMeLink}}. Ele desfaz esta mudança e tudo o que foi adicionado depois dela, desconecta todos os navegadores e bloqueia sua senha até que você a redefina:",
  way: {
    "reset-password": "Redefinir sua senha",
    "change-password": "Mudar sua senha",
    history: "Ver seu histórico de segurança",
    sessions: "Ver suas sessões",
    "two-factor": "Ver sua autenticação de dois fatores",
    "security-keys": "Ver suas chaves de segurança",
    tokens: "Ver seus tokens de API",
    project: "Ver a página do projeto",
    "project-settings": "Ver as configurações do projeto",
    "project-history": "Ver o histórico do projeto",
    invitations: "Ver seus convites",
    approvals: "Ver os arquivos à espera",
    announcements: "Escolher o que enviamos por e-mail",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verifique seu endereço de e-mail para {{username}}",
    text: "Confirme que este endereço de e-mail pertence à sua conta {{username}} no {{site}}.",
    lead: "Abra este link em até {{lifetimes.verifyLink}}:",
    link: "Verificar o endereço para {{username}}",
    after:
      "Se {{username}} não for sua conta, não abra o link. Ele daria seu endereço à conta de outra pessoa. Se você não o abrir, nada acontece.",
  },
  "address-in-use": {
    subject: "Alguém informou o endereço de e-mail de {{username}}",
    text: "Alguém informou este endereço no {{site}}, para uma conta nova ou para outra conta. Ele pertence à sua conta {{username}}, por isso nada foi alterado. Se foi você, entre como {{username}}.",
    after: "Se não foi você, não há nada a fazer.",
  },
  "factor-added": {
    subject: "“{{label}}” adicionado a {{username}}",
    text: "“{{label}}” foi adicionado à sua conta. Agora você pode usá-lo para entrar. Suas outras sessões foram encerradas.",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "factor-lost": {
    subject: "“{{label}}” não funciona mais para {{username}}",
    text: "O {{site}} perdeu a chave de criptografia que protegia “{{label}}”, por isso o removemos da sua conta. Suas outras chaves de segurança e seus outros apps continuam funcionando. Todas as suas sessões foram encerradas.",
    text_last:
      "O {{site}} perdeu a chave de criptografia que protegia “{{label}}”, por isso o removemos da sua conta. Era sua última segunda etapa, por isso seus códigos de recuperação também foram removidos. Bloqueamos sua senha: ninguém pode entrar com ela até que você a redefina. Todas as suas sessões foram encerradas.",
    after: "Entre e configure outro método. Se não conseguir entrar, redefina sua senha:",
    after_last: "Redefina sua senha, entre e ative de novo a autenticação de dois fatores:",
  },
  "factor-closed": {
    subject: "“{{label}}” bloqueado em {{username}}",
    text: "Alguém falhou 100 vezes seguidas ao usar “{{label}}”. Para impedir novas tentativas, nós o bloqueamos definitivamente.",
    after:
      "Entre de outra forma, remova este método e adicione-o de novo. Se não foi você que falhou, alguém sabe sua senha. Mude-a também:",
  },
  "confirm-failing": {
    subject: "Falhas na confirmação de identidade na conta {{username}}",
    text: "Alguém que entrou na sua conta informou cinco senhas ou códigos errados em um dia. O site tinha pedido que a pessoa confirmasse que é você.",
    after: "Se não foi você, encerre a sessão e mude sua senha:",
  },
  "factor-removed": {
    subject: "“{{label}}” removido de {{username}}",
    text: "“{{label}}” foi removido da sua conta. Suas outras sessões foram encerradas.",
    text_last:
      "“{{label}}” foi removido da sua conta. Era sua última segunda etapa, por isso seus códigos de recuperação também foram removidos. Agora basta a senha para entrar. Suas outras sessões foram encerradas.",
  },
  "second-factor-failed": {
    subject: "Falha no login em {{username}}: a senha estava certa",
    text: "Alguém informou sua senha, mas falhou na segunda etapa. Ninguém entrou.",
    after: "Se não foi você, alguém sabe sua senha. Mude-a agora:",
  },
  "security-key-counter": {
    subject: "Chave de segurança “{{label}}” de {{username}}: cópia possível",
    subject_unnamed: "“{{label}}” de {{username}}: cópia possível",
    text: "Alguém usou “{{label}}”, e o contador da chave não aumentou. Isso acontece quando uma chave foi copiada. Também acontece quando algumas chaves são redefinidas ou sincronizadas. Permitimos esse uso, e a chave continua funcionando.",
    after: "Se você não sabe o motivo, remova a chave e adicione uma nova:",
  },
  "recovery-codes-generated": {
    subject: "Novos códigos de recuperação para {{username}}",
    text: "Dez novos códigos de recuperação foram criados para sua conta. Se você tinha códigos anteriores, eles não funcionam mais.",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "recovery-code-used": {
    subject: "Código de recuperação usado para entrar em {{username}}",
    text_one: "Alguém entrou na sua conta com um código de recuperação. Resta {{count}} código.",
    text_many: "Alguém entrou na sua conta com um código de recuperação. Restam {{count}} de códigos.",
    text_other: "Alguém entrou na sua conta com um código de recuperação. Restam {{count}} códigos.",
  },
  "reset-password": {
    subject: "Defina uma nova senha para {{username}}",
    text: "Alguém, provavelmente você, pediu uma nova senha para sua conta.",
    lead: "Abra este link em até {{lifetimes.resetLink}} para defini-la. Ele funciona uma vez:",
    link: "Definir uma nova senha",
    after: "Se não foi você, ignore este e-mail. Se você não abrir o link, nada acontece. Não o passe a ninguém.",
  },
  "password-reset": {
    subject: "Senha redefinida para {{username}}",
    text: "Alguém definiu uma nova senha com o link de um dos nossos e-mails. Todas as suas sessões foram encerradas. A autenticação de dois fatores continua como estava.",
    after: "Se não foi você, outra pessoa lê seus e-mails. Proteja primeiro sua caixa de e-mail. Depois, redefina sua senha de novo:",
  },
  "password-closed": {
    subject: "Senha bloqueada para {{username}}",
    text: "Sua senha está bloqueada. Alguém informou uma senha errada para sua conta 100 vezes seguidas. Ninguém entrou. Até que você a redefina, nem a senha certa funcionará.",
    after: "Redefina sua senha para entrar de novo:",
  },
  ...projectMails,
  "new-device": {
    subject: "Novo login em {{username}} com {{browser}}",
    text: "Alguém entrou na sua conta por um novo navegador.",
    lead: "Se não foi você, abra este link em até {{lifetimes.notMeLink}}. Ele desconecta todos os navegadores, bloqueia sua senha até que você a redefina e desfaz o que foi adicionado à sua conta desde então:",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "login-disowned": {
    subject: "Senha bloqueada e sessões encerradas para {{username}}",
    text: "Alguém usou o link “Não fui eu” em um dos nossos e-mails. Encerramos todas as suas sessões, esquecemos seus navegadores e bloqueamos sua senha.",
    text_gone:
      "Alguém usou o link “Não fui eu” em um dos nossos e-mails. Encerramos todas as suas sessões, esquecemos seus navegadores e bloqueamos sua senha. O que foi adicionado desde então não funciona mais: {{gone}}.",
    after:
      "Redefina sua senha agora. Depois, confira suas chaves de segurança, seus apps e seus códigos de recuperação, e crie novos códigos:",
  },
  "deletion-requested": {
    subject: "Sua conta {{username}} será excluída",
    text: "Alguém, provavelmente você, pediu a exclusão da sua conta. Nós a excluiremos em {{lifetimes.deletionGrace}}.",
    text_operator: "O suporte do {{site}} pediu a exclusão da sua conta. Nós a excluiremos em {{lifetimes.deletionGrace}}.",
    lead: "Para manter sua conta, abra este link antes disso. Ou entre e pressione o botão que a mantém:",
    link: "Manter a conta",
    after: "Se não foi você, mantenha sua conta e depois redefina sua senha:",
  },
  "deletion-cancelled": {
    subject: "Exclusão de {{username}} cancelada",
    text: "Não excluiremos sua conta. Nada se perdeu. Você pode entrar de novo.",
  },
  "account-deleted": {
    subject: "Sua conta {{username}} foi excluída",
    text: "Excluímos sua conta, como foi pedido há {{lifetimes.deletionGrace}}. Os arquivos que você publicou permanecem nos respectivos projetos. Os proprietários desses projetos ainda podem ver o que você fez neles, com seu nome de usuário, endereço IP e navegador. Ninguém mais pode usar seu nome de usuário.",
    after: "Não há mais nada a fazer.",
  },
  "account-exported": {
    subject: "Dados de {{username}} baixados",
    text: "Alguém, provavelmente você, baixou uma cópia dos dados da sua conta.",
  },
  "account-frozen": {
    subject: "Sua conta {{username}} está suspensa",
    text: "O suporte do {{site}} suspendeu sua conta. Ninguém pode entrar nela, e todas as sessões foram encerradas. Nada foi excluído.",
    after: "Se você não sabe o motivo, <support>fale com o suporte</support>.",
  },
  "account-unfrozen": {
    subject: "Sua conta {{username}} não está mais suspensa",
    text: "O suporte do {{site}} reabriu sua conta. Você pode entrar como antes.",
    after: "Se você não sabe por que ela foi suspensa, entre e veja seu histórico:",
  },
  "sessions-ended": {
    subject: "Todas as sessões de {{username}} encerradas",
    text: "O suporte do {{site}} encerrou todas as suas sessões. Todos os navegadores precisam passar de novo pela segunda etapa. Nada mais mudou, e você pode entrar.",
    after: "Se você não sabe o motivo, entre e veja seu histórico:",
  },
  "token-created": {
    subject: "Token de API “{{label}}” criado para {{username}}",
    text: "O token de API “{{label}}” foi criado na sua conta. Qualquer pessoa que o tenha pode enviar arquivos em seu nome, até onde você permitiu.",
    lead: "Se não foi você, abra este link em até {{lifetimes.notMeLink}}. Ele revoga o token, desfaz o que foi adicionado depois dele, desconecta todos os navegadores e bloqueia sua senha até que você a redefina:",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "token-regenerated": {
    subject: "Token de API “{{label}}” de {{username}} regenerado",
    text: "O token de API “{{label}}” da sua conta foi substituído por um novo, que pode fazer o mesmo.",
    lead: "Se não foi você, abra este link em até {{lifetimes.notMeLink}}. Ele revoga o novo token, desfaz o que foi adicionado depois dele, desconecta todos os navegadores e bloqueia sua senha até que você a redefina:",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "token-new-network": {
    subject: "Token de API “{{label}}” de {{username}} usado em nova rede",
    text: "O token de API “{{label}}” foi usado a partir de uma rede em que nunca tinha sido usado.",
    after: "Se não foi você nem uma das suas máquinas, revogue o token:",
  },
  "token-expiring": {
    subject: "Token de API “{{label}}” de {{username}} expira em breve",
    text: "O token de API “{{label}}” expira em {{until}}. Depois disso, ninguém pode enviar arquivos com ele.",
    after: "Para continuar a usá-lo, regenere-o antes disso:",
  },
  "token-unused": {
    subject: "Token de API “{{label}}” de {{username}} sem uso há muito tempo",
    text: "O token de API “{{label}}” não é usado há quase um ano. Nós o revogaremos em {{until}}, a menos que seja usado antes disso.",
    after: "Se você não precisa mais dele, revogue-o agora:",
  },
  "token-revoked": {
    subject: "Token de API “{{label}}” de {{username}} revogado",
    text: "O token de API “{{label}}” da sua conta foi revogado. Ninguém mais pode enviar arquivos com ele.",
    text_itself:
      "Um programa nos enviou o token de API “{{label}}” da sua conta para que fosse revogado. Nós o revogamos. Ninguém mais pode enviar arquivos com ele.",
    after: "Se não foi você, confira seus outros tokens:",
    after_itself: "Se o programa não era seu, outra pessoa tinha o token. Confira o que foi enviado com ele e também seus outros tokens:",
  },
  "token-ended": {
    subject: "Token de API “{{label}}” de {{username}} invalidado",
    text: "O token de API “{{label}}” não é mais válido. Ninguém mais pode enviar arquivos com ele.",
    text_expired: "O token de API “{{label}}” expirou. Ninguém mais pode enviar arquivos com ele.",
    text_unused: "Revogamos o token de API “{{label}}”, porque não foi usado por um ano. Ninguém mais pode enviar arquivos com ele.",
    after: "Se você ainda precisa de um, crie-o aqui:",
  },
  "token-leaked": {
    subject: "Token de API “{{label}}” de {{username}} vazado e revogado",
    text: "Um verificador encontrou o token de API “{{label}}” exposto publicamente, em {{url}}. Nós o revogamos, por isso ninguém mais pode enviar arquivos com ele. Outras pessoas podem tê-lo encontrado antes. Procure nos seus projetos arquivos que você não enviou.",
    text_nowhere:
      "Um verificador encontrou o token de API “{{label}}” exposto publicamente. Nós o revogamos, por isso ninguém mais pode enviar arquivos com ele. Outras pessoas podem tê-lo encontrado antes. Procure nos seus projetos arquivos que você não enviou.",
    after: "Se você ainda precisa de um token, crie um novo. Mantenha-o fora de arquivos que você publica:",
  },
  "token-shut-out": {
    subject: "Token de API “{{label}}” de {{username}} barrado em {{project}}",
    text: "Um proprietário do projeto {{project}} barrou nele seu token de API “{{label}}”. O token não pode mais enviar arquivos a esse projeto. Nos outros, funciona como antes.",
    after: "Se você não sabe o motivo, pergunte aos proprietários do projeto. Se outras pessoas podem ter o token, revogue-o:",
  },
  "tokens-ended": {
    subject: "Tokens de API de {{username}} revogados",
    text_one: "Revogamos {{count}} token de API da sua conta. Ninguém mais pode enviar arquivos com ele.",
    text_many: "Revogamos {{count}} de tokens de API da sua conta. Ninguém mais pode enviar arquivos com eles.",
    text_other: "Revogamos {{count}} tokens de API da sua conta. Ninguém mais pode enviar arquivos com eles.",
    text_reset_one:
      "Ao remover suas segundas etapas, também revogamos {{count}} token de API da sua conta. Ninguém mais pode enviar arquivos com ele.",
    text_reset_many:
      "Ao remover suas segundas etapas, também revogamos {{count}} de tokens de API da sua conta. Ninguém mais pode enviar arquivos com eles.",
    text_reset_other:
      "Ao remover suas segundas etapas, também revogamos {{count}} tokens de API da sua conta. Ninguém mais pode enviar arquivos com eles.",
    after: "Se você ainda precisa de um, crie-o aqui:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Você recebe este e-mail porque pediu os avisos do {{site}}. Para deixar de recebê-los, mude esta configuração:",
  },
  "operator-test": {
    subject: "E-mail de teste do {{site}}",
    text: "O suporte do {{site}} enviou este e-mail para verificar se os e-mails chegam.",
    after: "Não há nada a fazer.",
  },
  "admin-granted": {
    subject: "Função de administrador concedida a {{username}}",
    text: "O suporte do {{site}} deu a você a função de administrador. Você pode ver todas as contas e agir sobre elas. As páginas de administração pedem uma chave de segurança ou uma chave de acesso.",
    after: "Se você não esperava isso, <support>fale com o suporte</support>. Seu histórico diz quem fez a mudança:",
  },
  "admin-revoked": {
    subject: "Função de administrador retirada de {{username}}",
    text: "Você não tem mais a função de administrador no {{site}}. Nada mais mudou na sua conta.",
    after: "Se você não sabe o motivo, <support>fale com o suporte</support>.",
  },
  "two-factor-reset": {
    subject: "Autenticação de dois fatores removida de {{username}}",
    text: "O suporte do {{site}} removeu a autenticação de dois fatores da sua conta, porque alguém pediu isso. Agora basta a senha para entrar. Todas as suas sessões foram encerradas.",
    text_disowned:
      "Como avisamos, removemos as chaves de segurança e os apps que alguém marcou como não sendo seus com o link “Não fui eu”. Se você não adicionou outros, agora basta a senha para entrar. Todas as suas sessões foram encerradas.",
    after:
      "Entre e ative de novo a autenticação de dois fatores. Se você não pediu isso, redefina sua senha agora e <support>fale com o suporte</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Fim da autenticação de dois fatores de {{username}}: {{untilDay}}",
    text: "Alguém disse ao suporte do {{site}} que você perdeu suas chaves de segurança, seus apps e seus códigos. Em {{until}}, removeremos a autenticação de dois fatores da sua conta. A partir daí, bastará a senha para entrar.",
    text_disowned:
      "Alguém usou o link “Não fui eu” em um dos nossos e-mails. As chaves de segurança e os apps adicionados desde então não funcionam mais. Nós os removeremos em {{until}}. Até lá, ninguém pode entrar. Depois disso, bastará a senha para entrar.",
    lead: "Para impedir isso, abra este link antes:",
    lead_disowned: "Se eles são seus, abra este link antes disso para mantê-los:",
    link: "Cancelar a redefinição",
    after: "Se foi você que pediu, basta esperar. Se não, cancele a redefinição. Depois, redefina sua senha, porque alguém pode sabê-la:",
  },
  "two-factor-reset-reminder": {
    subject: "Lembrete: remoção da autenticação de dois fatores de {{username}}",
    text: "Como avisamos, removeremos a autenticação de dois fatores da sua conta em {{until}}. A partir daí, bastará a senha para entrar.",
    text_disowned:
      "Como avisamos, removeremos as chaves de segurança e os apps que alguém marcou como não sendo seus com o link “Não fui eu”. Isso acontecerá em {{until}}. A partir daí, bastará a senha para entrar.",
    lead: "Para impedir isso, abra este link antes:",
    lead_disowned: "Se eles são seus, abra este link antes disso para mantê-los:",
    link: "Cancelar a redefinição",
    after: "Se foi você que pediu, basta esperar. Se não, cancele a redefinição. Depois, redefina sua senha, porque alguém pode sabê-la:",
  },
  "two-factor-reset-stopped": {
    subject: "A autenticação de dois fatores de {{username}} continua",
    text: "A redefinição da sua autenticação de dois fatores foi cancelada. Nada foi removido.",
    after: "Se você ainda precisa da redefinição, <support>fale com o suporte</support>. Seu histórico diz o que aconteceu:",
  },
  "two-factor-reset-dropped": {
    subject: "Autenticação de dois fatores de {{username}} não removida",
    text: "Não removemos sua autenticação de dois fatores.",
    text_frozen: "Não removemos sua autenticação de dois fatores, porque sua conta está suspensa.",
    text_deleting: "Não removemos sua autenticação de dois fatores, porque sua conta está sendo excluída.",
    text_admin: "Não removemos sua autenticação de dois fatores, porque agora você tem a função de administrador.",
    "text_new-factor":
      "Não removemos sua autenticação de dois fatores, porque uma chave de segurança ou um app foi adicionado nesse meio-tempo.",
    "text_factor-used":
      "Não removemos sua autenticação de dois fatores, porque uma chave de segurança, um app ou um código de recuperação foi usado nesse meio-tempo.",
    "text_no-factor": "Não removemos sua autenticação de dois fatores, porque ela já está desativada.",
    after: "Se você ainda precisa da redefinição, <support>fale com o suporte</support>. Seu histórico diz o que aconteceu:",
  },
  "confirm-device": {
    subject: "Confirme seu login em {{username}} com {{browser}}",
    text: "Alguém, provavelmente você, está entrando na sua conta por um novo navegador.",
    lead: "Para continuar, abra este link nesse navegador em até {{lifetimes.loginFlow}}:",
    link: "Confirmar o login",
    after: "Se não foi você, não abra o link. Alguém sabe sua senha. Redefina-a agora:",
  },
  "email-added": {
    subject: "Endereço de e-mail adicionado a {{username}}",
    text: "O endereço {{address}} foi adicionado à sua conta. Ele ficará ativo quando for verificado.",
    link: "Não fui eu",
    after: "Se foi você, não há nada a fazer.",
  },
  "email-removed": {
    subject: "Endereço de e-mail removido de {{username}}",
    text: "O endereço {{address}} foi removido da sua conta. Você não pode mais entrar nem redefinir sua senha com ele.",
    after:
      "Se não foi você, outra pessoa pode entrar na sua conta. Redefina sua senha agora, com um endereço que ainda está nela. Se você não consegue ler os e-mails de nenhum deles, <support>fale com o suporte</support>:",
  },
  "email-primary-changed": {
    subject: "Endereço de e-mail principal de {{username}} alterado",
    text: "O endereço principal da sua conta agora é {{address}}. Antes, era {{previous}}.",
  },
  "password-changed": {
    subject: "Senha alterada para {{username}}",
    text: "Alguém que tinha entrado na sua conta e sabia sua senha antiga a alterou. Suas outras sessões foram encerradas.",
  },
} satisfies Area<"mail">;
