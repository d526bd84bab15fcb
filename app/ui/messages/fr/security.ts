import type { Area } from "../catalogue.ts";

export const security = {
  title: "Sécurité",
  lead: "Ce que {{site}} fait pour protéger votre compte, et ce que vous pouvez faire.",
  topics: {
    password: {
      title: "Votre mot de passe",
      points: {
        stored:
          "Nous n’enregistrons jamais votre mot de passe, seulement son empreinte argon2id. Le mot de passe ne peut pas être calculé à partir de cette empreinte.",
        rules:
          "Il doit avoir au moins {{minLength}} caractères et ne pas être facile à deviner. Nous n’exigeons ni chiffres ni symboles, et ne vous obligeons pas à le changer : ni l’un ni l’autre ne rend un mot de passe plus sûr.",
        guessing:
          "Les tentatives de deviner un mot de passe sont ralenties, par compte et par adresse IP. Après 100 mots de passe incorrects de suite, le mot de passe est verrouillé.",
      },
    },
    factors: {
      title: "Votre second facteur",
      points: {
        choice:
          "Vous pouvez utiliser une application d’authentification, une clé de sécurité, ou plusieurs de chaque. Après votre mot de passe, nous demandons l’une d’elles.",
        phishing: "Une clé de sécurité est la plus sûre : elle ne répond qu’à ce site, donc une copie de ce site n’en apprend rien.",
        once: "Un code d’une application fonctionne une fois. Le secret qui produit les codes est chiffré.",
        codes:
          "Vous recevez dix codes de récupération pour le cas où vous perdez votre appareil. Chacun fonctionne une fois. Imprimez-les, ou enregistrez-les dans un gestionnaire de mots de passe.",
        mail: "Nous n’envoyons jamais de codes par SMS ni par e-mail : d’autres peuvent trop facilement les lire.",
      },
    },
    sessions: {
      title: "Pendant votre connexion",
      points: {
        end: "Une session prend fin après {{idle}} sans activité, et au plus tard après {{absolute}}.",
        fresh: "Avant toute modification importante, nous vous demandons de confirmer votre identité.",
        others: "Quand vous changez votre mot de passe ou un second facteur, toutes vos autres sessions prennent fin.",
      },
    },
    told: {
      title: "Ce dont nous vous informons",
      points: {
        history:
          "Votre historique de sécurité montre ce qui est arrivé à votre compte, quand et depuis où. Chaque entrée scelle les précédentes.",
        mail: "Nous vous envoyons un e-mail quand un mot de passe, une adresse ou un second facteur change, et quand quelqu’un se connecte depuis un nouveau navigateur.",
        never: "Aucun e-mail et aucune personne de {{site}} ne vous demandera jamais votre mot de passe ou un code.",
      },
    },
    pages: {
      title: "Ces pages",
      points: {
        own: "Aucun traceur, aucune police et aucun script de tiers. Notre petit script n’est nécessaire que pour les clés de sécurité.",
        cookies:
          "Les cookies servent seulement à garder votre session ouverte et à reconnaître votre navigateur. Les scripts ne peuvent pas les lire.",
        names: "Nous ne disons à personne si une adresse e-mail a un compte ici. Les noms d’utilisateur sont publics.",
      },
    },
  },
  bug: {
    title: "Signaler un problème",
    text: "Quelque chose ne fonctionne pas ou est difficile à utiliser ? <support>Contactez l’assistance</support>. Dites ce que vous avez fait, ce que vous attendiez et ce qui s’est passé.",
  },
  vulnerability: {
    title: "Signaler une vulnérabilité",
    text: "Vous avez trouvé une faiblesse qui met en danger des comptes ou des paquets ? Signalez-la en privé, pas comme un simple problème. Mieux vaut un signalement rapide qu’un signalement complet.",
    ask: "Faites vos essais avec vos propres comptes. N’ouvrez pas les données d’autres personnes, et ne surchargez pas le site. Laissez-nous le temps de corriger la faiblesse avant de la publier.",
    link: "Signaler une vulnérabilité",
    file: "Contact au format security.txt",
    none: "Ce site n’indique pas de contact pour les vulnérabilités.",
  },
  toAccount: "Contrôler la sécurité de votre compte",
} satisfies Area<"security">;
