export const projectMails = {
  "project-created": {
    subject: "项目 {{project}} 已创建",
    text: "{{member}} 在 {{site}} 创建了项目 {{project}}。你是它的所有者之一。",
    after: "如果你事先并不知情，请查看你的项目：",
  },
  "project-invited": {
    subject: "已邀请 {{person}} 加入 {{project}}",
    text: "{{member}} 邀请 {{person}} 加入项目 {{project}}。邀请的有效期为{{lifetimes.invitation}}。",
    text_owner: "{{member}} 邀请 {{person}} 作为所有者加入项目 {{project}}。邀请的有效期为{{lifetimes.invitation}}。",
    text_maintainer: "{{member}} 邀请 {{person}} 作为维护者加入项目 {{project}}。邀请的有效期为{{lifetimes.invitation}}。",
    link: "这不是我操作的",
    after: "如果你事先并不知情，请在项目的设置中收回邀请：",
  },
  invitation: {
    subject: "邀请你加入项目 {{project}}",
    text: "{{member}} 邀请你加入 {{site}} 上的项目 {{project}}。请在{{lifetimes.invitation}}内接受或拒绝。如果都不做，则不会有任何变化。",
    text_owner:
      "{{member}} 邀请你作为所有者加入 {{site}} 上的项目 {{project}}。请在{{lifetimes.invitation}}内接受或拒绝。如果都不做，则不会有任何变化。",
    text_maintainer:
      "{{member}} 邀请你作为维护者加入 {{site}} 上的项目 {{project}}。请在{{lifetimes.invitation}}内接受或拒绝。如果都不做，则不会有任何变化。",
    after: "如果你不认识 {{member}} 或这个项目，请拒绝邀请：",
  },
  "project-joined": {
    subject: "{{project}} 的新成员：{{member}}",
    text: "{{member}} 加入了项目 {{project}}。",
    text_owner: "{{member}} 作为所有者加入了项目 {{project}}。",
    text_maintainer: "{{member}} 作为维护者加入了项目 {{project}}。",
    after: "如果你事先并不知情，请在项目的设置中移除 {{member}}：",
  },
  "project-role-changed": {
    subject: "{{person}} 在 {{project}} 中的角色已更改",
    text: "{{member}} 更改了 {{person}} 在项目 {{project}} 中的角色。",
    text_owner: "{{member}} 将 {{person}} 设为项目 {{project}} 的所有者。",
    text_maintainer: "{{member}} 将 {{person}} 设为项目 {{project}} 的维护者。",
    link: "这不是我操作的",
    after: "如果你事先并不知情，请查看项目的成员：",
  },
  "project-person-removed": {
    subject: "{{person}} 已从 {{project}} 中移除",
    text: "{{member}} 将 {{person}} 从项目 {{project}} 中移除。{{person}} 无法再管理该项目，也无法向它上传文件。",
    link: "这不是我操作的",
    after: "如果你事先并不知情，请询问 {{member}}，或查看项目：",
  },
  "project-left": {
    subject: "{{member}} 退出了 {{project}}",
    text: "{{member}} 退出了项目 {{project}}，无法再管理该项目，也无法向它上传文件。",
    after: "如果你事先并不知情，请询问 {{member}}，或查看项目：",
  },
  "project-people-taken-back": {
    subject: "{{project}} 中的角色已恢复",
    text: "{{member}} 告知我们，有其他人进入过其账号。我们恢复了通过该账号在项目 {{project}} 中更改的角色：{{people}}。",
    after: "项目中的其他更改保持不变。请检查项目记录：",
  },
  "project-token-shut-out": {
    subject: "已阻止 {{person}} 的令牌上传到 {{project}}",
    text: "{{member}} 阻止了 {{person}} 的令牌“{{label}}”。它无法再上传到项目 {{project}}。",
    after: "如果你事先并不知情，请询问 {{member}}，或查看项目：",
  },
  "project-status-changed": {
    subject: "{{project}} 的状态已更改",
    text: "{{member}} 更改了项目 {{project}} 的状态。",
    text_active: "{{member}} 将项目 {{project}} 标记为活跃。",
    text_deprecated: "{{member}} 将项目 {{project}} 标记为已弃用。",
    text_archived: "{{member}} 将项目 {{project}} 标记为已归档。",
    after: "如果你事先并不知情，请在项目的设置中改回来：",
  },
  "project-two-factors-required": {
    subject: "项目 {{project}} 现在要求双因素身份验证",
    text: "{{member}} 更改了项目 {{project}} 的规则：现在需要双因素身份验证才能管理它。使用令牌上传不受影响。",
    after: "如果你事先并不知情，请查看项目的设置：",
  },
  "project-two-factors-optional": {
    subject: "项目 {{project}} 不再要求双因素身份验证",
    text: "{{member}} 更改了项目 {{project}} 的规则：现在无需双因素身份验证也能管理它。",
    after: "如果你事先并不知情，请在项目的设置中改回来：",
  },
  "project-approval-on": {
    subject: "{{project}} 的新文件现在需要批准",
    text: "{{member}} 更改了项目 {{project}} 的规则：新文件现在要等待所有者批准。",
    after: "如果你事先并不知情，请查看项目的设置：",
  },
  "project-approval-off": {
    subject: "{{project}} 的新文件不再需要批准",
    text: "{{member}} 关闭了项目 {{project}} 的审批。任何拥有其令牌的人现在都能立即发布文件。",
    after: "如果你事先并不知情，请在项目的设置中重新启用审批。然后查看它的成员和令牌：",
  },
  "project-deleted": {
    subject: "项目 {{project}} 已删除",
    text: "{{member}} 删除了项目 {{project}} 及其所有发布版本。在 90 天内，只有它的所有者可以再次使用这个名称。发布过的文件名永远不会用于其他文件。",
    after: "如果你事先并不知情，{{member}} 的账号可能已被他人控制。如果那是你的账号，请立即重置密码：",
  },
  "project-quarantined": {
    subject: "项目 {{project}} 已被隔离",
    text: "{{site}} 支持团队隔离了项目 {{project}}。它不接受上传，不提供文件，也无法更改。没有删除任何内容。",
    after: "如果你不知道原因，请<support>联系支持团队</support>。",
  },
  "project-released": {
    subject: "项目 {{project}} 已解除隔离",
    text: "{{site}} 支持团队解除了项目 {{project}} 的隔离。它重新提供文件。",
    after: "请确认你认识它的成员和发布版本：",
  },
  "release-yanked": {
    subject: "{{project}} 的发布版本 {{version}} 已撤回",
    text: "{{member}} 撤回了项目 {{project}} 的版本 {{version}}。安装程序会跳过它，除非明确要求这个版本。",
    text_why: "{{member}} 撤回了项目 {{project}} 的版本 {{version}}。原因：{{why}}。安装程序会跳过它，除非明确要求这个版本。",
    after: "如果你事先并不知情，请在项目的设置中取消撤回：",
  },
  "release-unyanked": {
    subject: "{{project}} 的发布版本 {{version}} 已取消撤回",
    text: "{{member}} 取消了项目 {{project}} 的版本 {{version}} 的撤回。安装程序会重新使用它。",
    after: "如果你事先并不知情，请在项目的设置中再次撤回：",
  },
  "release-opened": {
    subject: "{{project}} 的发布版本 {{version}} 重新接受文件",
    text: "{{member}} 允许向项目 {{project}} 的版本 {{version}} 添加更多文件，为期一天。",
    after: "如果你事先并不知情，请查看项目：",
  },
  "files-waiting": {
    subject: "{{project}} {{version}} 的文件等待批准",
    text: "{{member}} 将 {{file}} 上传到项目 {{project}} 的版本 {{version}}。等所有者通过第二步验证批准之后，我们会发布它。{{lifetimes.waitingFile}}后，我们会将它移除。",
    after: "请批准或拒绝这些文件。如果你事先不知道这些文件，请拒绝它们，并吊销上传时所用的令牌：",
  },
  "files-approved": {
    subject: "{{project}} {{version}} 的文件已发布",
    text_other: "{{member}} 批准了项目 {{project}} 的版本 {{version}} 的 {{count}} 个文件，例如 {{file}}。它们已发布。",
    after: "如果你事先并不知情，请撤回该发布版本。然后查看项目的成员和记录：",
  },
  "files-rejected": {
    subject: "{{project}} {{version}} 的文件已被拒绝",
    text_other:
      "{{member}} 拒绝了项目 {{project}} 的版本 {{version}} 的 {{count}} 个文件，例如 {{file}}。它们没有发布，文件名可以再次使用。",
    after: "如果你事先并不知情，请询问 {{member}}，并重新上传文件：",
  },
  "files-expired": {
    subject: "{{project}} {{version}} 的文件未获批准",
    text_other:
      "项目 {{project}} 的版本 {{version}} 有 {{count}} 个文件（例如 {{file}}）在{{lifetimes.waitingFile}}内没有人批准。我们已将它们移除，文件名可以再次使用。",
    after: "要发布它们，请重新上传：",
  },
  "release-deleted": {
    subject: "{{project}} 的发布版本 {{version}} 已删除",
    text: "{{member}} 删除了项目 {{project}} 的版本 {{version}} 及其所有文件。这些文件名永远不会用于其他文件。",
    after: "如果你事先并不知情，请查看项目的成员和记录：",
  },
  "release-file-uploaded": {
    subject: "文件已上传到 {{project}} {{version}}",
    text: "{{member}} 用 API 令牌“{{by}}”将文件 {{file}} 上传到 {{project}} {{version}}。它的 SHA-256 是 {{sha256}}。接下来一小时内，如果还有文件上传，我们不会再发邮件。你可以在项目的记录中查看这些文件。",
    text_password:
      "{{member}} 用密码将文件 {{file}} 上传到 {{project}} {{version}}。它的 SHA-256 是 {{sha256}}。接下来一小时内，如果还有文件上传，我们不会再发邮件。你可以在项目的记录中查看这些文件。",
    after: "如果你事先并不知情，请查看项目的成员和记录：",
  },
  "release-file-deleted": {
    subject: "{{project}} {{version}} 的文件已删除",
    text: "{{member}} 删除了项目 {{project}} 的文件 {{file}}。它的文件名永远不会用于其他文件。",
    after: "如果你事先并不知情，请查看项目的成员和记录：",
  },
};
