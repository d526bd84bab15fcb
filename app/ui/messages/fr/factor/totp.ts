import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "application d’authentification",
  name: "Application d’authentification",
  named: "application d’authentification « {{label}} »",
  way: "Utiliser une application d’authentification",
  section: {
    title: "Applications d’authentification",
    none: "Une application sur votre téléphone ou votre ordinateur affiche un nouveau code à six chiffres toutes les 30 secondes.",
    add: "Ajouter une application d’authentification",
    manage: "Gérer les applications d’authentification",
  },
  protection: {
    title: "Application d’authentification",
    text_one: "Vous avez {{count}} application d’authentification.",
    text_many: "Vous avez {{count}} d’applications d’authentification.",
    text_other: "Vous avez {{count}} applications d’authentification.",
    missing: "Une application sur votre téléphone ou votre ordinateur affiche un nouveau code toutes les 30 secondes.",
    manage: "Gérer les applications",
    setUp: "Ajouter une application",
  },
  proof: { label: "Code de votre application d’authentification", submit: "Confirmer avec le code" },
  login: {
    title: "Saisissez votre code",
    text: "Saisissez le code à six chiffres de votre application d’authentification ({{labels}}) pour vous connecter au compte {{username}}.",
    text_unnamed: "Saisissez le code à six chiffres de votre application d’authentification pour vous connecter au compte {{username}}.",
    code: "Code à six chiffres",
  },
  page: {
    title: "Applications d’authentification",
    yours: "Vos applications",
    add: "Ajouter une application",
    addAnother: "Ajouter une autre application",
    begin: "Ajouter une application",
    openTitle: "Ouvrez une application d’authentification",
    open: "Toute application de codes à usage unique (TOTP) convient. Beaucoup de gestionnaires de mots de passe et de téléphones en ont une intégrée.",
    secretTitle: "Donnez à l’application le secret de ce site",
    openApp: "Ouvrir dans une application de cet appareil",
    scan: "Scannez le code QR avec votre application.",
    qrLabel: "Code QR du secret, qui est aussi affiché en texte",
    typeIt: "Impossible de scanner ? Saisissez ce secret dans l’application :",
    codeTitle: "Saisissez le code qu’affiche l’application",
    labelHint: "Un nom pour reconnaître l’application, par exemple « Téléphone ».",
    firstLabel: "Application d’authentification",
    nextLabel: "Application d’authentification {{number}}",
    code: "Code de l’application",
    codeHint: "Six chiffres. Si le code change pendant la saisie, saisissez le nouveau.",
    submit: "Ajouter",
    setupGone: "Ce secret n’est plus valable. Il a déjà été ajouté, ou date de plus de {{lifetimes.totpSetup}}. Recommencez.",
    tooMany: "Vous ne pouvez pas avoir plus de {{max}} applications. Supprimez-en une d’abord.",
    full: "Vous ne pouvez pas avoir plus d’applications. Pour en ajouter une autre, supprimez-en une d’abord.",
  },
  events: {
    added: "Application d’authentification « {{label}} » ajoutée",
    "add-failed": "Application d’authentification non ajoutée : le code était incorrect",
    closed: "Application d’authentification verrouillée après 100 codes incorrects de suite",
    renamed: "Application d’authentification renommée en « {{label}} »",
    lost: "Application d’authentification perdue : le site a perdu la clé de chiffrement de son secret",
    removed: "Application d’authentification « {{label}} » supprimée",
    failed: "Échec de connexion : mot de passe correct, code d’authentification incorrect",
  },
  mail: {
    "factor-added": {
      subject: "Application « {{label}} » ajoutée au compte {{username}}",
      text: "L’application d’authentification « {{label}} » a été ajoutée à votre compte. Vous pouvez maintenant utiliser ses codes pour vous connecter. Vos autres sessions ont été déconnectées.",
    },
    "factor-removed": {
      subject: "Application « {{label}} » supprimée du compte {{username}}",
      text: "L’application d’authentification « {{label}} » a été supprimée de votre compte. Vos autres sessions ont été déconnectées.",
      text_last:
        "L’application d’authentification « {{label}} » a été supprimée de votre compte. C’était votre dernière seconde étape, donc vos codes de récupération ont aussi été supprimés. Votre mot de passe suffit maintenant pour vous connecter. Vos autres sessions ont été déconnectées.",
    },
    "factor-lost": {
      subject: "Application « {{label}} » inutilisable pour {{username}}",
      text: "{{site}} a perdu la clé de chiffrement qui protégeait le secret de votre application d’authentification « {{label}} ». L’application a été supprimée de votre compte. Vos autres clés de sécurité et applications fonctionnent toujours. Toutes vos sessions ont été déconnectées.",
      text_last:
        "{{site}} a perdu la clé de chiffrement qui protégeait le secret de votre application d’authentification « {{label}} ». L’application a été supprimée de votre compte. C’était votre dernière seconde étape, donc vos codes de récupération ont aussi été supprimés. Nous avons verrouillé votre mot de passe : personne ne peut s’en servir pour se connecter tant que vous ne l’avez pas réinitialisé. Toutes vos sessions ont été déconnectées.",
    },
    "factor-closed": {
      subject: "Application « {{label}} » verrouillée pour {{username}}",
      text: "Quelqu’un a saisi 100 codes incorrects de suite pour votre application d’authentification « {{label}} ». Pour empêcher que le code soit deviné, nous l’avons verrouillée définitivement, dans tous les navigateurs.",
      after:
        "Connectez-vous avec une clé de sécurité ou un code de récupération, supprimez l’application et ajoutez-la de nouveau. Si ces codes ne venaient pas de vous, quelqu’un connaît votre mot de passe. Changez-le aussi :",
    },
    "second-factor-failed": {
      text: "Quelqu’un a saisi votre mot de passe, mais pas le code de votre application d’authentification. Personne n’a accédé à votre compte.",
    },
  },
  refused: {
    wrong: "Ce code est incorrect. Saisissez les six chiffres que l’application affiche maintenant.",
    disowned:
      "Cette application ne fonctionne plus, car vous avez signalé qu’elle n’est pas la vôtre. Notre e-mail à ce sujet indique quoi faire.",
    closed:
      "Cette application est verrouillée après 100 codes incorrects de suite. Connectez-vous autrement, par exemple avec un code de récupération. Puis supprimez l’application et ajoutez-la de nouveau.",
    used: "Ce code a déjà été utilisé. Attendez que l’application affiche le suivant.",
    "clock-behind_one":
      "L’horloge de votre appareil retarde d’environ {{count}} minute. Activez l’heure automatique, puis saisissez le code suivant.",
    "clock-behind_many":
      "L’horloge de votre appareil retarde d’environ {{count}} de minutes. Activez l’heure automatique, puis saisissez le code suivant.",
    "clock-behind_other":
      "L’horloge de votre appareil retarde d’environ {{count}} minutes. Activez l’heure automatique, puis saisissez le code suivant.",
    "clock-ahead_one":
      "L’horloge de votre appareil avance d’environ {{count}} minute. Activez l’heure automatique, puis saisissez le code suivant.",
    "clock-ahead_many":
      "L’horloge de votre appareil avance d’environ {{count}} de minutes. Activez l’heure automatique, puis saisissez le code suivant.",
    "clock-ahead_other":
      "L’horloge de votre appareil avance d’environ {{count}} minutes. Activez l’heure automatique, puis saisissez le code suivant.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
