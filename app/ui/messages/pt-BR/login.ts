import type { Area } from "../catalogue.ts";

export const login = {
  title: "Entrar",
  login: "Nome de usuário ou endereço de e-mail",
  password: "Senha",
  submit: "Entrar",
  forgot: "Esqueceu sua senha?",
  noAccount: "Ainda não tem uma conta? Crie uma",
  refused:
    "Nome de usuário, e-mail ou senha incorretos. Se o seu endereço ainda não foi verificado, use seu nome de usuário. Se o problema continuar, redefina sua senha.",
  frozen: "Esta conta está suspensa. <support>Fale com o suporte</support>.",
  confirmDevice: {
    title: "Veja seu e-mail",
    text: "Você ainda não tinha entrado por este navegador. Por isso, enviamos um link por e-mail aos seus endereços verificados. Abra-o neste navegador em até {{lifetimes.loginFlow}}. Em qualquer outro navegador, o link não pode confirmar este login.",
    submit: "Já abri o link",
    notConfirmed: "Este login ainda não foi confirmado. Abra neste navegador o link do e-mail e pressione o botão da página.",
    doneTitle: "Navegador confirmado",
    done: "Você confirmou este navegador. Agora pode entrar.",
    linkTitle: "Confirmar um login",
    linkText: "Alguém está entrando na sua conta pela primeira vez por este navegador. Confirme somente se for você.",
    linkSubmit: "Sim, sou eu",
    elsewhere: "Este login começou em outro navegador e, por isso, não pode ser confirmado aqui.",
    browser: "Navegador",
    address: "Endereço IP",
    began: "Início",
    ifYou:
      "É você? Volte ao navegador em que começou e abra o e-mail nele. Você também pode copiar o link do e-mail para a barra de endereço daquele navegador.",
    ifNotYou:
      "Não é você? Então alguém sabe sua senha, ou você a digitou em um site que apenas se parece com este. Redefina-a agora: isso encerra este login.",
    reset: "Redefinir sua senha",
    notMe: "O que mais fazer se não foi você",
    gone: "Este link não funciona mais. Talvez já tenha sido usado, ou o login dele tenha terminado. Entre de novo para receber outro link.",
  },
  remember: "Não pedir a segunda etapa neste navegador por {{lifetimes.rememberedBrowser}}",
  closed:
    "Este método está bloqueado depois de 100 tentativas erradas seguidas. Não funciona mais, nem com o código ou a chave certos. Entre de outra forma, remova-o e adicione-o de novo.",
  closedLast:
    "Este método está bloqueado depois de 100 tentativas erradas seguidas. Não funciona mais, nem com o código ou a chave certos. Você não tem outra segunda etapa. <support>Fale com o suporte</support>.",
  otherWays: "Outras formas de entrar",
  noOtherWay: "Não consegue usar este método e não tem códigos de recuperação? <support>Fale com o suporte</support>.",
  startAgain: "Usar outra conta",
} satisfies Area<"login">;
