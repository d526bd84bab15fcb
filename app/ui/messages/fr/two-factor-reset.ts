import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "le compte est suspendu",
    deleting: "le compte est en cours de suppression",
    admin: "le compte a maintenant le rôle d’administrateur",
    "new-factor": "une clé de sécurité ou une application a été ajoutée entre-temps",
    "factor-used": "une clé de sécurité, une application ou un code de récupération a été utilisé entre-temps",
    "no-factor": "l’authentification à deux facteurs est déjà désactivée",
  },
  own: {
    title: "L’authentification à deux facteurs va être supprimée",
    text: "Quelqu’un a dit à l’assistance que vous avez perdu vos clés de sécurité, vos applications et vos codes de récupération. Au moment indiqué ci-dessous, nous les supprimons tous. Dès lors, votre mot de passe suffira pour se connecter. Si vous n’avez pas demandé cela, annulez maintenant et changez votre mot de passe.",
    due: "Suppression le {{date}}.",
    submit: "Annuler la réinitialisation : j’ai mes clés ou mes codes",
    textDisowned:
      "Quelqu’un a utilisé le lien « Ce n’était pas moi » de l’un de nos e-mails. D’après cette personne, des clés de sécurité ou des applications de ce compte appartiennent à quelqu’un d’autre. Elles ne fonctionnent plus, et nous les supprimons au moment indiqué ci-dessous. Seul le lien des e-mails à ce sujet peut l’empêcher.",
    confirm: "Confirmer votre identité autrement",
    needsOlderFactor:
      "Confirmez avec une clé de sécurité, une application ou un code que vous aviez avant le début de la réinitialisation. Si vous ne pouvez pas, utilisez le lien de l’e-mail à ce sujet.",
    gone: "Il n’y a plus de réinitialisation à annuler. Votre historique de sécurité indique ce qui s’est passé.",
  },
  stop: {
    title: "Conserver l’authentification à deux facteurs ?",
    text: "Quelqu’un a dit à l’assistance que vous avez perdu vos clés de sécurité, vos applications et vos codes de récupération. Nous sommes sur le point de les supprimer. Appuyez sur le bouton pour l’empêcher.",
    textDisowned:
      "Des clés de sécurité ou des applications de votre compte ont été signalées comme n’étant pas les vôtres. Nous sommes sur le point de les supprimer. Appuyez sur le bouton pour les conserver, mais seulement si vous les avez ajoutées vous-même.",
    submit: "Annuler la réinitialisation",
    gone: "Ce lien a déjà servi, ou il n’y a plus de réinitialisation à annuler. Connectez-vous pour consulter votre compte.",
  },
} satisfies Area<"twoFactorReset">;
