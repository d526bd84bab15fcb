import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "code de récupération",
  name: "Codes de récupération",
  way: "Utiliser un code de récupération",
  protection: {
    title: "Codes de récupération",
    text_one: "Il reste {{count}} code de récupération.",
    text_many: "Il reste {{count}} de codes de récupération.",
    text_other: "Il reste {{count}} codes de récupération.",
    missing:
      "Dix codes à usage unique, pour le cas où vous perdez votre téléphone ou votre clé. Vous les recevez en activant l’authentification à deux facteurs.",
    manage: "Gérer les codes",
  },
  events: {
    closed: "Codes de récupération verrouillés après 100 codes incorrects de suite",
    lost: "Codes de récupération perdus : le site a perdu leur clé",
    failed: "Échec de connexion : mot de passe correct, code de récupération incorrect",
  },
  backup: {
    later: "Vous recevez dix codes de récupération en activant l’authentification à deux facteurs.",
    manage: "Gérer les codes de récupération",
    closed: "Vos codes de récupération sont verrouillés après 100 codes incorrects de suite. Créez-en de nouveaux.",
    left_one: "Vous avez {{count}} code de récupération inutilisé.",
    left_many: "Vous avez {{count}} de codes de récupération inutilisés.",
    left_other: "Vous avez {{count}} codes de récupération inutilisés.",
    low_one: "Il ne reste que {{count}} code de récupération. Créez-en de nouveaux.",
    low_many: "Il ne reste que {{count}} de codes de récupération. Créez-en de nouveaux.",
    low_other: "Il ne reste que {{count}} codes de récupération. Créez-en de nouveaux.",
    notKept:
      "Vous n’avez pas confirmé avoir enregistré vos codes de récupération. Sans votre appareil, c’est le seul moyen d’accéder à votre compte.",
  },
  login: {
    title: "Saisissez un code de récupération",
    text: "Saisissez l’un de vos codes de récupération enregistrés pour vous connecter au compte {{username}}. Chaque code fonctionne une fois.",
    code: "Code de récupération",
  },
  page: {
    madeOn: "Ils ont été créés le {{date}}.",
    sheet: "Codes de récupération du compte {{username}} sur {{site}}",
    shown:
      "Enregistrez ces codes maintenant. Vous ne les reverrez pas. Chacun vous permet de vous connecter une fois si vous perdez votre téléphone ou votre clé.",
    keep: "Imprimez-les, notez-les ou enregistrez le fichier en lieu sûr.",
    print: "Imprimer",
    download: "Télécharger",
    fileText:
      "Chaque code fonctionne une fois, après votre mot de passe. Barrez-le quand vous l’avez utilisé. Gardez les codes là où personne d’autre ne peut les trouver.",
    checkTitle: "Confirmez que vous les avez enregistrés",
    code: "L’un de vos codes de récupération",
    checkHint: "Le code ne sera pas utilisé. Les majuscules, les espaces et les traits d’union ne comptent pas.",
    check: "Confirmer",
    begin: "Créer de nouveaux codes de récupération",
    generateTitle: "Remplacer vos codes de récupération ?",
    generateText: "Vous recevez dix nouveaux codes. Vos codes actuels cessent aussitôt de fonctionner.",
    generate: "Créer de nouveaux codes",
    keepOld: "Garder les codes actuels",
    noFactor:
      "Activez d’abord l’authentification à deux facteurs. Les codes de récupération servent si vous perdez votre téléphone ou votre clé.",
  },
  mail: {
    "factor-lost": {
      subject: "Codes de récupération supprimés du compte {{username}}",
      text: "{{site}} a perdu la clé qui protégeait vos nouveaux codes de récupération. Vous ne les aviez pas encore consultés, donc nous les avons supprimés. Vos clés de sécurité et vos applications fonctionnent toujours. Toutes vos sessions ont été déconnectées.",
      after: "Connectez-vous et créez de nouveaux codes. Si vous ne pouvez pas vous connecter, réinitialisez votre mot de passe :",
    },
    "factor-closed": {
      subject: "Codes de récupération verrouillés pour {{username}}",
      text: "Quelqu’un a saisi 100 codes de récupération incorrects de suite. Pour empêcher que vos codes soient devinés, nous les avons verrouillés définitivement, dans tous les navigateurs.",
      after:
        "Connectez-vous avec une clé de sécurité ou une application d’authentification et créez de nouveaux codes. Si ces codes ne venaient pas de vous, quelqu’un connaît votre mot de passe. Changez-le aussi :",
    },
    "second-factor-failed": {
      text: "Quelqu’un a saisi votre mot de passe, mais pas de code de récupération valable. Personne n’a accédé à votre compte.",
    },
  },
  refused: {
    wrong: "Ce n’est pas l’un de vos codes de récupération inutilisés. Vérifiez votre saisie ou utilisez-en un autre.",
    disowned:
      "Ces codes ne fonctionnent plus, car vous avez signalé qu’ils ne sont pas les vôtres. Notre e-mail à ce sujet indique quoi faire.",
    closed:
      "Vos codes de récupération sont verrouillés après 100 codes incorrects de suite. Connectez-vous autrement et créez-en de nouveaux.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
