/** The mails about projects: a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "プロジェクト {{project}} が作成されました",
    text: "{{member}} さんが、{{site}} にプロジェクト {{project}} を作成しました。このプロジェクトのオーナーになっています。",
    after: "心当たりがない場合は、プロジェクトを確かめてください：",
  },
  "project-invited": {
    subject: "{{person}} さんが {{project}} に招待されました",
    text: "{{member}} さんが、{{person}} さんをプロジェクト {{project}} に招待しました。招待の有効期間は{{lifetimes.invitation}}です。",
    text_owner:
      "{{member}} さんが、{{person}} さんをプロジェクト {{project}} のオーナーとして招待しました。招待の有効期間は{{lifetimes.invitation}}です。",
    text_maintainer:
      "{{member}} さんが、{{person}} さんをプロジェクト {{project}} のメンテナーとして招待しました。招待の有効期間は{{lifetimes.invitation}}です。",
    link: "自分ではありません",
    after: "心当たりがない場合は、プロジェクトの設定で招待を取り消してください：",
  },
  invitation: {
    subject: "プロジェクト {{project}} への招待",
    text: "{{member}} さんから、{{site}} のプロジェクト {{project}} に招待されています。{{lifetimes.invitation}}以内に承諾または辞退してください。どちらもしなければ、何も起こりません。",
    text_owner:
      "{{member}} さんから、{{site}} のプロジェクト {{project}} にオーナーとして招待されています。{{lifetimes.invitation}}以内に承諾または辞退してください。どちらもしなければ、何も起こりません。",
    text_maintainer:
      "{{member}} さんから、{{site}} のプロジェクト {{project}} にメンテナーとして招待されています。{{lifetimes.invitation}}以内に承諾または辞退してください。どちらもしなければ、何も起こりません。",
    after: "{{member}} さんやプロジェクトに心当たりがない場合は、招待を辞退してください：",
  },
  "project-joined": {
    subject: "{{project}} の新しいメンバー：{{member}}",
    text: "{{member}} さんがプロジェクト {{project}} に参加しました。",
    text_owner: "{{member}} さんが、オーナーとしてプロジェクト {{project}} に参加しました。",
    text_maintainer: "{{member}} さんが、メンテナーとしてプロジェクト {{project}} に参加しました。",
    after: "心当たりがない場合は、プロジェクトの設定で {{member}} さんを外してください：",
  },
  "project-role-changed": {
    subject: "{{project}} での {{person}} さんの役割が変更されました",
    text: "{{member}} さんが、プロジェクト {{project}} での {{person}} さんの役割を変更しました。",
    text_owner: "{{member}} さんが、{{person}} さんをプロジェクト {{project}} のオーナーにしました。",
    text_maintainer: "{{member}} さんが、{{person}} さんをプロジェクト {{project}} のメンテナーにしました。",
    link: "自分ではありません",
    after: "心当たりがない場合は、プロジェクトのメンバーを確かめてください：",
  },
  "project-person-removed": {
    subject: "{{person}} さんが {{project}} から外されました",
    text: "{{member}} さんが、{{person}} さんをプロジェクト {{project}} から外しました。{{person}} さんは、管理もアップロードもできなくなりました。",
    link: "自分ではありません",
    after: "心当たりがない場合は、{{member}} さんに尋ねるか、プロジェクトを確かめてください：",
  },
  "project-left": {
    subject: "{{member}} さんが {{project}} から脱退しました",
    text: "{{member}} さんがプロジェクト {{project}} から脱退し、管理もアップロードもできなくなりました。",
    after: "心当たりがない場合は、{{member}} さんに尋ねるか、プロジェクトを確かめてください：",
  },
  "project-people-taken-back": {
    subject: "{{project}} の役割を元に戻しました",
    text: "{{member}} さんから、ほかの人がアカウントに入ったという報告がありました。そのアカウントから変更されたプロジェクト {{project}} の役割を元に戻しました：{{people}}。",
    after: "プロジェクトのほかの変更はそのまま残ります。履歴を確認してください：",
  },
  "project-token-shut-out": {
    subject: "{{person}} さんのトークンが {{project}} から遮断されました",
    text: "{{member}} さんが、{{person}} さんのトークン「{{label}}」をプロジェクト {{project}} から遮断しました。このトークンではアップロードできなくなりました。",
    after: "心当たりがない場合は、{{member}} さんに尋ねるか、プロジェクトを確かめてください：",
  },
  "project-status-changed": {
    subject: "{{project}} の状態が変更されました",
    text: "{{member}} さんが、プロジェクト {{project}} の状態を変更しました。",
    text_active: "{{member}} さんが、プロジェクト {{project}} をアクティブにしました。",
    text_deprecated: "{{member}} さんが、プロジェクト {{project}} を非推奨にしました。",
    text_archived: "{{member}} さんが、プロジェクト {{project}} をアーカイブしました。",
    after: "心当たりがない場合は、プロジェクトの設定で元に戻してください：",
  },
  "project-two-factors-required": {
    subject: "プロジェクト {{project}} で2要素認証が必須になりました",
    text: "{{member}} さんが、プロジェクト {{project}} のルールを変更しました。管理には2要素認証が必要になりました。トークンでのアップロードは以前のままです。",
    after: "心当たりがない場合は、プロジェクトの設定を確かめてください：",
  },
  "project-two-factors-optional": {
    subject: "プロジェクト {{project}} で2要素認証が任意になりました",
    text: "{{member}} さんが、プロジェクト {{project}} のルールを変更しました。2要素認証なしで管理できるようになりました。",
    after: "心当たりがない場合は、プロジェクトの設定で元に戻してください：",
  },
  "project-approval-on": {
    subject: "{{project}} の新しいファイルは承認が必要になりました",
    text: "{{member}} さんが、プロジェクト {{project}} のルールを変更しました。新しいファイルは、オーナーが承認するまで公開されません。",
    after: "心当たりがない場合は、プロジェクトの設定を確かめてください：",
  },
  "project-approval-off": {
    subject: "{{project}} の新しいファイルは承認が不要になりました",
    text: "{{member}} さんが、プロジェクト {{project}} の承認をオフにしました。このプロジェクトのトークンを持つ人は、誰でもファイルをすぐに公開できます。",
    after: "心当たりがない場合は、プロジェクトの設定でもう一度オンにしてください。その後、メンバーとトークンを確かめてください：",
  },
  "project-deleted": {
    subject: "プロジェクト {{project}} が削除されました",
    text: "{{member}} さんが、プロジェクト {{project}} をすべてのリリースとともに削除しました。90日間は、オーナーだけがこの名前をもう一度使えます。公開されたファイル名が、別のファイルに使われることはありません。",
    after:
      "心当たりがない場合は、{{member}} さんのアカウントが乗っ取られている可能性があります。ご自身のアカウントであれば、今すぐパスワードを再設定してください：",
  },
  "project-quarantined": {
    subject: "プロジェクト {{project}} が隔離されました",
    text: "{{site}} のサポートが、プロジェクト {{project}} を隔離しました。アップロードの受け付けとファイルの提供を止め、変更もできません。何も削除されていません。",
    after: "理由に心当たりがない場合は、<support>サポートに連絡してください</support>。",
  },
  "project-released": {
    subject: "プロジェクト {{project}} の隔離が解除されました",
    text: "{{site}} のサポートが、プロジェクト {{project}} の隔離を解除しました。ファイルの提供を再開しました。",
    after: "メンバーとリリースに心当たりのないものがないか確かめてください：",
  },
  "release-yanked": {
    subject: "{{project}} のリリース {{version}} が取り下げられました",
    text: "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} を取り下げました。このバージョンが明示的に指定されない限り、インストーラーは使いません。",
    text_why:
      "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} を取り下げました。理由：{{why}}。このバージョンが明示的に指定されない限り、インストーラーは使いません。",
    after: "心当たりがない場合は、プロジェクトの設定で取り下げを解除してください：",
  },
  "release-unyanked": {
    subject: "{{project}} のリリース {{version}} の取り下げが解除されました",
    text: "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} の取り下げを解除しました。インストーラーは、これをまた使います。",
    after: "心当たりがない場合は、プロジェクトの設定でもう一度取り下げてください：",
  },
  "release-opened": {
    subject: "{{project}} のリリース {{version}} でファイルの受け付けが再開されました",
    text: "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} の受け付けを再開しました。1日の間、ファイルを追加できます。",
    after: "心当たりがない場合は、プロジェクトを確かめてください：",
  },
  "files-waiting": {
    subject: "{{project}} {{version}} のファイルが承認を待っています",
    text: "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} に {{file}} をアップロードしました。オーナーが2段階目の認証を使って承認すると公開されます。{{lifetimes.waitingFile}}を過ぎると削除されます。",
    after: "ファイルを承認または却下してください。心当たりがない場合は却下し、アップロードに使われたトークンを失効させてください：",
  },
  "files-approved": {
    subject: "{{project}} {{version}} のファイルが公開されました",
    text_other:
      "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} の{{count}}個のファイル（{{file}} など）を承認しました。公開されています。",
    after: "心当たりがない場合は、リリースを取り下げてください。その後、プロジェクトのメンバーと履歴を確かめてください：",
  },
  "files-rejected": {
    subject: "{{project}} {{version}} のファイルが却下されました",
    text_other:
      "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} の{{count}}個のファイル（{{file}} など）を却下しました。公開されず、ファイル名はまた使えます。",
    after: "心当たりがない場合は、{{member}} さんに尋ね、ファイルをもう一度アップロードしてください：",
  },
  "files-expired": {
    subject: "{{project}} {{version}} のファイルは承認されませんでした",
    text_other:
      "プロジェクト {{project}} のバージョン {{version}} の{{count}}個のファイル（{{file}} など）は、{{lifetimes.waitingFile}}以内に承認されませんでした。削除したので、ファイル名はまた使えます。",
    after: "公開するには、もう一度アップロードしてください：",
  },
  "release-deleted": {
    subject: "{{project}} のリリース {{version}} が削除されました",
    text: "{{member}} さんが、プロジェクト {{project}} のバージョン {{version}} を、すべてのファイルとともに削除しました。そのファイル名が、別のファイルに使われることはありません。",
    after: "心当たりがない場合は、プロジェクトのメンバーと履歴を確かめてください：",
  },
  "release-file-uploaded": {
    subject: "{{project}} {{version}} にファイルがアップロードされました",
    text: "{{member}} さんが、APIトークン「{{by}}」で {{project}} {{version}} にファイル {{file}} をアップロードしました。SHA-256は {{sha256}} です。これから1時間は、さらにファイルが追加されてもメールを送りません。追加されたファイルは、プロジェクトの履歴で見ることができます。",
    text_password:
      "{{member}} さんが、パスワードで {{project}} {{version}} にファイル {{file}} をアップロードしました。SHA-256は {{sha256}} です。これから1時間は、さらにファイルが追加されてもメールを送りません。追加されたファイルは、プロジェクトの履歴で見ることができます。",
    after: "心当たりがない場合は、プロジェクトのメンバーと履歴を確かめてください：",
  },
  "release-file-deleted": {
    subject: "{{project}} {{version}} のファイルが削除されました",
    text: "{{member}} さんが、プロジェクト {{project}} のファイル {{file}} を削除しました。このファイル名が、別のファイルに使われることはありません。",
    after: "心当たりがない場合は、プロジェクトのメンバーと履歴を確かめてください：",
  },
};
