import type { Area } from "../catalogue.ts";

export const account = {
  title: "Votre compte",
  signedInAs: "Compte connecté : {{username}}",
  sections: {
    label: "Votre compte",
    overview: "Vue d’ensemble",
    emails: "Adresses e-mail",
    password: "Mot de passe",
    twoFactor: "Authentification à deux facteurs",
    tokens: "Jetons d’API",
    sessions: "Sessions",
    history: "Historique de sécurité",
  },
  checkUp: {
    level: {
      open: "Votre compte n’est protégé que par un mot de passe",
      fragile: "Vous pourriez perdre l’accès à votre compte",
      sound: "Votre compte est protégé",
      best: "Votre compte est bien protégé",
    },
    step: {
      "verify-address": {
        text: "Vérifiez d’abord votre adresse e-mail. Elle est nécessaire pour réinitialiser votre mot de passe et pour activer l’authentification à deux facteurs.",
        action: "Vérifier votre adresse",
      },
      "add-factor": {
        text: "Toute personne qui apprend votre mot de passe peut se connecter. Pour l’en empêcher, ajoutez une clé d’accès, une clé de sécurité ou une application d’authentification.",
        action: "Activer l’authentification à deux facteurs",
      },
      "make-codes": {
        text: "Vous n’avez pas de codes de récupération. Sans votre appareil, c’est le seul moyen d’accéder à votre compte.",
        action: "Créer des codes de récupération",
      },
      "keep-codes": {
        text: "Vous n’avez pas confirmé avoir enregistré vos codes de récupération. Sans votre appareil, c’est le seul moyen d’accéder à votre compte.",
        action: "Confirmer vos codes de récupération",
      },
      "renew-codes": {
        text: "Il vous reste peu de codes de récupération. Créez-en de nouveaux avant de ne plus en avoir.",
        action: "Créer de nouveaux codes de récupération",
      },
      "add-another-factor": {
        text: "Ajoutez une méthode de secours : ainsi, la perte d’un appareil ne vous privera pas de votre compte.",
        action: "Ajouter une méthode de secours",
      },
      "renew-password": {
        text: "Votre mot de passe a plus de deux ans. Si vous l’utilisez ailleurs, ou si quelqu’un a pu le voir, choisissez-en un nouveau. Sinon, gardez-le.",
        action: "Changer votre mot de passe",
      },
      "end-unseen": {
        text: "Un navigateur qui peut encore accéder à votre compte n’a pas servi depuis plus de {{lifetimes.unusedBrowser}}. Si vous ne l’utilisez plus, déconnectez-le ou choisissez « Oublier ce navigateur ».",
        action: "Vérifier vos navigateurs",
      },
      "end-unused-tokens": {
        text: "Ces jetons d’API n’ont pas servi depuis {{lifetimes.unusedToken}} : {{labels}}. Révoquez ceux dont vous n’avez plus besoin.",
        action: "Vérifier vos jetons",
      },
      "limit-tokens": {
        text: "Ces jetons d’API n’expirent jamais : {{labels}}. Si l’un d’eux fuite, il fonctionne jusqu’à ce que quelqu’un s’en aperçoive. Remplacez-les par des jetons qui expirent.",
        action: "Vérifier vos jetons",
      },
    },
    nothing: "Rien à faire. Revenez ici quand vous changez de téléphone, de clé ou d’adresse e-mail.",
  },
  groups: { signingIn: "Connexion", gettingBackIn: "Récupération de l’accès", activity: "Activité" },
  badge: {
    on: "Activé",
    off: "Désactivé",
    verified: "Vérifiée",
    notVerified: "Non vérifiée",
    kept: "Enregistrés",
    notKept: "Non confirmés",
    low: "Il en reste peu",
  },
  needsAddress: "Vérifiez d’abord votre adresse e-mail.",
  emails: {
    title: "Adresse e-mail",
    others_one: "{{address}} et {{count}} autre",
    others_many: "{{address}} et {{count}} d’autres",
    others_other: "{{address}} et {{count}} autres",
    manage: "Gérer les adresses",
    setUp: "La vérifier ou la corriger",
  },
  password: { title: "Mot de passe", since: "Dernier changement le {{date}}", manage: "Changer le mot de passe" },
  sessions: {
    title: "Sessions",
    text_one: "Seul ce navigateur est connecté.",
    text_many: "Connexion active sur {{count}} de navigateurs.",
    text_other: "Connexion active sur {{count}} navigateurs.",
    remembered_one: "{{count}} navigateur saute la seconde étape.",
    remembered_many: "{{count}} de navigateurs sautent la seconde étape.",
    remembered_other: "{{count}} navigateurs sautent la seconde étape.",
    manage: "Gérer les sessions",
  },
  tokens: {
    title: "Jetons d’API",
    none: "Aucun jeton. Il vous en faut un pour téléverser des paquets.",
    text_one: "{{count}} jeton peut téléverser en votre nom.",
    text_many: "{{count}} de jetons peuvent téléverser en votre nom.",
    text_other: "{{count}} jetons peuvent téléverser en votre nom.",
    manage: "Gérer les jetons",
  },
  history: {
    title: "Historique de sécurité",
    text: "Connexions, modifications et tentatives échouées.",
    manage: "Voir ce qui s’est passé",
  },
  data: {
    title: "Vos données",
    text: "Téléchargez une copie des données de votre compte, ou supprimez votre compte. Vous avez {{lifetimes.deletionGrace}} pour changer d’avis.",
    export: "Télécharger vos données",
    delete: "Supprimer votre compte",
  },
} satisfies Area<"account">;
