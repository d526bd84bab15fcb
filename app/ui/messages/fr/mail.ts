import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Bonjour {{username}},",
  when: "Quand : {{at}}",
  touched: "Quelqu’un a modifié ces projets avec votre compte. Après votre prochaine connexion, vérifiez leur historique :",
  reason: "Motif : {{reason}}",
  where: "Où : {{ipAddress}}, {{browser}}",
  notYou:
    "Si ce n’était pas vous, une autre personne peut accéder à votre compte. Réinitialisez votre mot de passe maintenant. Cela déconnecte tous les navigateurs :",
  replyToSupport: "Pour contacter l’assistance, répondez à cet e-mail.",
  notMe:
    "Si ce n’était pas vous, ouvrez ce lien sous {{lifetimes.notMeLink}}. Il annule cette modification et tout ce qui a été ajouté ensuite, déconnecte tous les navigateurs et verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez :",
  way: {
    "reset-password": "Réinitialiser votre mot de passe",
    "change-password": "Changer votre mot de passe",
    history: "Voir votre historique de sécurité",
    sessions: "Voir vos sessions",
    "two-factor": "Voir votre authentification à deux facteurs",
    "security-keys": "Voir vos clés de sécurité",
    tokens: "Voir vos jetons d’API",
    project: "Voir la page du projet",
    "project-settings": "Voir les paramètres du projet",
    "project-history": "Voir l’historique du projet",
    invitations: "Voir vos invitations",
    approvals: "Voir les fichiers en attente",
    announcements: "Choisir les e-mails que nous vous envoyons",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Vérifiez votre adresse e-mail pour {{username}}",
    text: "Confirmez que cette adresse e-mail appartient à votre compte {{site}}, {{username}}.",
    lead: "Ouvrez ce lien sous {{lifetimes.verifyLink}} :",
    link: "Vérifier l’adresse pour {{username}}",
    after:
      "Si {{username}} n’est pas votre compte, n’ouvrez pas le lien. Il donnerait votre adresse au compte d’une autre personne. Tant que vous ne l’ouvrez pas, rien ne se passe.",
  },
  "address-in-use": {
    subject: "Quelqu’un a saisi l’adresse e-mail de {{username}}",
    text: "Quelqu’un a saisi cette adresse sur {{site}}, pour un nouveau compte ou pour un autre compte. Elle appartient à votre compte, {{username}}, donc rien n’a été modifié. Si c’était vous, connectez-vous au compte {{username}}.",
    after: "Si ce n’était pas vous, il n’y a rien à faire.",
  },
  "factor-added": {
    subject: "« {{label}} » ajouté au compte {{username}}",
    text: "« {{label}} » a été ajouté à votre compte. Vous pouvez maintenant l’utiliser pour vous connecter. Vos autres sessions ont été déconnectées.",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "factor-lost": {
    subject: "« {{label}} » inutilisable pour {{username}}",
    text: "{{site}} a perdu la clé de chiffrement qui protégeait « {{label}} », donc nous l’avons supprimé de votre compte. Vos autres clés de sécurité et applications fonctionnent toujours. Toutes vos sessions ont été déconnectées.",
    text_last:
      "{{site}} a perdu la clé de chiffrement qui protégeait « {{label}} », donc nous l’avons supprimé de votre compte. C’était votre dernière seconde étape, donc vos codes de récupération ont aussi été supprimés. Nous avons verrouillé votre mot de passe : personne ne peut s’en servir pour se connecter tant que vous ne l’avez pas réinitialisé. Toutes vos sessions ont été déconnectées.",
    after: "Connectez-vous et configurez une nouvelle méthode. Si vous ne pouvez pas vous connecter, réinitialisez votre mot de passe :",
    after_last: "Réinitialisez votre mot de passe, connectez-vous et activez de nouveau l’authentification à deux facteurs :",
  },
  "factor-closed": {
    subject: "« {{label}} » verrouillé pour {{username}}",
    text: "Quelqu’un a échoué 100 fois de suite en utilisant « {{label}} ». Par précaution, nous l’avons verrouillé définitivement.",
    after:
      "Connectez-vous autrement, supprimez cette méthode et ajoutez-la de nouveau. Si ces échecs ne viennent pas de vous, quelqu’un connaît votre mot de passe. Changez-le aussi :",
  },
  "confirm-failing": {
    subject: "Échecs de confirmation d’identité dans le compte {{username}}",
    text: "Une personne connectée à votre compte a saisi cinq mots de passe ou codes incorrects en un jour. Nous lui avions demandé de confirmer qu’il s’agit bien de vous.",
    after: "Si ce n’était pas vous, mettez fin à la session et changez votre mot de passe :",
  },
  "factor-removed": {
    subject: "« {{label}} » supprimé du compte {{username}}",
    text: "« {{label}} » a été supprimé de votre compte. Vos autres sessions ont été déconnectées.",
    text_last:
      "« {{label}} » a été supprimé de votre compte. C’était votre dernière seconde étape, donc vos codes de récupération ont aussi été supprimés. Votre mot de passe suffit maintenant pour vous connecter. Vos autres sessions ont été déconnectées.",
  },
  "second-factor-failed": {
    subject: "Échec de connexion à {{username}} : le mot de passe était bon",
    text: "Quelqu’un a saisi votre mot de passe, mais a échoué à la seconde étape. Personne n’a accédé à votre compte.",
    after: "Si ce n’était pas vous, quelqu’un connaît votre mot de passe. Changez-le maintenant :",
  },
  "security-key-counter": {
    subject: "Clé de sécurité « {{label}} » de {{username}} peut-être copiée",
    subject_unnamed: "Copie possible de « {{label}} » de {{username}}",
    text: "Quelqu’un a utilisé « {{label}} », et le compteur de la clé n’a pas augmenté. Cela arrive quand une clé a été copiée. Cela arrive aussi quand certaines clés sont réinitialisées ou synchronisées. Nous avons autorisé cette utilisation, et la clé fonctionne toujours.",
    after: "Si vous ne savez pas pourquoi, supprimez la clé et ajoutez-en une nouvelle :",
  },
  "recovery-codes-generated": {
    subject: "Nouveaux codes de récupération pour {{username}}",
    text: "Dix nouveaux codes de récupération ont été créés pour votre compte. Si vous aviez des codes précédents, ils ne fonctionnent plus.",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "recovery-code-used": {
    subject: "Connexion à {{username}} avec un code de récupération",
    text_one: "Quelqu’un s’est connecté à votre compte avec un code de récupération. Il vous reste {{count}} code.",
    text_many: "Quelqu’un s’est connecté à votre compte avec un code de récupération. Il vous reste {{count}} de codes.",
    text_other: "Quelqu’un s’est connecté à votre compte avec un code de récupération. Il vous reste {{count}} codes.",
  },
  "reset-password": {
    subject: "Définissez un nouveau mot de passe pour {{username}}",
    text: "Quelqu’un, probablement vous, a demandé un nouveau mot de passe pour votre compte.",
    lead: "Ouvrez ce lien sous {{lifetimes.resetLink}} pour le définir. Il fonctionne une fois :",
    link: "Définir un nouveau mot de passe",
    after:
      "Si ce n’était pas vous, ignorez cet e-mail. Tant que vous n’ouvrez pas le lien, rien ne se passe. Ne le transmettez à personne.",
  },
  "password-reset": {
    subject: "Mot de passe réinitialisé pour {{username}}",
    text: "Quelqu’un a défini un nouveau mot de passe avec le lien de l’un de nos e-mails. Toutes vos sessions ont été déconnectées. L’authentification à deux facteurs n’a pas changé.",
    after:
      "Si ce n’était pas vous, une autre personne lit vos e-mails. Protégez d’abord votre messagerie. Puis réinitialisez de nouveau votre mot de passe :",
  },
  "password-closed": {
    subject: "Mot de passe verrouillé pour {{username}}",
    text: "Votre mot de passe est verrouillé. Quelqu’un a saisi 100 fois de suite un mot de passe incorrect pour votre compte. Personne n’y a accédé. Tant que vous ne l’avez pas réinitialisé, même le bon mot de passe ne fonctionne pas.",
    after: "Pour vous connecter de nouveau, réinitialisez votre mot de passe :",
  },
  ...projectMails,
  "new-device": {
    subject: "Nouvelle connexion à {{username}} : {{browser}}",
    text: "Quelqu’un s’est connecté à votre compte depuis un nouveau navigateur.",
    lead: "Si ce n’était pas vous, ouvrez ce lien sous {{lifetimes.notMeLink}}. Il déconnecte tous les navigateurs, verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez, et annule ce qui a été ajouté à votre compte depuis :",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "login-disowned": {
    subject: "Mot de passe verrouillé et sessions terminées pour {{username}}",
    text: "Quelqu’un a utilisé le lien « Ce n’était pas moi » de l’un de nos e-mails. Nous avons déconnecté toutes vos sessions, oublié vos navigateurs et verrouillé votre mot de passe.",
    text_gone:
      "Quelqu’un a utilisé le lien « Ce n’était pas moi » de l’un de nos e-mails. Nous avons déconnecté toutes vos sessions, oublié vos navigateurs et verrouillé votre mot de passe. Ce qui a été ajouté depuis ne fonctionne plus : {{gone}}.",
    after:
      "Réinitialisez votre mot de passe maintenant. Puis vérifiez vos clés de sécurité, vos applications et vos codes de récupération, et créez de nouveaux codes :",
  },
  "deletion-requested": {
    subject: "Votre compte {{username}} va être supprimé",
    text: "Quelqu’un, probablement vous, nous a demandé de supprimer votre compte. Nous le supprimerons dans {{lifetimes.deletionGrace}}.",
    text_operator: "L’assistance de {{site}} a demandé de supprimer votre compte. Nous le supprimerons dans {{lifetimes.deletionGrace}}.",
    lead: "Pour conserver votre compte, ouvrez ce lien d’ici là. Ou connectez-vous et appuyez sur le bouton qui le conserve :",
    link: "Conserver le compte",
    after: "Si ce n’était pas vous, conservez votre compte, puis réinitialisez votre mot de passe :",
  },
  "deletion-cancelled": {
    subject: "Suppression de {{username}} annulée",
    text: "Nous ne supprimerons pas votre compte. Rien n’a été perdu. Vous pouvez de nouveau vous connecter.",
  },
  "account-deleted": {
    subject: "Votre compte {{username}} a été supprimé",
    text: "Nous avons supprimé votre compte, comme demandé il y a {{lifetimes.deletionGrace}}. Vos fichiers publiés restent dans leurs projets. Les propriétaires de ces projets peuvent toujours voir ce que vous y avez fait, avec votre nom d’utilisateur, votre adresse IP et votre navigateur. Personne d’autre ne peut prendre votre nom d’utilisateur.",
    after: "Il n’y a plus rien à faire.",
  },
  "account-exported": {
    subject: "Données de {{username}} téléchargées",
    text: "Quelqu’un, probablement vous, a téléchargé une copie des données de votre compte.",
  },
  "account-frozen": {
    subject: "Votre compte {{username}} est suspendu",
    text: "L’assistance de {{site}} a suspendu votre compte. Personne ne peut s’y connecter, et toutes ses sessions ont été déconnectées. Rien n’a été supprimé.",
    after: "Si vous ne savez pas pourquoi, <support>contactez l’assistance</support>.",
  },
  "account-unfrozen": {
    subject: "Votre compte {{username}} n’est plus suspendu",
    text: "L’assistance de {{site}} a rouvert votre compte. Vous pouvez vous connecter comme avant.",
    after: "Si vous ne savez pas pourquoi il était suspendu, connectez-vous et consultez votre historique :",
  },
  "sessions-ended": {
    subject: "Toutes les sessions de {{username}} déconnectées",
    text: "L’assistance de {{site}} a déconnecté toutes vos sessions. Chaque navigateur doit refaire la seconde étape. Rien d’autre n’a changé, et vous pouvez vous connecter.",
    after: "Si vous ne savez pas pourquoi, connectez-vous et consultez votre historique :",
  },
  "token-created": {
    subject: "Jeton d’API « {{label}} » créé pour {{username}}",
    text: "Le jeton d’API « {{label}} » a été créé dans votre compte. Toute personne qui l’a peut téléverser des fichiers en votre nom, dans les limites que vous avez fixées.",
    lead: "Si ce n’était pas vous, ouvrez ce lien sous {{lifetimes.notMeLink}}. Il révoque le jeton, annule ce qui a été ajouté ensuite, déconnecte tous les navigateurs et verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez :",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "token-regenerated": {
    subject: "Jeton d’API « {{label}} » de {{username}} régénéré",
    text: "Le jeton d’API « {{label}} » de votre compte a été remplacé par un nouveau, qui a les mêmes droits.",
    lead: "Si ce n’était pas vous, ouvrez ce lien sous {{lifetimes.notMeLink}}. Il révoque le nouveau jeton, annule ce qui a été ajouté ensuite, déconnecte tous les navigateurs et verrouille votre mot de passe jusqu’à ce que vous le réinitialisiez :",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "token-new-network": {
    subject: "Jeton « {{label}} » de {{username}} utilisé depuis un nouveau réseau",
    text: "Le jeton d’API « {{label}} » a été utilisé depuis un réseau d’où il n’avait encore jamais servi.",
    after: "Si ce n’était pas vous ni l’une de vos machines, révoquez le jeton :",
  },
  "token-expiring": {
    subject: "Jeton d’API « {{label}} » de {{username}} : expiration proche",
    text: "Le jeton d’API « {{label}} » expire le {{until}}. Ensuite, personne ne pourra l’utiliser pour téléverser.",
    after: "Pour continuer à l’utiliser, régénérez-le d’ici là :",
  },
  "token-unused": {
    subject: "Jeton d’API « {{label}} » de {{username}} longtemps inutilisé",
    text: "Le jeton d’API « {{label}} » n’a pas servi depuis près d’un an. Nous le révoquerons le {{until}}, sauf s’il sert d’ici là.",
    after: "Si vous n’en avez plus besoin, révoquez-le maintenant :",
  },
  "token-revoked": {
    subject: "Jeton d’API « {{label}} » de {{username}} révoqué",
    text: "Le jeton d’API « {{label}} » de votre compte a été révoqué. Personne ne peut plus l’utiliser pour téléverser.",
    text_itself:
      "Un programme nous a envoyé le jeton d’API « {{label}} » de votre compte pour le faire révoquer. Nous l’avons révoqué. Personne ne peut plus l’utiliser pour téléverser.",
    after: "Si ce n’était pas vous, vérifiez vos autres jetons :",
    after_itself:
      "Si ce n’était pas votre programme, une autre personne avait le jeton. Vérifiez ce qu’il a servi à téléverser, et vos autres jetons :",
  },
  "token-ended": {
    subject: "Jeton d’API « {{label}} » de {{username}} invalidé",
    text: "Le jeton d’API « {{label}} » n’est plus valable. Personne ne peut plus l’utiliser pour téléverser.",
    text_expired: "Le jeton d’API « {{label}} » a expiré. Personne ne peut plus l’utiliser pour téléverser.",
    text_unused:
      "Nous avons révoqué le jeton d’API « {{label}} », car il n’a pas servi pendant un an. Personne ne peut plus l’utiliser pour téléverser.",
    after: "Si vous en avez encore besoin, créez-en un ici :",
  },
  "token-leaked": {
    subject: "Jeton d’API « {{label}} » de {{username}} divulgué et révoqué",
    text: "Un outil de détection a trouvé le jeton d’API « {{label}} » en accès public, à l’adresse {{url}}. Nous l’avons révoqué, donc personne ne peut plus l’utiliser pour téléverser. D’autres ont pu le trouver avant. Cherchez dans vos projets des fichiers que vous n’avez pas téléversés.",
    text_nowhere:
      "Un outil de détection a trouvé le jeton d’API « {{label}} » en accès public. Nous l’avons révoqué, donc personne ne peut plus l’utiliser pour téléverser. D’autres ont pu le trouver avant. Cherchez dans vos projets des fichiers que vous n’avez pas téléversés.",
    after: "Si vous avez encore besoin d’un jeton, créez-en un nouveau. Ne le mettez pas dans des fichiers que vous publiez :",
  },
  "token-shut-out": {
    subject: "Jeton d’API « {{label}} » de {{username}} exclu de {{project}}",
    text: "Un propriétaire du projet {{project}} en a exclu votre jeton d’API « {{label}} ». Ce jeton ne peut plus y téléverser. Ailleurs, il fonctionne comme avant.",
    after:
      "Si vous ne savez pas pourquoi, demandez aux propriétaires du projet. Si d’autres personnes ont peut-être le jeton, révoquez-le :",
  },
  "tokens-ended": {
    subject: "Jetons d’API de {{username}} révoqués",
    text_one: "Nous avons révoqué {{count}} jeton d’API de votre compte. Personne ne peut plus l’utiliser pour téléverser.",
    text_many: "Nous avons révoqué {{count}} de jetons d’API de votre compte. Personne ne peut plus les utiliser pour téléverser.",
    text_other: "Nous avons révoqué {{count}} jetons d’API de votre compte. Personne ne peut plus les utiliser pour téléverser.",
    text_reset_one:
      "En supprimant vos secondes étapes, nous avons aussi révoqué {{count}} jeton d’API de votre compte. Personne ne peut plus l’utiliser pour téléverser.",
    text_reset_many:
      "En supprimant vos secondes étapes, nous avons aussi révoqué {{count}} de jetons d’API de votre compte. Personne ne peut plus les utiliser pour téléverser.",
    text_reset_other:
      "En supprimant vos secondes étapes, nous avons aussi révoqué {{count}} jetons d’API de votre compte. Personne ne peut plus les utiliser pour téléverser.",
    after: "Si vous en avez encore besoin, créez-en un ici :",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Vous recevez cet e-mail car vous avez demandé les annonces de {{site}}. Pour ne plus les recevoir, changez ce réglage :",
  },
  "operator-test": {
    subject: "E-mail de test de {{site}}",
    text: "L’assistance de {{site}} a envoyé cet e-mail pour vérifier que les e-mails arrivent.",
    after: "Il n’y a rien à faire.",
  },
  "admin-granted": {
    subject: "Rôle d’administrateur accordé à {{username}}",
    text: "L’assistance de {{site}} vous a donné le rôle d’administrateur. Vous pouvez consulter tous les comptes et agir sur eux. Les pages d’administration demandent une clé de sécurité ou une clé d’accès.",
    after: "Si vous ne vous y attendiez pas, <support>contactez l’assistance</support>. Votre historique indique qui l’a fait :",
  },
  "admin-revoked": {
    subject: "Rôle d’administrateur retiré à {{username}}",
    text: "Vous n’avez plus le rôle d’administrateur sur {{site}}. Rien d’autre n’a changé dans votre compte.",
    after: "Si vous ne savez pas pourquoi, <support>contactez l’assistance</support>.",
  },
  "two-factor-reset": {
    subject: "Authentification à deux facteurs de {{username}} supprimée",
    text: "L’assistance de {{site}} a supprimé l’authentification à deux facteurs de votre compte, car quelqu’un l’a demandé. Votre mot de passe suffit maintenant pour vous connecter. Toutes vos sessions ont été déconnectées.",
    text_disowned:
      "Comme annoncé, nous avons supprimé les clés de sécurité et les applications que quelqu’un a signalées avec le lien « Ce n’était pas moi ». Si vous n’en avez pas ajouté d’autres, votre mot de passe suffit maintenant pour vous connecter. Toutes vos sessions ont été déconnectées.",
    after:
      "Connectez-vous et activez de nouveau l’authentification à deux facteurs. Si vous n’avez pas demandé cela, réinitialisez votre mot de passe maintenant et <support>contactez l’assistance</support> :",
  },
  "two-factor-reset-begun": {
    subject: "Authentification à deux facteurs de {{username}} : fin le {{untilDay}}",
    text: "Quelqu’un a dit à l’assistance de {{site}} que vous avez perdu vos clés de sécurité, vos applications et vos codes. Le {{until}}, nous supprimerons l’authentification à deux facteurs de votre compte. Dès lors, votre mot de passe suffira pour vous connecter.",
    text_disowned:
      "Quelqu’un a utilisé le lien « Ce n’était pas moi » de l’un de nos e-mails. Les clés de sécurité et les applications ajoutées depuis ne fonctionnent plus. Nous les supprimerons le {{until}}. D’ici là, personne ne peut se connecter. Ensuite, votre mot de passe suffira pour vous connecter.",
    lead: "Pour l’empêcher, ouvrez ce lien d’ici là :",
    lead_disowned: "Si elles sont à vous, ouvrez ce lien d’ici là pour les conserver :",
    link: "Annuler la réinitialisation",
    after:
      "Si vous l’avez demandé, attendez simplement. Sinon, annulez la réinitialisation. Puis réinitialisez votre mot de passe, car quelqu’un le connaît peut-être :",
  },
  "two-factor-reset-reminder": {
    subject: "Rappel : suppression de l’authentification à deux facteurs de {{username}}",
    text: "Comme annoncé, nous supprimerons l’authentification à deux facteurs de votre compte le {{until}}. Dès lors, votre mot de passe suffira pour vous connecter.",
    text_disowned:
      "Comme annoncé, nous supprimerons les clés de sécurité et les applications que quelqu’un a signalées avec le lien « Ce n’était pas moi ». Ce sera fait le {{until}}. Dès lors, votre mot de passe suffira pour vous connecter.",
    lead: "Pour l’empêcher, ouvrez ce lien d’ici là :",
    lead_disowned: "Si elles sont à vous, ouvrez ce lien d’ici là pour les conserver :",
    link: "Annuler la réinitialisation",
    after:
      "Si vous l’avez demandé, attendez simplement. Sinon, annulez la réinitialisation. Puis réinitialisez votre mot de passe, car quelqu’un le connaît peut-être :",
  },
  "two-factor-reset-stopped": {
    subject: "Authentification à deux facteurs de {{username}} conservée",
    text: "La réinitialisation de votre authentification à deux facteurs a été annulée. Rien n’a été supprimé.",
    after:
      "Si vous avez encore besoin de la réinitialisation, <support>contactez l’assistance</support>. Votre historique indique ce qui s’est passé :",
  },
  "two-factor-reset-dropped": {
    subject: "Authentification à deux facteurs de {{username}} non supprimée",
    text: "Nous n’avons pas supprimé votre authentification à deux facteurs.",
    text_frozen: "Nous n’avons pas supprimé votre authentification à deux facteurs, car votre compte est suspendu.",
    text_deleting: "Nous n’avons pas supprimé votre authentification à deux facteurs, car votre compte est en cours de suppression.",
    text_admin: "Nous n’avons pas supprimé votre authentification à deux facteurs, car vous avez maintenant le rôle d’administrateur.",
    "text_new-factor":
      "Nous n’avons pas supprimé votre authentification à deux facteurs, car une clé de sécurité ou une application a été ajoutée entre-temps.",
    "text_factor-used":
      "Nous n’avons pas supprimé votre authentification à deux facteurs, car une clé de sécurité, une application ou un code de récupération a été utilisé entre-temps.",
    "text_no-factor": "Nous n’avons pas supprimé votre authentification à deux facteurs, car elle est déjà désactivée.",
    after:
      "Si vous avez encore besoin de la réinitialisation, <support>contactez l’assistance</support>. Votre historique indique ce qui s’est passé :",
  },
  "confirm-device": {
    subject: "Confirmez votre connexion à {{username}} : {{browser}}",
    text: "Quelqu’un, probablement vous, se connecte à votre compte depuis un nouveau navigateur.",
    lead: "Pour continuer, ouvrez ce lien dans ce nouveau navigateur sous {{lifetimes.loginFlow}} :",
    link: "Confirmer la connexion",
    after: "Si ce n’était pas vous, n’ouvrez pas le lien. Quelqu’un connaît votre mot de passe. Réinitialisez-le maintenant :",
  },
  "email-added": {
    subject: "Adresse e-mail ajoutée au compte {{username}}",
    text: "L’adresse {{address}} a été ajoutée à votre compte. Elle sera active une fois vérifiée.",
    link: "Ce n’était pas moi",
    after: "Si c’était vous, il n’y a rien à faire.",
  },
  "email-removed": {
    subject: "Adresse e-mail supprimée du compte {{username}}",
    text: "L’adresse {{address}} a été supprimée de votre compte. Elle ne permet plus de vous connecter ni de réinitialiser votre mot de passe.",
    after:
      "Si ce n’était pas vous, une autre personne peut accéder à votre compte. Réinitialisez votre mot de passe maintenant, avec une adresse qui est encore dans le compte. Si vous ne pouvez lire les e-mails d’aucune d’elles, <support>contactez l’assistance</support> :",
  },
  "email-primary-changed": {
    subject: "Adresse e-mail principale de {{username}} changée",
    text: "L’adresse principale de votre compte est maintenant {{address}}. Avant, c’était {{previous}}.",
  },
  "password-changed": {
    subject: "Mot de passe changé pour {{username}}",
    text: "Une personne connectée qui connaissait votre ancien mot de passe l’a changé. Vos autres sessions ont été déconnectées.",
  },
} satisfies Area<"mail">;
