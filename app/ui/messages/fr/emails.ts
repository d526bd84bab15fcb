import type { Area } from "../catalogue.ts";

export const emails = {
  title: "Adresses e-mail",
  intro:
    "Chaque adresse vérifiée permet de vous connecter et de réinitialiser un mot de passe oublié. Les e-mails sur votre compte vont à toutes les adresses vérifiées.",
  verifyFirst:
    "Pour vérifier votre adresse, ouvrez le lien que nous vous avons envoyé par e-mail. D’ici là, vous ne pouvez ni activer l’authentification à deux facteurs ni réinitialiser un mot de passe oublié.",
  noEmail:
    "Pas d’e-mail ? Regardez dans vos courriers indésirables, renvoyez le lien, ou ajoutez la bonne adresse et supprimez la mauvaise. Nous ne pouvons pas envoyer de lien à une adresse qu’un autre compte a vérifiée.",
  removedOn: "Vérifiez une adresse avant le {{date}}, sinon nous supprimerons ce compte.",
  primary: "principale",
  verified: "vérifiée",
  unverified: "non vérifiée",
  verifiedSince: "Vérifiée le {{date}}",
  addedOn: "Ajoutée le {{date}}",
  button: { resend: "Renvoyer le lien", primary: "Rendre principale", remove: "Supprimer" },
  label: {
    resend: "Renvoyer le lien à {{address}}",
    primary: "Rendre principale : {{address}}",
    remove: "Supprimer {{address}}",
  },
  addTitle: "Ajouter une adresse",
  address: "Adresse e-mail",
  addHint: "Nous y enverrons un lien valable {{lifetimes.verifyLink}}.",
  add: "Ajouter l’adresse",
  malformed: "Saisissez une adresse e-mail comme name@example.org.",
  "already-yours": "Cette adresse est déjà dans votre liste.",
  "too-many": "Vous avez {{max}} adresses, le maximum pour un compte. Supprimez-en une d’abord.",
  "not-verified": "{{address}} n’est pas encore vérifiée. Vérifiez cette adresse avant de la rendre principale.",
  "already-verified": "{{address}} est déjà vérifiée. Il n’y a donc pas de lien à envoyer.",
  keep: {
    only: "{{address}} est votre seule adresse. Ajoutez-en une autre avant de la supprimer.",
    "last-verified":
      "{{address}} est votre dernière adresse vérifiée. Vérifiez-en une autre avant de la supprimer, pour que nous puissions toujours vous joindre.",
    primary: "{{address}} est votre adresse principale. Rendez-en une autre principale avant de la supprimer.",
  },
  verifyTitle: "Vérifier votre adresse",
  verifyText: "L’adresse {{address}} sera vérifiée pour votre compte {{username}}.",
  verifySignedOut:
    "L’adresse {{address}} sera vérifiée pour le compte {{username}}. Elle permettra alors de se connecter à ce compte et d’en réinitialiser le mot de passe. Continuez seulement si {{username}} est votre compte. Sinon, fermez cette page : rien ne se passe sans le bouton.",
  verifyOther:
    "Ce lien est pour un autre compte. Il vérifierait {{address}} pour {{username}}, mais le compte connecté est {{viewer}}. Rien n’a été modifié.",
  verifyOtherText:
    "Si {{username}} n’est pas votre compte, fermez cette page. Une autre personne a saisi votre adresse, et ne peut pas l’utiliser sans vous. Si {{username}} est aussi votre compte, déconnectez-vous ici et ouvrez de nouveau le lien.",
  notYourLink:
    "Ce lien est pour un autre compte que celui qui est connecté. Rien n’a été modifié. Déconnectez-vous, puis ouvrez de nouveau le lien.",
  verifySubmit: "Vérifier l’adresse",
  verifiedBefore: "Votre adresse {{address}} est vérifiée. Il n’y a plus rien à faire.",
  toAccount: "Aller à votre compte",
  linkGone:
    "Ce lien ne fonctionne plus. Il a peut-être déjà servi, été remplacé par un plus récent, ou date de plus de {{lifetimes.verifyLink}}. Connectez-vous pour en envoyer un nouveau.",
  taken: "Un autre compte a vérifié cette adresse entre-temps. Ajoutez une autre adresse à ce compte.",
} satisfies Area<"emails">;
