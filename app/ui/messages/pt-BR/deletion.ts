import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Excluir sua conta",
  text: "Encerraremos suas sessões agora e excluiremos sua conta daqui a {{lifetimes.deletionGrace}}. Até lá, você pode cancelar: use o link do e-mail que enviaremos, ou entre e escolha “Manter minha conta”.",
  afterwards:
    "Depois disso, apagamos sua conta com os endereços de e-mail, a senha e os tokens de API dela. Os arquivos que você publicou permanecem nos respectivos projetos. Os proprietários desses projetos ainda podem ver o que você fez neles, com seu nome de usuário, endereço IP e navegador. Do seu histórico de segurança, guardamos apenas o que aconteceu e quando.",
  nameStays: "Seu nome de usuário fica reservado, para que ninguém possa se passar por você.",
  nameIsFree: "Outras pessoas poderão usar seu nome de usuário, porque você não verificou um endereço.",
  export: "Baixar seus dados primeiro",
  username: "Para confirmar, digite seu nome de usuário: {{username}}",
  wrongName: "Esse não é seu nome de usuário. Digite-o como aparece.",
  soleOwner_one:
    "O projeto {{projects}} tem só você como proprietário. Dê essa função a outra pessoa ou exclua o projeto, e depois tente de novo.",
  soleOwner_many:
    "Os projetos {{projects}} têm só você como proprietário. Dê essa função a outra pessoa em cada um ou exclua os projetos, e depois tente de novo.",
  soleOwner_other:
    "Os projetos {{projects}} têm só você como proprietário. Dê essa função a outra pessoa em cada um ou exclua os projetos, e depois tente de novo.",
  submit: "Excluir minha conta",
  due: "Sua conta será excluída em {{date}}",
  keep: {
    title: "Manter sua conta?",
    text: "Sua conta será excluída. Você ainda pode mantê-la.",
    note: "Entrar não cancela a exclusão. Se quiser manter sua conta, pressione o botão.",
    submit: "Manter minha conta",
    gone: "Este link não funciona mais. Talvez já tenha sido usado, ou a exclusão já tenha sido cancelada. Entre para ver sua conta.",
  },
} satisfies Area<"deletion">;
