import type { Area } from "../catalogue.ts";

export const security = {
  title: "Segurança",
  lead: "O que o {{site}} faz para proteger sua conta e o que você pode fazer.",
  topics: {
    password: {
      title: "Sua senha",
      points: {
        stored: "Nunca guardamos sua senha, somente um hash argon2id dela. Não é possível calcular a senha a partir desse hash.",
        rules:
          "Ela precisa ter no mínimo {{minLength}} caracteres e não pode ser fácil de adivinhar. Não exigimos dígitos nem símbolos e não obrigamos você a mudá-la: nada disso torna uma senha mais segura.",
        guessing:
          "Limitamos as tentativas de adivinhá-la, por conta e por endereço IP. Depois de 100 senhas erradas seguidas, a senha fica bloqueada.",
      },
    },
    factors: {
      title: "Seu segundo fator",
      points: {
        choice: "Você pode usar um app autenticador, uma chave de segurança ou vários de cada. Depois da sua senha, pedimos um deles.",
        phishing:
          "Uma chave de segurança é o mais forte: ela só responde a este site, por isso uma cópia deste site não descobre nada com ela.",
        once: "Um código de um app funciona uma vez. O segredo que gera os códigos é criptografado.",
        codes:
          "Você recebe dez códigos de recuperação para quando perder seu dispositivo. Cada um funciona uma vez. Imprima-os ou guarde-os em um gerenciador de senhas.",
        mail: "Nunca enviamos códigos por SMS ou e-mail: é fácil demais que outras pessoas os leiam.",
      },
    },
    sessions: {
      title: "Enquanto você está na sua conta",
      points: {
        end: "Uma sessão termina depois de {{idle}} sem uso. Ela nunca dura mais de {{absolute}}.",
        fresh: "Antes de qualquer mudança importante, pedimos que você confirme que é você.",
        others: "Quando você muda sua senha ou um segundo fator, todas as suas outras sessões são encerradas.",
      },
    },
    told: {
      title: "O que informamos a você",
      points: {
        history: "Seu histórico de segurança mostra o que aconteceu com sua conta, quando e de onde. Cada registro sela os anteriores.",
        mail: "Enviamos um e-mail quando sua senha, um endereço ou um segundo fator muda. Também enviamos um e-mail quando alguém entra por um novo navegador.",
        never: "Nenhum e-mail e ninguém do {{site}} jamais pedirá sua senha ou um código.",
      },
    },
    pages: {
      title: "Estas páginas",
      points: {
        own: "Sem rastreadores, fontes ou scripts de terceiros. Nosso próprio script, que é pequeno, só é necessário para chaves de segurança.",
        cookies: "Os cookies só mantêm sua sessão e reconhecem seu navegador. Scripts não podem lê-los.",
        names: "Não dizemos a ninguém se um endereço de e-mail tem uma conta aqui. Os nomes de usuário são públicos.",
      },
    },
  },
  bug: {
    title: "Informar um erro do site",
    text: "Algo não funciona ou é difícil de usar? <support>Fale com o suporte</support>. Diga o que você fez, o que esperava e o que aconteceu.",
  },
  vulnerability: {
    title: "Informar uma vulnerabilidade",
    text: "Você encontrou uma falha que põe contas ou pacotes em risco? Informe-a em particular, não como um erro comum. Um aviso cedo vale mais que um completo.",
    ask: "Use suas próprias contas para os testes. Não abra dados de outras pessoas e não sobrecarregue o site. Dê-nos tempo para corrigir a falha antes de publicá-la.",
    link: "Informar uma vulnerabilidade",
    file: "Contato como security.txt",
    none: "Este site não indica um contato para vulnerabilidades.",
  },
  toAccount: "Ver a segurança da sua conta",
} satisfies Area<"security">;
