import type { Area } from "../catalogue.ts";

export const login = {
  title: "Connexion",
  login: "Nom d’utilisateur ou adresse e-mail",
  password: "Mot de passe",
  submit: "Se connecter",
  forgot: "Mot de passe oublié ?",
  noAccount: "Pas encore de compte ? Créer un compte",
  refused:
    "Le nom d’utilisateur, l’adresse e-mail ou le mot de passe est incorrect. Si votre adresse n’est pas encore vérifiée, utilisez votre nom d’utilisateur. Si cela se répète, réinitialisez votre mot de passe.",
  frozen: "Ce compte est suspendu. <support>Contactez l’assistance</support>.",
  confirmDevice: {
    title: "Consultez vos e-mails",
    text: "Ce navigateur est nouveau pour votre compte. Nous avons donc envoyé un lien par e-mail à vos adresses vérifiées. Ouvrez-le dans ce navigateur sous {{lifetimes.loginFlow}}. Dans un autre navigateur, le lien ne peut pas confirmer cette connexion.",
    submit: "J’ai ouvert le lien",
    notConfirmed:
      "Cette connexion n’est pas encore confirmée. Ouvrez le lien de l’e-mail dans ce navigateur et appuyez sur le bouton de la page.",
    doneTitle: "Navigateur confirmé",
    done: "Vous avez confirmé ce navigateur. Vous pouvez maintenant vous connecter.",
    linkTitle: "Confirmer une connexion",
    linkText: "Quelqu’un se connecte à votre compte pour la première fois depuis ce navigateur. Confirmez seulement si c’est vous.",
    linkSubmit: "Oui, c’est moi",
    elsewhere: "Cette connexion a commencé dans un autre navigateur. Elle ne peut donc pas être confirmée ici.",
    browser: "Navigateur",
    address: "Adresse IP",
    began: "Début",
    ifYou:
      "C’est vous ? Revenez au navigateur où vous avez commencé et ouvrez-y l’e-mail. Vous pouvez aussi copier le lien de l’e-mail dans la barre d’adresse de cet autre navigateur.",
    ifNotYou:
      "Ce n’est pas vous ? Alors quelqu’un connaît votre mot de passe, ou vous l’avez saisi sur un site qui imite celui-ci. Réinitialisez-le maintenant : cela met fin à cette connexion.",
    reset: "Réinitialiser votre mot de passe",
    notMe: "Que faire d’autre si ce n’était pas vous",
    gone: "Ce lien ne fonctionne plus. Il a peut-être déjà servi, ou sa connexion a pris fin. Connectez-vous de nouveau pour en recevoir un autre.",
  },
  remember: "Ne pas demander de seconde étape dans ce navigateur pendant {{lifetimes.rememberedBrowser}}",
  closed:
    "Cette méthode est verrouillée après 100 tentatives incorrectes de suite. Elle ne fonctionne plus, même avec le bon code ou la bonne clé. Connectez-vous autrement, supprimez-la et ajoutez-la de nouveau.",
  closedLast:
    "Cette méthode est verrouillée après 100 tentatives incorrectes de suite. Elle ne fonctionne plus, même avec le bon code ou la bonne clé. Vous n’avez pas d’autre seconde étape. <support>Contactez l’assistance</support>.",
  otherWays: "Autres façons de se connecter",
  noOtherWay:
    "Vous ne pouvez pas utiliser cette méthode et n’avez pas de code de récupération ? <support>Contactez l’assistance</support>.",
  startAgain: "Utiliser un autre compte",
} satisfies Area<"login">;
