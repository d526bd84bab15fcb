import type { Area } from "../catalogue.ts";

export const register = {
  username: "Nome de usuário",
  usernameHint: "De 1 a 50 letras, dígitos, pontos, hifens e sublinhados. Todos podem vê-lo.",
  email: "Endereço de e-mail",
  emailHint: "Não é público. Enviaremos a ele um e-mail com um link de verificação.",
  password: "Senha",
  submit: "Criar conta",
  haveAccount: "Já tem uma conta? Entre",
  refused: {
    malformed: "Use de 1 a 50 letras (A a Z), dígitos, pontos, hifens e sublinhados. Comece e termine com uma letra ou um dígito.",
    linked: "Isto parece um endereço da web, e programas de e-mail o transformariam em um link. Use hifens no lugar dos pontos.",
    reserved: "Este nome de usuário é reservado, porque as pessoas achariam que é do próprio site. Escolha outro.",
    taken: "Este nome de usuário já está em uso. Escolha outro.",
  },
} satisfies Area<"register">;
