import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "clé de sécurité",
  name: "Clé de sécurité",
  named: "clé de sécurité « {{label}} »",
  way: "Utiliser une clé de sécurité ou une clé d’accès",
  section: {
    title: "Clés d’accès et clés de sécurité",
    none: "Connectez-vous avec votre empreinte, votre visage ou un code PIN, ou avec une clé à brancher. Un faux site ne peut pas les voler.",
    add: "Ajouter une clé d’accès ou une clé de sécurité",
    manage: "Gérer les clés d’accès et les clés de sécurité",
  },
  protection: {
    title: "Clés d’accès et clés de sécurité",
    text_one: "Vous avez {{count}} clé d’accès ou clé de sécurité.",
    text_many: "Vous avez {{count}} de clés d’accès ou clés de sécurité.",
    text_other: "Vous avez {{count}} clés d’accès ou clés de sécurité.",
    missing:
      "Utilisez votre empreinte, votre visage, un code PIN ou une clé à brancher. C’est le choix le plus sûr : un faux site ne peut rien voler.",
    manage: "Gérer les clés",
    setUp: "Ajouter une clé",
  },
  proof: {
    submit: "Confirmer avec une clé de sécurité ou une clé d’accès",
    noScript:
      "Les clés de sécurité et les clés d’accès ont besoin de JavaScript. Activez-le et rechargez cette page, ou confirmez autrement.",
  },
  events: {
    added: "Clé de sécurité « {{label}} » ajoutée",
    "add-failed": "Clé de sécurité non ajoutée : sa réponse a été refusée",
    closed: "Clé de sécurité verrouillée après 100 réponses incorrectes de suite",
    renamed: "Clé de sécurité renommée en « {{label}} »",
    removed: "Clé de sécurité « {{label}} » supprimée",
    failed: "Échec de connexion : mot de passe correct, clé de sécurité refusée",
  },
  browser: {
    waiting: "En attente de votre clé",
    cancelled: {
      create:
        "Rien n’a été ajouté. Vous avez peut-être annulé, attendu trop longtemps ou utilisé une clé déjà enregistrée. Réessayez, et touchez la clé quand elle clignote.",
      get: "Cela n’a pas fonctionné. Vous avez peut-être annulé, attendu trop longtemps ou utilisé une clé qui n’est pas enregistrée. Réessayez, ou connectez-vous autrement.",
    },
    known: {
      create: "Cette clé de sécurité ou clé d’accès est déjà enregistrée pour votre compte. Utilisez-en une autre.",
      get: "Cette clé n’est pas enregistrée pour votre compte. Utilisez-en une autre, ou connectez-vous autrement.",
    },
    unable: {
      create: "Cette clé ne peut pas contenir de clé d’accès. Ajoutez-la comme clé de sécurité, ou utilisez-en une autre.",
      get: "Cette clé ne peut pas être utilisée ici. Utilisez-en une autre, ou connectez-vous autrement.",
    },
    failed: "Votre navigateur n’a pas pu demander de clé. Rechargez la page et réessayez.",
    unsupported: "Ce navigateur ne prend pas en charge les clés d’accès et les clés de sécurité. Utilisez un autre navigateur.",
    help: "Obtenir de l’aide sur les clés",
  },
  login: {
    title: "Clé de sécurité ou clé d’accès",
    text: "Utilisez votre clé de sécurité ou votre clé d’accès ({{labels}}) pour vous connecter au compte {{username}}.",
    text_unnamed: "Utilisez votre clé de sécurité ou votre clé d’accès pour vous connecter au compte {{username}}.",
    noScript:
      "Les clés de sécurité et les clés d’accès ont besoin de JavaScript. Activez-le et rechargez cette page, utilisez un autre navigateur, ou connectez-vous autrement :",
  },
  passkey: {
    title: "Connexion avec une clé d’accès",
    text: "Utilisez votre empreinte, votre visage ou un code PIN à la place de votre mot de passe. Votre clé d’accès est sur cet appareil, sur votre téléphone, sur une clé de sécurité ou dans votre gestionnaire de mots de passe.",
    button: "Se connecter avec une clé d’accès",
    noScript: "Les clés d’accès ont besoin de JavaScript. Activez-le et rechargez cette page, ou connectez-vous avec votre mot de passe :",
    password: "Se connecter avec votre mot de passe",
  },
  page: {
    title: "Clés d’accès et clés de sécurité",
    yours: "Vos clés d’accès et clés de sécurité",
    none: "Vous n’avez ajouté aucune clé d’accès ni clé de sécurité.",
    passkey: "Clé d’accès",
    securityKey: "Clé de sécurité",
    alone: "Permet de se connecter sans mot de passe.",
    secondStep: "Seconde étape seulement.",
    synced: "Sauvegardée : vous pouvez l’utiliser sur vos autres appareils.",
    oneDevice: "Sur un seul appareil.",
    maker: "Type : {{maker}}.",
    rename: "Renommer",
    renameLabel: "Nouveau nom",
    addPasskey: "Ajouter une clé d’accès",
    passkeyText:
      "Une clé d’accès vous connecte avec votre empreinte, votre visage ou un code PIN, sans votre mot de passe. Elle est enregistrée sur cet appareil, sur votre téléphone, sur une clé de sécurité ou dans votre gestionnaire de mots de passe.",
    addKey: "Ajouter une clé de sécurité",
    keyText:
      "Une clé de sécurité est un petit appareil que vous branchez ou approchez de votre téléphone. C’est votre seconde étape, après votre mot de passe.",
    spare: "Ajoutez-en deux, et gardez-en une en lieu sûr.",
    spareHelp: "Pourquoi il vous en faut une deuxième",
    label: "Nom",
    labelHint: "Facultatif. Un nom pour la reconnaître, par exemple « YubiKey bleue ».",
    noScript:
      "Les clés d’accès et les clés de sécurité ont besoin de JavaScript. Activez-le et rechargez cette page, ou utilisez plutôt une application d’authentification :",
    noScriptToo: "Cela nécessite aussi JavaScript.",
    app: "Configurer une application d’authentification",
  },
  mail: {
    "factor-added": {
      subject: "Clé de sécurité « {{label}} » ajoutée au compte {{username}}",
      text: "La clé de sécurité « {{label}} » a été ajoutée à votre compte. Vous pouvez maintenant l’utiliser pour vous connecter. Vos autres sessions ont été déconnectées.",
    },
    "factor-removed": {
      subject: "Clé de sécurité « {{label}} » supprimée du compte {{username}}",
      text: "La clé de sécurité « {{label}} » a été supprimée de votre compte. Vos autres sessions ont été déconnectées.",
      text_last:
        "La clé de sécurité « {{label}} » a été supprimée de votre compte. C’était votre dernière seconde étape, donc vos codes de récupération ont aussi été supprimés. Votre mot de passe suffit maintenant pour vous connecter. Vos autres sessions ont été déconnectées.",
    },
    "factor-closed": {
      subject: "Clé de sécurité « {{label}} » verrouillée pour {{username}}",
      text: "Votre clé de sécurité « {{label}} » a donné 100 réponses incorrectes de suite. Par précaution, nous l’avons verrouillée définitivement, dans tous les navigateurs.",
      after:
        "Connectez-vous autrement, supprimez la clé et ajoutez-la de nouveau. Si ces tentatives ne venaient pas de vous, quelqu’un connaît votre mot de passe. Changez-le aussi :",
    },
    "second-factor-failed": {
      text: "Quelqu’un a saisi votre mot de passe, mais n’a pas pu utiliser votre clé de sécurité. Personne n’a accédé à votre compte.",
    },
  },
  refused: {
    malformed: "Nous n’avons pas pu lire la réponse de votre clé. Réessayez, ou utilisez un autre navigateur.",
    "challenge-spent": "Cette page est restée ouverte trop longtemps, ou sa demande a déjà servi. Réessayez maintenant.",
    origin:
      "Votre clé a été utilisée pour une autre adresse. Regardez l’adresse dans votre navigateur : la page utilisée imite peut-être ce site.",
    "user-presence": "Touchez votre clé quand elle clignote.",
    "user-verification":
      "Votre clé n’a pas vérifié que c’est bien vous. Configurez-y un code PIN, une empreinte ou votre visage, puis réessayez.",
    attestation: "Cette clé ne peut pas être utilisée ici. Utilisez-en une autre.",
    "not-discoverable": "Cette clé ne peut pas contenir de clé d’accès. Ajoutez-la plutôt comme clé de sécurité.",
    "already-registered": "Cette clé est déjà enregistrée. Utilisez-en une autre.",
    "too-many": "Vous avez atteint la limite. Supprimez une clé que vous n’utilisez pas, puis réessayez.",
    "unknown-key": "Cette clé n’est pas enregistrée pour votre compte. Utilisez-en une autre, ou connectez-vous autrement.",
    "never-verified":
      "Cette clé ne permet pas de vous connecter sans mot de passe. Connectez-vous avec votre mot de passe, supprimez la clé et ajoutez-la de nouveau comme clé d’accès.",
    disowned: "Cette clé ne fonctionne plus, car vous avez signalé qu’elle n’est pas la vôtre. Notre e-mail à ce sujet indique quoi faire.",
    closed: "Cette clé est verrouillée après 100 échecs de suite. Connectez-vous autrement, supprimez-la et ajoutez-la de nouveau.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
