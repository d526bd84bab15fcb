import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Confirmez votre identité",
  text: "Compte connecté : {{username}}. Confirmez votre identité pour continuer. Nous ne vous le demanderons plus pendant {{lifetimes.freshProof}}.",
  afterRecovery: "Vous avez utilisé un code de récupération pour vous connecter. Votre mot de passe suffit donc ici.",
  closed:
    "L’une de vos méthodes de confirmation est verrouillée après 100 tentatives incorrectes de suite. Utilisez-en une autre. Vous pouvez aussi vous déconnecter, puis vous reconnecter avec un code de récupération. Ensuite, supprimez ce qui est verrouillé et ajoutez-le de nouveau.",
  factorGone:
    "Aucune de ces méthodes n’est possible ? Déconnectez-vous, puis connectez-vous avec un code de récupération. Ensuite, votre mot de passe suffira ici.",
  keyOnly:
    "Vous avez le rôle d’administrateur : seule votre clé de sécurité ou votre clé d’accès suffit ici. Si vous l’avez perdue, demandez à une personne qui a accès au serveur de réinitialiser votre authentification à deux facteurs.",
  password: { password: "Mot de passe", submit: "Confirmer avec le mot de passe", forgot: "Mot de passe oublié ?" },
  wrongPassword: "Ce mot de passe est incorrect. Réessayez, ou réinitialisez-le.",
  notAccepted: "Cette méthode ne permet pas de confirmer. Choisissez l’une des options ci-dessous.",
} satisfies Area<"confirm">;
