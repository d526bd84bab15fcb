import type { Area } from "../catalogue.ts";

export const emails = {
  title: "Endereços de e-mail",
  intro:
    "Você pode entrar com qualquer endereço verificado e, com ele, redefinir uma senha esquecida. Os e-mails sobre sua conta vão para todos os endereços verificados.",
  verifyFirst:
    "Abra o link que enviamos por e-mail para verificar seu endereço. Até lá, você não pode ativar a autenticação de dois fatores nem redefinir uma senha esquecida.",
  noEmail:
    "Não recebeu o e-mail? Veja a pasta de spam, envie o link de novo, ou adicione o endereço certo e remova o errado. Não podemos enviar um link a um endereço que outra conta já verificou.",
  removedOn: "Verifique um endereço até {{date}}, ou excluiremos esta conta.",
  primary: "principal",
  verified: "verificado",
  unverified: "não verificado",
  verifiedSince: "Verificação: {{date}}",
  addedOn: "Adição: {{date}}",
  button: { resend: "Enviar o link de novo", primary: "Tornar principal", remove: "Remover" },
  label: {
    resend: "Enviar o link de novo para {{address}}",
    primary: "Tornar principal: {{address}}",
    remove: "Remover {{address}}",
  },
  addTitle: "Adicionar um endereço",
  address: "Endereço de e-mail",
  addHint: "Enviaremos a ele um e-mail com um link que vale por {{lifetimes.verifyLink}}.",
  add: "Adicionar endereço",
  malformed: "Informe um endereço de e-mail como name@example.org.",
  "already-yours": "Este endereço já está na sua lista.",
  "too-many": "Você tem {{max}} endereços, o máximo que uma conta pode ter. Remova um primeiro.",
  "not-verified": "{{address}} ainda não foi verificado. Verifique-o antes de torná-lo principal.",
  "already-verified": "{{address}} já foi verificado, por isso não há link para enviar.",
  keep: {
    only: "{{address}} é seu único endereço. Adicione outro antes de removê-lo.",
    "last-verified":
      "{{address}} é seu último endereço verificado. Verifique outro antes de removê-lo, para que ainda possamos falar com você.",
    primary: "{{address}} é seu endereço principal. Torne outro principal antes de removê-lo.",
  },
  verifyTitle: "Verificar seu endereço",
  verifyText: "Isso verifica {{address}} para sua conta {{username}}.",
  verifySignedOut:
    "Isso verifica {{address}} para a conta {{username}}. Com esse endereço, será possível entrar nessa conta e redefinir a senha dela. Continue somente se {{username}} for sua conta. Se não for, feche esta página: nada acontece sem o botão.",
  verifyOther:
    "Este link é de outra conta. Ele verificaria {{address}} para {{username}}, e você entrou como {{viewer}}. Nada foi alterado.",
  verifyOtherText:
    "Se {{username}} não for sua conta, feche esta página. Outra pessoa informou seu endereço e não pode usá-lo sem você. Se {{username}} também for sua, saia aqui e abra o link de novo.",
  notYourLink: "Este link é de uma conta diferente daquela em que você entrou. Nada foi alterado. Saia e abra o link de novo.",
  verifySubmit: "Verificar endereço",
  verifiedBefore: "Seu endereço {{address}} está verificado. Não há mais nada a fazer.",
  toAccount: "Ir para sua conta",
  linkGone:
    "Este link não funciona mais. Talvez já tenha sido usado, trocado por um mais novo ou tenha mais de {{lifetimes.verifyLink}}. Entre para enviar outro.",
  taken: "Enquanto isso, outra conta verificou este endereço. Adicione um endereço diferente a esta conta.",
} satisfies Area<"emails">;
