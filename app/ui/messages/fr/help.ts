import type { Area } from "../catalogue.ts";

export const help = {
  title: "Aide",
  lead: "Choisissez votre problème pour voir quoi faire.",
  topicsTitle: "Sujets",
  parts: { login: "Connexion", lost: "Perte ou remplacement", safety: "Sécurité du compte", keys: "Clés d’accès et clés de sécurité" },
  topics: {
    passkeys: {
      title: "Clé d’accès ou clé de sécurité : laquelle me faut-il ?",
      text: "Une clé d’accès vous connecte avec votre empreinte, votre visage ou un code PIN. Ni mot de passe ni code ne sont nécessaires. Une clé de sécurité est un petit appareil que vous branchez ou approchez de votre téléphone. Si elle ne contient pas de clé d’accès, elle est votre seconde étape après le mot de passe. Un faux site ne peut voler ni l’une ni l’autre.",
    },
    "phone-passkey": {
      title: "Comment me connecter sur un ordinateur avec la clé d’accès de mon téléphone ?",
      text: "Le Bluetooth de votre téléphone doit être activé, et le téléphone doit être près de l’ordinateur. La clé d’accès reste sur le téléphone.",
      step1:
        "Sur l’ordinateur, choisissez « Se connecter avec une clé d’accès ». Dans la fenêtre de votre navigateur, choisissez d’utiliser un téléphone.",
      step2: "Le navigateur affiche un code QR. Scannez-le avec l’appareil photo de votre téléphone.",
      step3: "Sur le téléphone, confirmez avec votre empreinte, votre visage ou un code PIN. L’ordinateur est alors connecté.",
    },
    "spare-key": {
      title: "Pourquoi me faut-il une deuxième clé ?",
      text: "Si vous perdez votre seule clé, il vous faut une application d’authentification ou un code de récupération pour vous connecter. Avec deux clés, connectez-vous avec l’autre. Une clé ne peut être ajoutée qu’une seule fois à chaque compte.",
      step1: "Ajoutez la première clé, et gardez-la sur vous.",
      step2: "Ajoutez la deuxième clé, et donnez-lui un autre nom.",
      step3: "Gardez la deuxième clé ailleurs, par exemple chez vous.",
    },
    "new-phone": {
      title: "Je change de téléphone",
      text: "Transférez tout avant de donner l’ancien téléphone. Faites de même si l’ancien téléphone fonctionne encore mais que vous ne voulez plus l’utiliser.",
      step1:
        "Clés d’accès : si elles sont sauvegardées, connectez-vous sur le nouveau téléphone au même compte du fabricant de votre téléphone ou de votre gestionnaire de mots de passe. Sinon, ajoutez ici une nouvelle clé d’accès.",
      step2: "Application d’authentification : ajoutez le nouveau téléphone comme autre application, et saisissez un code qu’elle affiche.",
      step3: "Connectez-vous une fois avec le nouveau téléphone. Puis supprimez l’ancienne clé d’accès et l’ancienne application.",
    },
    "lost-phone": {
      title: "J’ai perdu mon téléphone ou mon application d’authentification",
      text: "Connectez-vous avec votre mot de passe. Quand nous demandons un code, choisissez une autre méthode : une clé d’accès, une clé de sécurité ou un code de récupération. Puis supprimez l’ancienne application et ajoutez-en une nouvelle.",
    },
    "lost-key": {
      title: "J’ai perdu ma clé de sécurité ou ma clé d’accès, ou elle n’est pas enregistrée",
      text: "Connectez-vous avec votre mot de passe, et choisissez une autre méthode : une application d’authentification, une autre clé ou un code de récupération. Puis supprimez la clé perdue, pour que personne ne puisse l’utiliser en la trouvant, et ajoutez-en une autre.",
    },
    "lost-all": {
      title: "J’ai perdu ma seconde étape et mes codes de récupération",
      text: "Votre mot de passe ne suffit pas pour vous connecter, et le réinitialiser n’y change rien. Sinon, une personne qui lit vos e-mails pourrait accéder à votre compte.",
      step1: "Si un navigateur est encore connecté, ne vous y déconnectez pas.",
      step2: "<support>Contactez l’assistance</support>. Elle vérifie que le compte est bien le vôtre.",
      step3:
        "Nous envoyons un e-mail à toutes vos adresses et attendons {{wait}}. Puis nous désactivons l’authentification à deux facteurs, et votre mot de passe suffit pour vous connecter.",
    },
    "no-mail": {
      title: "Je n’ai pas reçu d’e-mail",
      text: "Attendez quelques minutes, et regardez dans vos courriers indésirables. Puis redemandez l’e-mail, et utilisez le lien du plus récent. Pour réinitialiser votre mot de passe, saisissez une adresse que vous avez vérifiée. Aux autres adresses, nous n’envoyons rien, et nous ne le disons pas. Si vous avez donné une mauvaise adresse à l’inscription, connectez-vous et changez-la.",
    },
    "code-refused": {
      title: "Mon code n’est pas accepté",
      text: "Les codes dépendent de l’heure. Vérifiez donc l’horloge de votre téléphone : activez l’heure automatique. Chaque code fonctionne une fois, attendez donc le suivant. Assurez-vous d’utiliser, dans l’application, l’entrée de {{site}} et de ce compte.",
    },
    "key-refused": {
      title: "Ma clé de sécurité ou ma clé d’accès ne fonctionne pas",
      text: "Les clés ont besoin de JavaScript, et ne fonctionnent qu’à l’adresse {{origin}}. Si votre navigateur ne peut pas utiliser votre clé, connectez-vous autrement.",
      step1: "Branchez la clé, ou approchez-la de votre téléphone. Pour une clé d’accès sur votre téléphone, activez le Bluetooth.",
      step2: "Appuyez sur le bouton de la page.",
      step3: "Touchez la clé quand elle clignote.",
    },
    "key-pin": {
      title: "Ma clé demande un code PIN, ou ne peut pas vérifier que c’est moi",
      text: "Une clé d’accès a besoin d’un code PIN, d’une empreinte ou de votre visage. C’est le code PIN de la clé, pas celui de votre ordinateur ni de ce site. Les réglages de votre ordinateur pour les clés de sécurité ou les options de connexion permettent de le définir ou de le changer. Si vous ne voulez pas de code PIN, ajoutez la clé comme clé de sécurité : elle est alors votre seconde étape, après votre mot de passe.",
    },
    imitation: {
      title: "Ma clé a été utilisée pour une autre adresse",
      text: "Une clé ne fonctionne qu’à l’adresse où vous l’avez ajoutée. La barre d’adresse de votre navigateur doit afficher {{origin}}. Si elle affiche autre chose, fermez la page : c’est peut-être une imitation qui veut votre mot de passe. Si vous y avez saisi votre mot de passe, changez-le maintenant.",
    },
    "locked-out": {
      title: "Trop de tentatives",
      text: "La page indique quand vous pourrez réessayer. L’assistance ne peut pas raccourcir l’attente. Après 100 mots de passe incorrects de suite, votre mot de passe est verrouillé jusqu’à ce que vous le réinitialisiez. Après 100 codes ou clés incorrects de suite, cette application, cette clé ou ces codes de récupération sont verrouillés : connectez-vous autrement, supprimez-les et ajoutez-les de nouveau.",
    },
    "forgot-password": {
      title: "J’ai oublié mon mot de passe",
      text: "Saisissez l’une de vos adresses vérifiées : nous y enverrons un lien par e-mail. Ouvrez-le sous {{lifetimes.resetLink}}, et choisissez un nouveau mot de passe. La seconde étape reste nécessaire.",
    },
    "lost-address": {
      title: "Je ne peux plus lire les e-mails de mon adresse",
      text: "Tant que vous pouvez vous connecter, ajoutez une autre adresse, vérifiez-la et rendez-la principale. Puis supprimez l’ancienne. Faites-le avant de perdre l’ancienne adresse : nous n’envoyons les liens de réinitialisation qu’aux adresses vérifiées.",
    },
    "not-me": {
      title: "Un e-mail me signale une action qui ne vient pas de moi",
      text: "Agissez maintenant. Si l’e-mail contient le lien « Ce n’était pas moi », ouvrez-le : il déconnecte toutes les sessions, verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez, et annule ce qui a été ajouté à votre compte depuis.",
      step1: "Pas de lien de ce genre ? Saisissez vous-même {{origin}} dans votre navigateur, et connectez-vous.",
      step2: "Consultez votre historique de sécurité et vos sessions. Déconnectez les sessions que vous ne connaissez pas.",
      step3: "Changez votre mot de passe. Si vous ne pouvez pas vous connecter, réinitialisez-le : cela déconnecte toutes les sessions.",
    },
    suspicious: {
      title: "Un e-mail semble suspect",
      text: "Les e-mails de {{site}} ne demandent jamais de mot de passe ni de code, et n’ont jamais de pièce jointe. Leurs liens ne mènent qu’à {{origin}} et à l’assistance. En cas de doute, n’ouvrez pas le lien. Consultez votre historique de sécurité pour voir ce qui s’est vraiment passé.",
    },
    frozen: {
      title: "Mon compte est suspendu",
      text: "{{site}} l’a suspendu pour vous protéger, ou pour protéger d’autres personnes. Rien n’est perdu. <support>Contactez l’assistance</support> : elle seule peut le rouvrir.",
    },
  },
  links: {
    reset: "Réinitialiser votre mot de passe",
    emails: "Vos adresses e-mail",
    password: "Changer votre mot de passe",
    keys: "Vos clés d’accès et clés de sécurité",
    apps: "Vos applications d’authentification",
    codes: "Vos codes de récupération",
    sessions: "Vos sessions",
    history: "Votre historique de sécurité",
  },
} satisfies Area<"help">;
