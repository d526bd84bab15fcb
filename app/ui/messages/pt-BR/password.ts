import type { Area } from "../catalogue.ts";

export const password = {
  hint: "No mínimo {{min}} caracteres. Experimente quatro ou cinco palavras sem relação entre si.",
  changeTitle: "Mudar sua senha",
  changeText: "Isso encerra todas as suas outras sessões.",
  changeForgets: "Os navegadores lembrados voltarão a pedir a segunda etapa.",
  current: "Senha atual",
  currentWrong: "Essa senha não está correta. Tente de novo ou redefina-a.",
  changeSubmit: "Mudar senha",
  changeForgot: "Esqueceu sua senha atual? Redefina-a",
  forgotTitle: "Esqueceu sua senha?",
  forgotText: "Informe um endereço de e-mail verificado da sua conta. Enviaremos um link para definir uma nova senha.",
  forgotEmail: "Endereço de e-mail",
  forgotSubmit: "Enviar link",
  forgotNoAddress: "Não tem um endereço verificado ou não consegue mais ler os e-mails dele? <support>Fale com o suporte</support>.",
  resetTitle: "Definir uma nova senha",
  resetText:
    "Isso define uma nova senha para {{username}} e encerra todas as sessões. Se a autenticação de dois fatores estiver ativada, você ainda precisará da segunda etapa para entrar.",
  new: "Nova senha",
  resetSubmit: "Definir nova senha",
  linkGone: "Este link não funciona mais. Talvez já tenha sido usado ou tenha mais de {{lifetimes.resetLink}}.",
  linkAgain: "Receber um novo link",
  refused: {
    "too-short": "Use no mínimo {{min}} caracteres. Esta senha tem {{length}}.",
    "too-long": "Use no máximo {{max}} caracteres.",
    "too-easy":
      "Esta senha é fácil demais de adivinhar. Ela é feita de palavras, nomes, datas ou padrões comuns. Acrescente algumas palavras sem relação entre si.",
    same: "Esta já é a sua senha. Escolha uma nova.",
    breached:
      "Esta senha apareceu em um vazamento de dados, e invasores vão testá-la. Escolha outra e mude-a em todos os lugares em que a usa.",
    "own-words":
      "Esta senha é fácil de adivinhar. Contém seu nome de usuário, seu endereço ou o nome deste site. Escolha uma que não os contenha.",
  },
} satisfies Area<"password">;
