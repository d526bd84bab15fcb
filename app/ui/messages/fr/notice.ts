import type { Area } from "../catalogue.ts";

export const notice = {
  registered:
    "Votre compte {{name}} a été créé. Connectez-vous avec ce nom d’utilisateur : une adresse e-mail ne fonctionne qu’une fois vérifiée. Sauf si votre adresse appartient à un autre compte, nous vous avons envoyé un lien par e-mail pour la vérifier.",
  "email-verified": "{{name}} : adresse vérifiée.",
  "email-added":
    "{{name}} : adresse ajoutée. Sauf si elle appartient à un autre compte, nous y avons envoyé un lien. Ouvrez-le sous {{lifetimes.verifyLink}} pour vérifier l’adresse.",
  "email-removed": "{{name}} : adresse supprimée.",
  "email-primary-changed": "{{name}} est maintenant votre adresse principale.",
  "verification-sent":
    "Sauf si {{name}} appartient à un autre compte, nous y avons envoyé un nouveau lien. Les liens précédents ne fonctionnent plus.",
  "second-factor-required": "Ce site exige l’authentification à deux facteurs. Configurez-la pour continuer.",
  "verify-first": "Vérifiez votre adresse e-mail pour continuer.",
  "admin-needs-key":
    "Une clé d’accès ou une clé de sécurité est nécessaire pour ouvrir les pages d’administration. Ajoutez-en une ici pour continuer.",
  "reset-requested":
    "Si cette adresse est vérifiée pour un compte, nous y avons envoyé un lien. Nous envoyons au plus un lien par période de {{lifetimes.resetMail}}, et chacun fonctionne pendant {{lifetimes.resetLink}}. Pas d’e-mail ? Regardez dans vos courriers indésirables. Une adresse qui n’a jamais été vérifiée ne reçoit pas d’e-mail.",
  "password-changed": "Votre mot de passe a été changé. Vos autres sessions ont été déconnectées.",
  "password-reset":
    "Votre mot de passe a été changé et toutes les sessions ont été déconnectées. Connectez-vous avec le nouveau mot de passe.",
  "logged-in": "Connexion effectuée.",
  "logged-out": "Déconnexion effectuée.",
  "language-changed": "La langue a été changée.",
  "theme-changed": "Les couleurs ont été changées.",
  "flow-gone": "Cette connexion a expiré ou était déjà terminée. Recommencez.",
  "admin-freeze": "Le compte {{name}} a été suspendu et déconnecté partout. Nous avons prévenu son propriétaire par e-mail.",
  "admin-unfreeze": "Le compte {{name}} peut de nouveau se connecter. Nous avons prévenu son propriétaire par e-mail.",
  "admin-end-sessions": "Le compte {{name}} a été déconnecté partout. Nous avons prévenu son propriétaire par e-mail.",
  "admin-begin-reset":
    "La réinitialisation de l’authentification à deux facteurs du compte {{name}} a été lancée. Nous avons prévenu par e-mail son propriétaire, qui peut l’annuler tant qu’elle n’est pas effectuée.",
  "admin-cancel-reset":
    "La réinitialisation de l’authentification à deux facteurs du compte {{name}} a été annulée. Nous avons prévenu son propriétaire par e-mail.",
  announced: "L’annonce « {{name}} » a été ajoutée. Le site l’affichera quelques secondes après son début.",
  "announcement-ended": "L’annonce « {{name}} » a pris fin. Le site cessera de l’afficher dans quelques secondes.",
  "announcements-on": "Nous vous enverrons les annonces par e-mail.",
  "announcements-off": "Nous ne vous enverrons pas les annonces par e-mail.",
  "reset-to-confirm": "Rien n’a encore changé. Lisez ce qui va se passer, puis confirmez.",
  "reset-stopped": "La réinitialisation de l’authentification à deux facteurs a été annulée. Vos secondes étapes n’ont pas changé.",
  "project-created": "Le projet « {{name}} » a été créé.",
  "project-needs-factor": "Le projet « {{name}} » exige l’authentification à deux facteurs. Configurez-la pour continuer.",
  invited: "L’invitation de {{name}} a été envoyée.",
  "role-changed": "Le rôle de {{name}} a été changé.",
  "person-removed": "{{name}} ne fait plus partie du projet.",
  "project-left": "Vous avez quitté le projet « {{name}} ».",
  "release-yanked": "La version {{name}} a été retirée.",
  "release-unyanked": "La version {{name}} a été rétablie.",
  "release-opened": "Vous pouvez téléverser des fichiers dans la version {{name}} pendant 24 heures.",
  "release-deleted": "La version {{name}} a été supprimée.",
  "file-deleted": "Le fichier « {{name}} » a été supprimé.",
  "project-deleted": "Le projet « {{name}} » a été supprimé. Son nom reste réservé à ses propriétaires pendant 90 jours.",
  "token-shut-out": "Le jeton « {{name}} » ne peut plus téléverser dans ce projet.",
  "project-quarantined": "Le projet « {{name}} » a été mis en quarantaine. Nous avons prévenu ses propriétaires par e-mail.",
  "project-released": "Le projet « {{name}} » est sorti de quarantaine. Nous avons prévenu ses propriétaires par e-mail.",
  "files-approved": "Les fichiers de « {{name}} » ont été publiés.",
  "files-rejected": "Les fichiers de « {{name}} » ont été refusés. Leurs noms peuvent de nouveau être utilisés.",
  "status-changed": "Le statut de « {{name}} » a été enregistré.",
  "policy-changed": "La protection de « {{name}} » a été enregistrée.",
  "invitation-accepted": "Vous avez rejoint le projet « {{name}} ».",
  "invitation-declined": "L’invitation au projet « {{name}} » a été déclinée.",
  "session-revoked": "{{name}} : session déconnectée.",
  "sessions-revoked": "Toutes vos autres sessions ont été déconnectées.",
  "time-zone-saved": "Votre fuseau horaire a été enregistré.",
  "device-forgotten": "{{name}} : navigateur oublié.",
  "token-created": "Le jeton « {{name}} » a été créé. Copiez-le maintenant : vous ne le reverrez pas.",
  "token-regenerated": "Le jeton « {{name}} » a été régénéré. Copiez le nouveau jeton maintenant : vous ne le reverrez pas.",
  "token-revoked": "Le jeton « {{name}} » a été révoqué.",
  "tokens-revoked": "Tous vos jetons d’API ont été révoqués.",
  "account-kept": "Votre compte ne sera pas supprimé.",
  "deletion-requested":
    "Votre compte sera supprimé dans {{lifetimes.deletionGrace}}, et il est maintenant déconnecté. Pour le conserver, ouvrez le lien de l’e-mail que nous vous avons envoyé, ou connectez-vous et annulez.",
  disowned:
    "Toutes les sessions ont été déconnectées et votre mot de passe a été verrouillé. Réinitialisez-le maintenant : saisissez votre adresse, puis ouvrez le lien que nous vous envoyons par e-mail.",
  "disowned-codes":
    "Toutes les sessions ont été déconnectées et votre mot de passe a été verrouillé. Réinitialisez-le maintenant : saisissez votre adresse, puis ouvrez le lien que nous vous envoyons par e-mail. Vos codes de récupération ont été supprimés : créez-en de nouveaux à votre prochaine connexion.",
  "disowned-waits":
    "Toutes les sessions ont été déconnectées et votre mot de passe a été verrouillé. Réinitialisez-le maintenant : saisissez votre adresse, puis ouvrez le lien que nous vous envoyons par e-mail. Vous pourrez vous connecter une fois supprimées les secondes étapes qui ne sont pas les vôtres. Un e-mail vous indique quand ce sera fait.",
  "disowned-operator":
    "Toutes les sessions ont été déconnectées et votre mot de passe a été verrouillé. Les secondes étapes qui ne sont pas les vôtres ne fonctionnent plus. <support>Contactez l’assistance</support> : elle seule peut supprimer la dernière seconde étape d’un administrateur.",
  "session-ended-expired": "Cette session a pris fin après un certain temps sans activité. Connectez-vous pour continuer.",
  "session-ended-logout": "Vous avez mis fin à cette session. Connectez-vous pour continuer.",
  "form-not-saved": "Votre session était terminée : rien n’a été enregistré. Connectez-vous, puis envoyez de nouveau le formulaire.",
  "session-ended-revoked": "Cette session a été déconnectée depuis une autre session. Connectez-vous pour continuer.",
  "session-ended-password-changed": "Votre mot de passe a été changé, ce qui a mis fin à cette session. Connectez-vous pour continuer.",
  "session-ended-password-reset": "Votre mot de passe a été réinitialisé, ce qui a mis fin à cette session. Connectez-vous pour continuer.",
  "session-ended-factor-changed":
    "Votre authentification à deux facteurs a été modifiée, ce qui a mis fin à cette session. Connectez-vous pour continuer.",
  "session-ended-renewed": "Cette session a été renouvelée dans un autre onglet. Connectez-vous pour continuer.",
  "session-ended-replaced": "Une nouvelle connexion dans ce navigateur a mis fin à cette session. Connectez-vous pour continuer.",
  "session-ended-frozen": "Ce compte est suspendu. <support>Contactez l’assistance</support>.",
  "session-ended-admin": "L’assistance a déconnecté votre compte partout. Connectez-vous pour continuer.",
  "session-ended-not-me":
    "Quelqu’un a utilisé le lien « Ce n’était pas moi » de l’un de nos e-mails, ce qui a déconnecté toutes les sessions. Connectez-vous pour continuer.",
  "session-ended-deleted": "Votre compte va être supprimé, ce qui a mis fin à cette session.",
  "two-factor-on":
    "« {{name}} » est ajouté, et l’authentification à deux facteurs est activée. Vos autres sessions ont été déconnectées. Enregistrez les codes de récupération ci-dessous : ils vous permettent d’entrer si vous perdez votre seconde étape.",
  "two-factor-off":
    "« {{name}} » est supprimé. C’était votre dernière seconde étape : votre mot de passe suffit maintenant pour vous connecter, et vos codes de récupération ont aussi été supprimés. Vos autres sessions ont été déconnectées.",
  "factor-added": "« {{name}} » est ajouté. Vos autres sessions ont été déconnectées.",
  "factor-renamed": "Nouveau nom : « {{name}} ».",
  "factor-removed": "« {{name}} » est supprimé. Vos autres sessions ont été déconnectées.",
  "recovery-codes-made": "Vos nouveaux codes de récupération ont été créés. Les anciens ne fonctionnent plus.",
  "recovery-codes-kept": "Vous avez confirmé avoir enregistré vos codes de récupération.",
  "recovery-codes-gone": "Ces codes de récupération ont été remplacés, ou ont déjà été affichés.",
  "recovery-code-used": "Vous avez utilisé un code de récupération pour vous connecter. Il ne fonctionnera plus.",
  "recovery-codes-low":
    "Vous avez utilisé un code de récupération pour vous connecter, et il n’en reste que quelques-uns. Créez-en de nouveaux.",
  confirmed: "Identité confirmée.",
  "send-again": "Identité confirmée, mais rien n’est encore enregistré. Relisez le formulaire et envoyez-le de nouveau.",
} satisfies Area<"notice">;
