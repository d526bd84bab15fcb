import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Au moins {{min}} caractères. Essayez quatre ou cinq mots sans rapport entre eux.",
  changeTitle: "Changer votre mot de passe",
  changeText: "Cela met fin à toutes vos autres sessions.",
  changeForgets: "Les navigateurs mémorisés demanderont de nouveau la seconde étape.",
  current: "Mot de passe actuel",
  currentWrong: "Ce mot de passe est incorrect. Réessayez, ou réinitialisez-le.",
  changeSubmit: "Changer le mot de passe",
  changeForgot: "Mot de passe actuel oublié ? Réinitialisez-le",
  forgotTitle: "Mot de passe oublié ?",
  forgotText: "Saisissez une adresse e-mail vérifiée de votre compte. Nous y enverrons un lien pour définir un nouveau mot de passe.",
  forgotEmail: "Adresse e-mail",
  forgotSubmit: "Envoyer le lien",
  forgotNoAddress:
    "Vous n’avez pas d’adresse vérifiée, ou ne pouvez plus lire les e-mails qu’elle reçoit ? <support>Contactez l’assistance</support>.",
  resetTitle: "Définir un nouveau mot de passe",
  resetText:
    "Cela définit un nouveau mot de passe pour le compte {{username}} et met fin à toutes les sessions. Si l’authentification à deux facteurs est activée, la seconde étape reste nécessaire pour vous connecter.",
  new: "Nouveau mot de passe",
  resetSubmit: "Définir le mot de passe",
  linkGone: "Ce lien ne fonctionne plus. Il a peut-être déjà servi, ou date de plus de {{lifetimes.resetLink}}.",
  linkAgain: "Obtenir un nouveau lien",
  refused: {
    "too-short": "Utilisez au moins {{min}} caractères. Ce mot de passe en a {{length}}.",
    "too-long": "Utilisez au plus {{max}} caractères.",
    "too-easy":
      "Ce mot de passe est trop facile à deviner. Il se compose de mots, de noms, de dates ou de suites courantes. Ajoutez quelques mots sans rapport entre eux.",
    same: "C’est déjà votre mot de passe. Choisissez-en un nouveau.",
    breached:
      "Ce mot de passe figure dans une fuite de données : des attaquants l’essaieront. Choisissez-en un autre, et changez-le partout où vous l’utilisez.",
    "own-words":
      "Ce mot de passe est trop facile à deviner. Il contient votre nom d’utilisateur, votre adresse ou le nom de ce site. Choisissez-en un qui ne les contient pas.",
  },
} satisfies Area<"password">;
