import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Confirme que é você",
  text: "Você entrou como {{username}}. Confirme que é você para continuar. Não perguntaremos de novo por {{lifetimes.freshProof}}.",
  afterRecovery: "Você entrou com um código de recuperação, por isso sua senha basta aqui.",
  closed:
    "Uma das suas formas de confirmar está bloqueada depois de 100 tentativas erradas seguidas. Use outra. Você também pode sair e entrar de novo com um código de recuperação. Depois, remova o que está bloqueado e adicione de novo.",
  factorGone: "Não consegue usar nenhuma destas? Saia e entre com um código de recuperação. Depois disso, sua senha basta aqui.",
  keyOnly:
    "Você tem a função de administrador, por isso só sua chave de segurança ou chave de acesso basta aqui. Se você a perdeu, peça a alguém com acesso ao servidor que redefina sua autenticação de dois fatores.",
  password: { password: "Senha", submit: "Confirmar com a senha", forgot: "Esqueceu sua senha?" },
  wrongPassword: "Essa senha não está correta. Tente de novo ou redefina-a.",
  notAccepted: "Você não pode usar isso para confirmar. Escolha uma das opções abaixo.",
} satisfies Area<"confirm">;
