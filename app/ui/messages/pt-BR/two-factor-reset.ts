import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "a conta está suspensa",
    deleting: "a conta está sendo excluída",
    admin: "a conta agora é de um administrador",
    "new-factor": "uma chave de segurança ou um app foi adicionado nesse meio-tempo",
    "factor-used": "uma chave de segurança, um app ou um código de recuperação foi usado nesse meio-tempo",
    "no-factor": "a autenticação de dois fatores já está desativada",
  },
  own: {
    title: "A autenticação de dois fatores será removida",
    text: "Alguém disse ao suporte que você perdeu suas chaves de segurança, seus apps e seus códigos de recuperação. No momento indicado abaixo, removeremos todos eles. A partir daí, basta sua senha para entrar. Se você não pediu isso, cancele agora e mude sua senha.",
    due: "Data da remoção: {{date}}.",
    submit: "Cancelar a redefinição: tenho minhas chaves ou códigos",
    textDisowned:
      "Alguém usou o link “Não fui eu” em um dos nossos e-mails e informou que chaves de segurança ou apps desta conta são de outra pessoa. Eles não funcionam mais, e nós os removeremos no momento indicado abaixo. Só o link dos e-mails sobre isso pode impedir a remoção.",
    confirm: "Confirmar de outra forma que é você",
    needsOlderFactor:
      "Confirme com uma chave de segurança, um app ou um código que você tinha antes do início da redefinição. Se não puder, use o link do e-mail sobre ela.",
    gone: "Não há mais nenhuma redefinição a cancelar. Seu histórico de segurança diz o que aconteceu.",
  },
  stop: {
    title: "Manter a autenticação de dois fatores?",
    text: "Alguém disse ao suporte que você perdeu suas chaves de segurança, seus apps e seus códigos de recuperação. Vamos removê-los em breve. Pressione o botão para impedir isso.",
    textDisowned:
      "Alguém informou que chaves de segurança ou apps da sua conta não são seus. Vamos removê-los em breve. Pressione o botão para mantê-los, mas somente se foi você que os adicionou.",
    submit: "Cancelar a redefinição",
    gone: "Este link já foi usado, ou não há mais nenhuma redefinição a cancelar. Entre para ver sua conta.",
  },
} satisfies Area<"twoFactorReset">;
