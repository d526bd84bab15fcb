/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Projeto {{project}} criado",
    text: "{{member}} criou o projeto {{project}} no {{site}}. Você tem nele a função de proprietário.",
    after: "Se você não esperava isso, confira seus projetos:",
  },
  "project-invited": {
    subject: "Convite para {{person}} em {{project}}",
    text: "{{member}} convidou {{person}} para o projeto {{project}}. O convite fica aberto por {{lifetimes.invitation}}.",
    text_owner:
      "{{member}} convidou {{person}} para o projeto {{project}} como proprietário. O convite fica aberto por {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} convidou {{person}} para o projeto {{project}} como mantenedor. O convite fica aberto por {{lifetimes.invitation}}.",
    link: "Não fui eu",
    after: "Se você não esperava isso, cancele o convite nas configurações do projeto:",
  },
  invitation: {
    subject: "Convite para o projeto {{project}}",
    text: "{{member}} convida você para o projeto {{project}} no {{site}}. Aceite ou recuse em até {{lifetimes.invitation}}. Nada acontece se você não fizer nem um nem outro.",
    text_owner:
      "{{member}} convida você para o projeto {{project}} no {{site}}, como proprietário. Aceite ou recuse em até {{lifetimes.invitation}}. Nada acontece se você não fizer nem um nem outro.",
    text_maintainer:
      "{{member}} convida você para o projeto {{project}} no {{site}}, como mantenedor. Aceite ou recuse em até {{lifetimes.invitation}}. Nada acontece se você não fizer nem um nem outro.",
    after: "Se você não conhece {{member}} nem o projeto, recuse o convite:",
  },
  "project-joined": {
    subject: "Nova pessoa em {{project}}: {{member}}",
    text: "{{member}} entrou no projeto {{project}}.",
    text_owner: "{{member}} entrou no projeto {{project}} como proprietário.",
    text_maintainer: "{{member}} entrou no projeto {{project}} como mantenedor.",
    after: "Se você não esperava isso, remova {{member}} nas configurações do projeto:",
  },
  "project-role-changed": {
    subject: "Função de {{person}} em {{project}} alterada",
    text: "{{member}} alterou a função de {{person}} no projeto {{project}}.",
    text_owner: "{{member}} deu a {{person}} a função de proprietário no projeto {{project}}.",
    text_maintainer: "{{member}} deu a {{person}} a função de mantenedor no projeto {{project}}.",
    link: "Não fui eu",
    after: "Se você não esperava isso, confira as pessoas do projeto:",
  },
  "project-person-removed": {
    subject: "Remoção de {{project}}: {{person}}",
    text: "{{member}} removeu {{person}} do projeto {{project}}. {{person}} não pode mais gerenciá-lo nem enviar arquivos a ele.",
    link: "Não fui eu",
    after: "Se você não esperava isso, pergunte a {{member}} ou confira o projeto:",
  },
  "project-left": {
    subject: "Saída de {{project}}: {{member}}",
    text: "{{member}} saiu do projeto {{project}} e não pode mais gerenciá-lo nem enviar arquivos a ele.",
    after: "Se você não esperava isso, pergunte a {{member}} ou confira o projeto:",
  },
  "project-people-taken-back": {
    subject: "Funções em {{project}} restauradas",
    text: "{{member}} nos informou que outra pessoa esteve nessa conta. Restauramos as funções no projeto {{project}} que foram alteradas por meio dela: {{people}}.",
    after: "As outras alterações no projeto permanecem. Confira o histórico dele:",
  },
  "project-token-shut-out": {
    subject: "Token de {{person}} barrado em {{project}}",
    text: "{{member}} barrou o token “{{label}}” de {{person}} no projeto {{project}}. Ele não pode mais enviar arquivos a esse projeto.",
    after: "Se você não esperava isso, pergunte a {{member}} ou confira o projeto:",
  },
  "project-status-changed": {
    subject: "Status de {{project}} alterado",
    text: "{{member}} alterou o status do projeto {{project}}.",
    text_active: "{{member}} marcou o projeto {{project}} como ativo.",
    text_deprecated: "{{member}} marcou o projeto {{project}} como obsoleto.",
    text_archived: "{{member}} marcou o projeto {{project}} como arquivado.",
    after: "Se você não esperava isso, desfaça a mudança nas configurações do projeto:",
  },
  "project-two-factors-required": {
    subject: "Projeto {{project}} agora exige autenticação de dois fatores",
    text: "{{member}} alterou as regras do projeto {{project}}: agora é preciso ter autenticação de dois fatores para gerenciá-lo. Os envios com um token continuam como antes.",
    after: "Se você não esperava isso, confira as configurações do projeto:",
  },
  "project-two-factors-optional": {
    subject: "Projeto {{project}} não exige mais autenticação de dois fatores",
    text: "{{member}} alterou as regras do projeto {{project}}: agora é possível gerenciá-lo sem autenticação de dois fatores.",
    after: "Se você não esperava isso, desfaça a mudança nas configurações do projeto:",
  },
  "project-approval-on": {
    subject: "Novos arquivos de {{project}} agora esperam aprovação",
    text: "{{member}} alterou as regras do projeto {{project}}: novos arquivos agora esperam até que um proprietário os aprove.",
    after: "Se você não esperava isso, confira as configurações do projeto:",
  },
  "project-approval-off": {
    subject: "Novos arquivos de {{project}} não esperam mais aprovação",
    text: "{{member}} desativou a aprovação no projeto {{project}}. Qualquer pessoa com um token para ele pode agora publicar arquivos na hora.",
    after: "Se você não esperava isso, ative-a de novo nas configurações do projeto. Depois, confira as pessoas e os tokens dele:",
  },
  "project-deleted": {
    subject: "Projeto {{project}} excluído",
    text: "{{member}} excluiu o projeto {{project}} com todos os lançamentos. Por 90 dias, só os proprietários podem voltar a usar o nome dele. Nomes de arquivos que foram publicados nunca são usados para outros arquivos.",
    after: "Se você não esperava isso, alguém pode ter tomado a conta {{member}}. Se essa conta é a sua, redefina sua senha agora:",
  },
  "project-quarantined": {
    subject: "Projeto {{project}} em quarentena",
    text: "O suporte do {{site}} colocou o projeto {{project}} em quarentena. Ele não aceita envios, não oferece arquivos e não pode ser alterado. Nada foi excluído.",
    after: "Se você não sabe o motivo, <support>fale com o suporte</support>.",
  },
  "project-released": {
    subject: "Projeto {{project}} fora da quarentena",
    text: "O suporte do {{site}} tirou o projeto {{project}} da quarentena. Ele oferece seus arquivos de novo.",
    after: "Confira se você conhece as pessoas e os lançamentos dele:",
  },
  "release-yanked": {
    subject: "Lançamento {{version}} de {{project}} retirado",
    text: "{{member}} retirou a versão {{version}} do projeto {{project}}. Os instaladores a ignoram, a menos que exatamente essa versão seja pedida.",
    text_why:
      "{{member}} retirou a versão {{version}} do projeto {{project}}. O motivo é: {{why}}. Os instaladores a ignoram, a menos que exatamente essa versão seja pedida.",
    after: "Se você não esperava isso, desfaça a retirada nas configurações do projeto:",
  },
  "release-unyanked": {
    subject: "Retirada do lançamento {{version}} de {{project}} desfeita",
    text: "{{member}} desfez a retirada da versão {{version}} do projeto {{project}}. Os instaladores voltam a usá-la.",
    after: "Se você não esperava isso, retire-a de novo nas configurações do projeto:",
  },
  "release-opened": {
    subject: "Lançamento {{version}} de {{project}} aceita arquivos de novo",
    text: "{{member}} abriu a versão {{version}} do projeto {{project}}. Ela aceita mais arquivos por um dia.",
    after: "Se você não esperava isso, confira o projeto:",
  },
  "files-waiting": {
    subject: "Arquivos de {{project}} {{version}} esperam aprovação",
    text: "{{member}} enviou {{file}} ao projeto {{project}}, versão {{version}}. Nós o publicaremos quando um proprietário o aprovar com uma segunda etapa. Depois de {{lifetimes.waitingFile}}, nós o removeremos.",
    after: "Aprove ou rejeite os arquivos. Se você não os esperava, rejeite-os e revogue o token com que foram enviados:",
  },
  "files-approved": {
    subject: "Arquivos de {{project}} {{version}} publicados",
    text_one: "{{member}} aprovou o arquivo {{file}} do projeto {{project}}, versão {{version}}. Ele está publicado.",
    text_many: "{{member}} aprovou {{count}} de arquivos do projeto {{project}}, versão {{version}}, como {{file}}. Eles estão publicados.",
    text_other: "{{member}} aprovou {{count}} arquivos do projeto {{project}}, versão {{version}}, como {{file}}. Eles estão publicados.",
    after: "Se você não esperava isso, retire o lançamento. Depois, confira as pessoas e o histórico do projeto:",
  },
  "files-rejected": {
    subject: "Arquivos de {{project}} {{version}} rejeitados",
    text_one:
      "{{member}} rejeitou o arquivo {{file}} do projeto {{project}}, versão {{version}}. Ele não foi publicado, e o nome dele está livre de novo.",
    text_many:
      "{{member}} rejeitou {{count}} de arquivos do projeto {{project}}, versão {{version}}, como {{file}}. Eles não foram publicados, e os nomes deles estão livres de novo.",
    text_other:
      "{{member}} rejeitou {{count}} arquivos do projeto {{project}}, versão {{version}}, como {{file}}. Eles não foram publicados, e os nomes deles estão livres de novo.",
    after: "Se você não esperava isso, pergunte a {{member}} e envie os arquivos de novo:",
  },
  "files-expired": {
    subject: "Arquivos de {{project}} {{version}} não aprovados",
    text_one:
      "Ninguém aprovou o arquivo {{file}} do projeto {{project}}, versão {{version}}, no prazo de {{lifetimes.waitingFile}}. Nós o removemos, e o nome dele está livre de novo.",
    text_many:
      "Ninguém aprovou {{count}} de arquivos do projeto {{project}}, versão {{version}}, como {{file}}, no prazo de {{lifetimes.waitingFile}}. Nós os removemos, e os nomes deles estão livres de novo.",
    text_other:
      "Ninguém aprovou {{count}} arquivos do projeto {{project}}, versão {{version}}, como {{file}}, no prazo de {{lifetimes.waitingFile}}. Nós os removemos, e os nomes deles estão livres de novo.",
    after: "Para publicá-los, envie-os de novo:",
  },
  "release-deleted": {
    subject: "Lançamento {{version}} de {{project}} excluído",
    text: "{{member}} excluiu a versão {{version}} do projeto {{project}} com todos os arquivos dela. Os nomes deles nunca são usados para outros arquivos.",
    after: "Se você não esperava isso, confira as pessoas e o histórico do projeto:",
  },
  "release-file-uploaded": {
    subject: "Arquivo enviado a {{project}} {{version}}",
    text: "{{member}} enviou o arquivo {{file}} a {{project}} {{version}} com o token de API “{{by}}”. O SHA-256 dele é {{sha256}}. Por uma hora, não enviaremos e-mails sobre outros arquivos. Você os encontra no histórico do projeto.",
    text_password:
      "{{member}} enviou o arquivo {{file}} a {{project}} {{version}} com a própria senha. O SHA-256 dele é {{sha256}}. Por uma hora, não enviaremos e-mails sobre outros arquivos. Você os encontra no histórico do projeto.",
    after: "Se você não esperava isso, confira as pessoas e o histórico do projeto:",
  },
  "release-file-deleted": {
    subject: "Arquivo de {{project}} {{version}} excluído",
    text: "{{member}} excluiu o arquivo {{file}} do projeto {{project}}. O nome dele nunca é usado para outro arquivo.",
    after: "Se você não esperava isso, confira as pessoas e o histórico do projeto:",
  },
};
