import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Supprimer votre compte",
  text: "Nous vous déconnecterons maintenant, et supprimerons votre compte dans {{lifetimes.deletionGrace}}. D’ici là, vous pouvez annuler : utilisez le lien de l’e-mail que nous vous envoyons, ou connectez-vous et choisissez « Conserver mon compte ». Ensuite, nous effaçons toutes vos données personnelles.",
  nameStays: "Votre nom d’utilisateur reste réservé, pour que personne ne puisse se faire passer pour vous.",
  nameIsFree: "D’autres pourront alors prendre votre nom d’utilisateur, car vous n’avez pas vérifié d’adresse.",
  export: "Télécharger d’abord vos données",
  username: "Pour confirmer, saisissez votre nom d’utilisateur : {{username}}",
  wrongName: "Ce n’est pas votre nom d’utilisateur. Saisissez-le comme il est affiché.",
  soleOwner_one:
    "Votre compte est le seul propriétaire du projet {{projects}}. Donnez le rôle de propriétaire à une autre personne, ou supprimez le projet, puis réessayez.",
  soleOwner_many:
    "Votre compte est le seul propriétaire des projets {{projects}}. Pour chacun, donnez le rôle de propriétaire à une autre personne, ou supprimez-les, puis réessayez.",
  soleOwner_other:
    "Votre compte est le seul propriétaire des projets {{projects}}. Pour chacun, donnez le rôle de propriétaire à une autre personne, ou supprimez-les, puis réessayez.",
  submit: "Supprimer mon compte",
  due: "Votre compte sera supprimé le {{date}}",
  keep: {
    title: "Conserver votre compte ?",
    text: "Votre compte va être supprimé. Vous pouvez encore le conserver.",
    note: "Vous connecter ne suffit pas pour annuler. Si vous voulez conserver votre compte, choisissez le bouton.",
    submit: "Conserver mon compte",
    gone: "Ce lien ne fonctionne plus. Il a peut-être déjà servi, ou la suppression est déjà annulée. Connectez-vous pour consulter votre compte.",
  },
} satisfies Area<"deletion">;
