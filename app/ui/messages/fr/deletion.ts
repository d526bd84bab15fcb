import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Supprimer votre compte",
  text: "Nous vous déconnectons maintenant, et nous supprimerons votre compte dans {{lifetimes.deletionGrace}}. D’ici là, vous pouvez annuler : utilisez le lien de l’e-mail que nous vous envoyons, ou connectez-vous et choisissez « Conserver mon compte ».",
  afterwards:
    "Ensuite, nous effaçons votre compte avec ses adresses e-mail, son mot de passe et ses jetons d’API. Vos fichiers publiés restent dans leurs projets. Les propriétaires de ces projets peuvent toujours voir ce que vous y avez fait, avec votre nom d’utilisateur, votre adresse IP et votre navigateur. De votre historique de sécurité, nous ne gardons que ce qui s’est passé et quand.",
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
    note: "Vous connecter ne suffit pas pour annuler. Si vous voulez conserver votre compte, appuyez sur le bouton.",
    submit: "Conserver mon compte",
    gone: "Ce lien ne fonctionne plus. Il a peut-être déjà servi, ou la suppression est déjà annulée. Connectez-vous pour consulter votre compte.",
  },
} satisfies Area<"deletion">;
