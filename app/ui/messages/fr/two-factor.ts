import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Authentification à deux facteurs",
  on: "L’authentification à deux facteurs est activée. Après votre mot de passe, nous demandons l’un de ces éléments :",
  off: "L’authentification à deux facteurs est désactivée. Toute personne qui apprend votre mot de passe peut se connecter.",
  missing: "Pour l’en empêcher, ajoutez une clé d’accès, une clé de sécurité ou une application d’authentification.",
  missingRequired:
    "Ce site exige l’authentification à deux facteurs. Ajoutez une clé d’accès, une clé de sécurité ou une application d’authentification.",
  onlyOne: "Ajoutez une méthode de secours : ainsi, la perte d’un appareil ne vous privera pas de votre compte.",
  lastUsed: "Ajout : {{added}}. Dernière utilisation : {{used}}",
  neverUsed: "Ajout : {{added}}. Aucune utilisation",
  disowned: "Vous avez signalé que cette méthode n’est pas la vôtre. Elle ne fonctionne plus.",
  closed: "Cette méthode est verrouillée après 100 échecs de suite. Supprimez-la et ajoutez-la de nouveau.",
  label: "Nom",
  removeText: "Vous ne pourrez plus vous connecter avec « {{label}} ». Vos autres sessions seront déconnectées.",
  removeLast:
    "« {{label}} » est votre seule seconde étape. Sans elle, votre mot de passe suffit pour vous connecter, et vos codes de récupération sont supprimés. Vos autres sessions seront déconnectées.",
  lastFactor: "Ce site exige l’authentification à deux facteurs, et c’est votre seule seconde étape. Ajoutez-en une autre d’abord.",
  offer: {
    title: "Une connexion plus rapide et plus sûre la prochaine fois",
    text: "Avec une clé d’accès, vous vous connectez avec votre empreinte, votre visage ou un code PIN. Ni mot de passe ni code ne sont nécessaires.",
    add: "Ajouter une clé d’accès",
    later: "Pas maintenant",
  },
  copy: "Copier",
  copied: "Copié",
} satisfies Area<"twoFactor">;
