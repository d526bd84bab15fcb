import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sessions et navigateurs",
  intro: "Les navigateurs depuis lesquels vous vous connectez. Nous vous envoyons un e-mail quand un nouveau navigateur se connecte.",
  remembered: "Un navigateur mémorisé saute la seconde étape, mais jamais le mot de passe.",
  line: "Dernière utilisation : {{date}}, depuis {{ipAddress}}",
  loggedOut: "Déconnecté. Dernière utilisation : {{date}}.",
  details: "Détails",
  address: "Adresse IP",
  methods: "Connexion par",
  started: "Connexion",
  lastSeen: "Dernière utilisation",
  ends: "Expiration",
  revoke: "Déconnecter",
  revokeOthers: "Déconnecter tous les autres navigateurs",
  noDevices: "Aucun navigateur.",
  firstUsed: "Première utilisation",
  lastUsed: "Dernière connexion",
  secondFactor: "Seconde étape",
  skippedUntil: "Non demandée jusqu’au {{date}}",
  asked: "Demandée",
  skips: "Saute la seconde étape",
  forget: "Oublier ce navigateur",
  forgetText:
    "Nous traiterons la prochaine connexion depuis ce navigateur comme nouvelle : la seconde étape sera nécessaire, et nous vous enverrons un e-mail.",
  thisBrowser: "Ce navigateur",
  notMe: {
    title: "Signaler une connexion qui n’était pas la vôtre",
    text: "Si vous ne reconnaissez pas la connexion ou la modification de notre e-mail, appuyez sur le bouton. Il déconnecte tous les navigateurs, les oublie tous et verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez.",
    login: "La connexion : {{browser}}, {{ipAddress}}, {{date}}",
    since: "Il supprime aussi ce qui a été ajouté à votre compte depuis le {{date}} :",
    roles: "Il rétablit aussi des rôles dans des projets tels qu’ils étaient :",
    touched:
      "Depuis, quelqu’un a modifié ces projets avec votre compte. Rien d’autre n’y est annulé. Après votre prochaine connexion, vérifiez leur historique :",
    nothing: "Rien n’a été ajouté à votre compte depuis.",
    waits_one:
      "Les clés et applications ci-dessus sont vos seules secondes étapes. Elles cessent aussitôt de fonctionner, et nous les supprimons après {{count}} heure. D’ici là, personne ne peut se connecter. Nous envoyons à chacune de vos adresses un lien qui les conserve.",
    waits_many:
      "Les clés et applications ci-dessus sont vos seules secondes étapes. Elles cessent aussitôt de fonctionner, et nous les supprimons après {{count}} d’heures. D’ici là, personne ne peut se connecter. Nous envoyons à chacune de vos adresses un lien qui les conserve.",
    waits_other:
      "Les clés et applications ci-dessus sont vos seules secondes étapes. Elles cessent aussitôt de fonctionner, et nous les supprimons après {{count}} heures. D’ici là, personne ne peut se connecter. Nous envoyons à chacune de vos adresses un lien qui les conserve.",
    needsCodes: "Vous n’aurez plus de codes de récupération. Créez-en de nouveaux après votre prochaine connexion.",
    submit: "Ce n’était pas moi",
    gone: "Ce lien a déjà servi ou date de plus de {{lifetimes.notMeLink}}. Si vous avez un doute sur une connexion, réinitialisez votre mot de passe et consultez votre historique de sécurité.",
    token: "jeton d’API « {{label}} »",
    named: "seconde étape « {{label}} »",
    codes: "codes de récupération",
  },
} satisfies Area<"sessions">;
