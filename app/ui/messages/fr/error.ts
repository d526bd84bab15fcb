import type { Area } from "../catalogue.ts";

export const error = {
  "400": {
    title: "Cela n’a pas fonctionné",
    text: "Nous n’avons pas pu lire cette requête. Revenez en arrière, rechargez la page et réessayez.",
  },
  "403": {
    title: "Nous n’avons pas pu vérifier d’où venait ce formulaire",
    text: "Rien n’a été modifié. Ouvrez la page sur ce site et envoyez le formulaire depuis cette page.",
  },
  "404": { title: "Page introuvable", text: "Nous ne trouvons pas cette page. Vérifiez l’adresse, ou accédez à votre compte." },
  "405": { title: "Non disponible de cette façon", text: "Cette page ne peut pas être ouverte de cette façon." },
  "408": { title: "Trop lent", text: "Votre requête n’est pas arrivée à temps. Réessayez." },
  "413": { title: "Trop volumineux", text: "Vous avez envoyé plus que ce site n’accepte." },
  "429": { title: "Trop de tentatives", text: "Attendez un moment, puis réessayez." },
  "431": {
    title: "Trop volumineux",
    text: "L’adresse ou les cookies envoyés par votre navigateur sont trop longs. Effacez les cookies de ce site, puis réessayez.",
  },
  "500": {
    title: "Une erreur est survenue",
    text: "Une erreur est survenue de notre côté. Nous en avons gardé la trace. Rien de ce que vous aviez enregistré n’est perdu. Réessayez.",
  },
  "503": { title: "Site très occupé", text: "Le site ne peut pas répondre pour le moment. Réessayez dans un instant." },
  requestId: "Référence à donner à l’<support>assistance</support> : {{id}}",
  home: "Aller à la page d’accueil",
} satisfies Area<"error">;
