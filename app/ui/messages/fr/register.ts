import type { Area } from "../catalogue.ts";

export const register = {
  username: "Nom d’utilisateur",
  usernameHint: "De 1 à 50 lettres, chiffres, points, traits d’union et tirets bas. Tout le monde peut le voir.",
  email: "Adresse e-mail",
  emailHint: "Elle n’est pas publique. Nous y enverrons un lien pour la vérifier.",
  password: "Mot de passe",
  submit: "Créer un compte",
  haveAccount: "Déjà un compte ? Se connecter",
  refused: {
    malformed:
      "Utilisez de 1 à 50 lettres (A à Z), chiffres, points, traits d’union et tirets bas. Commencez et finissez par une lettre ou un chiffre.",
    linked:
      "Ce nom ressemble à une adresse web, et les logiciels de messagerie en feraient un lien. Remplacez les points par des traits d’union.",
    reserved: "Ce nom d’utilisateur est réservé, car il semblerait appartenir à ce site. Choisissez-en un autre.",
    taken: "Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.",
  },
} satisfies Area<"register">;
