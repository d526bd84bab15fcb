import type { Area } from "../catalogue.ts";

export const help = {
  title: "Ajuda",
  lead: "Escolha seu problema para ver o que fazer.",
  topicsTitle: "Temas",
  parts: { login: "Como entrar", lost: "Perda ou troca", safety: "Segurança da conta", keys: "Chaves de acesso e chaves de segurança" },
  topics: {
    passkeys: {
      title: "Chave de acesso ou chave de segurança: de qual eu preciso?",
      text: "Com uma chave de acesso, você entra com sua impressão digital, seu rosto ou um PIN. Não precisa de senha nem de código. Uma chave de segurança é um dispositivo que você conecta ou aproxima do celular. Se ela não guardar uma chave de acesso, é sua segunda etapa depois da senha. Um site falso não pode roubar nenhuma das duas.",
    },
    "phone-passkey": {
      title: "Como entro em um computador com a chave de acesso do meu celular?",
      text: "Seu celular precisa estar com o Bluetooth ativado e perto do computador. A chave de acesso continua no celular.",
      step1: "No computador, escolha “Entrar com uma chave de acesso”. Na janela do navegador, escolha usar um celular.",
      step2: "O navegador mostra um código QR. Escaneie-o com a câmera do celular.",
      step3: "No celular, confirme com sua impressão digital, seu rosto ou um PIN. Pronto: você entrou no computador.",
    },
    "spare-key": {
      title: "Por que preciso de uma segunda chave?",
      text: "Se você perder sua única chave, precisará de um app autenticador ou de um código de recuperação para entrar. Com duas chaves, entre com a outra. Uma chave só pode ser adicionada uma vez a cada conta.",
      step1: "Adicione a primeira chave e leve-a com você.",
      step2: "Adicione a segunda chave e dê a ela um nome próprio.",
      step3: "Guarde a segunda chave em outro lugar, por exemplo em casa.",
    },
    "new-phone": {
      title: "Vou trocar de celular",
      text: "Transfira tudo antes de se desfazer do celular antigo. Você pode fazer o mesmo se o celular antigo ainda funciona, mas você quer deixar de usá-lo.",
      step1:
        "Chaves de acesso: se elas têm backup, entre no celular novo com a mesma conta do fabricante ou do gerenciador de senhas. Caso contrário, adicione aqui uma nova chave de acesso.",
      step2: "App autenticador: adicione o celular novo como outro app e informe um código dele.",
      step3: "Entre uma vez com o celular novo. Depois, remova a chave de acesso antiga e o app antigo.",
    },
    "lost-phone": {
      title: "Perdi meu celular ou meu app autenticador",
      text: "Entre com sua senha. Quando pedirmos um código, escolha outra forma: uma chave de acesso, uma chave de segurança ou um código de recuperação. Depois, remova o app antigo e adicione um novo.",
    },
    "lost-key": {
      title: "Perdi minha chave de segurança ou chave de acesso, ou ela não está registrada",
      text: "Entre com sua senha e escolha outra forma: um app autenticador, outra chave ou um código de recuperação. Depois, remova a chave perdida, para que ninguém que a encontre possa usá-la, e adicione outra.",
    },
    "lost-all": {
      title: "Perdi minha segunda etapa e meus códigos de recuperação",
      text: "A senha sozinha não basta para entrar, e redefini-la não muda isso. Caso contrário, alguém que lê seus e-mails poderia entrar.",
      step1: "Se sua conta ainda estiver aberta em um navegador, não saia dela.",
      step2: "<support>Fale com o suporte</support>. Ele verifica se a conta é sua.",
      step3:
        "Enviamos um e-mail a todos os seus endereços e esperamos {{wait}}. Depois, desativamos a autenticação de dois fatores, e basta a senha para entrar.",
    },
    "no-mail": {
      title: "Não recebi um e-mail",
      text: "Espere alguns minutos e veja a pasta de spam. Depois, peça o e-mail de novo e use o link do mais recente. Para redefinir sua senha, informe um endereço que você verificou. Para outros endereços não enviamos nada, e não avisamos disso. Se você criou a conta com um endereço errado, entre e corrija-o.",
    },
    "code-refused": {
      title: "Meu código não é aceito",
      text: "Os códigos dependem do horário, por isso confira o relógio do celular: ative o horário automático. Cada código funciona uma vez, então espere o próximo. Confira se você usa o item do app que é do {{site}} e desta conta.",
    },
    "key-refused": {
      title: "Minha chave de segurança ou chave de acesso não funciona",
      text: "As chaves precisam de JavaScript e só funcionam em {{origin}}. Se o navegador não puder usar sua chave, entre de outra forma.",
      step1: "Conecte a chave ou aproxime-a do celular. Para uma chave de acesso no celular, ative o Bluetooth.",
      step2: "Pressione o botão da página.",
      step3: "Toque na chave quando ela piscar.",
    },
    "key-pin": {
      title: "Minha chave pede um PIN ou não consegue verificar se sou eu",
      text: "Uma chave de acesso exige um PIN, uma impressão digital ou seu rosto. Esse PIN é o da chave, não o do computador nem o deste site. Você o define ou muda nas configurações de chaves de segurança ou de opções de entrada do computador. Se não quiser um PIN, adicione a chave como chave de segurança: ela será sua segunda etapa, depois da senha.",
    },
    imitation: {
      title: "Minha chave foi usada para outro endereço",
      text: "Uma chave só funciona no endereço em que você a adicionou. A barra de endereço do navegador precisa mostrar {{origin}}. Se mostrar outra coisa, feche a página: pode ser uma imitação que quer sua senha. Se você digitou sua senha nela, mude-a agora.",
    },
    "locked-out": {
      title: "Tentativas demais",
      text: "A página diz quando você pode tentar de novo. O suporte não pode encurtar a espera. Depois de 100 senhas erradas seguidas, sua senha fica bloqueada até que você a redefina. Depois de 100 falhas seguidas com códigos ou chaves, o app, a chave ou o conjunto de códigos de recuperação fica bloqueado: entre de outra forma, remova o que está bloqueado e adicione de novo.",
    },
    "forgot-password": {
      title: "Esqueci minha senha",
      text: "Informe um dos seus endereços verificados, e enviaremos um link por e-mail. Abra-o em até {{lifetimes.resetLink}} e escolha uma nova senha. Ainda pediremos sua segunda etapa.",
    },
    "lost-address": {
      title: "Não consigo mais ler os e-mails do meu endereço",
      text: "Enquanto conseguir entrar, adicione outro endereço, verifique-o e torne-o o principal. Depois, remova o antigo. Faça isso antes de perder o endereço antigo: só enviamos links de redefinição a endereços verificados.",
    },
    "not-me": {
      title: "Um e-mail fala de algo que eu não fiz",
      text: "Aja agora. Se o e-mail tiver o link “Não fui eu”, abra-o: ele encerra todas as sessões, bloqueia sua senha até que você a redefina e desfaz o que foi adicionado à sua conta desde então.",
      step1: "O link não está lá? Digite você {{origin}} no navegador e entre.",
      step2: "Veja seu histórico de segurança e suas sessões. Encerre as sessões que você não conhece.",
      step3: "Mude sua senha. Se não conseguir entrar, redefina-a: isso encerra todas as sessões.",
    },
    suspicious: {
      title: "Um e-mail parece suspeito",
      text: "Os e-mails do {{site}} nunca pedem uma senha ou um código e nunca têm anexos. Os links deles levam somente a {{origin}} e ao suporte. Se tiver dúvida, não abra o link. Veja no seu histórico de segurança o que realmente aconteceu.",
    },
    frozen: {
      title: "Minha conta está suspensa",
      text: "O {{site}} a suspendeu para proteger você ou outras pessoas. Nada se perdeu. <support>Fale com o suporte</support>: só ele pode reabri-la.",
    },
  },
  links: {
    reset: "Redefinir sua senha",
    emails: "Seus endereços de e-mail",
    password: "Mudar sua senha",
    keys: "Suas chaves de acesso e chaves de segurança",
    apps: "Seus apps autenticadores",
    codes: "Seus códigos de recuperação",
    sessions: "Suas sessões",
    history: "Seu histórico de segurança",
  },
} satisfies Area<"help">;
