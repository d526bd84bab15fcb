export const projectMails = {
  "project-created": {
    subject: "專案 {{project}} 已建立",
    text: "{{member}} 在 {{site}} 建立了專案 {{project}}。你是它的擁有者之一。",
    after: "如果你事先並不知情，請查看你的專案：",
  },
  "project-invited": {
    subject: "已邀請 {{person}} 加入 {{project}}",
    text: "{{member}} 邀請 {{person}} 加入專案 {{project}}。邀請的有效時間為 {{lifetimes.invitation}}。",
    text_owner: "{{member}} 邀請 {{person}} 以擁有者身分加入專案 {{project}}。邀請的有效時間為 {{lifetimes.invitation}}。",
    text_maintainer: "{{member}} 邀請 {{person}} 以維護者身分加入專案 {{project}}。邀請的有效時間為 {{lifetimes.invitation}}。",
    link: "這不是我做的",
    after: "如果你事先並不知情，請在專案的設定中收回邀請：",
  },
  invitation: {
    subject: "邀請你加入專案 {{project}}",
    text: "{{member}} 邀請你加入 {{site}} 上的專案 {{project}}。請在 {{lifetimes.invitation}}內接受或拒絕。如果都不做，就不會有任何改變。",
    text_owner:
      "{{member}} 邀請你以擁有者身分加入 {{site}} 上的專案 {{project}}。請在 {{lifetimes.invitation}}內接受或拒絕。如果都不做，就不會有任何改變。",
    text_maintainer:
      "{{member}} 邀請你以維護者身分加入 {{site}} 上的專案 {{project}}。請在 {{lifetimes.invitation}}內接受或拒絕。如果都不做，就不會有任何改變。",
    after: "如果你不認識 {{member}} 或這個專案，請拒絕邀請：",
  },
  "project-joined": {
    subject: "{{project}} 的新成員：{{member}}",
    text: "{{member}} 加入了專案 {{project}}。",
    text_owner: "{{member}} 以擁有者身分加入了專案 {{project}}。",
    text_maintainer: "{{member}} 以維護者身分加入了專案 {{project}}。",
    after: "如果你事先並不知情，請在專案的設定中移除 {{member}}：",
  },
  "project-role-changed": {
    subject: "{{person}} 在 {{project}} 中的角色已變更",
    text: "{{member}} 變更了 {{person}} 在專案 {{project}} 中的角色。",
    text_owner: "{{member}} 將 {{person}} 設為專案 {{project}} 的擁有者。",
    text_maintainer: "{{member}} 將 {{person}} 設為專案 {{project}} 的維護者。",
    link: "這不是我做的",
    after: "如果你事先並不知情，請查看專案的成員：",
  },
  "project-person-removed": {
    subject: "{{person}} 已從 {{project}} 中移除",
    text: "{{member}} 將 {{person}} 從專案 {{project}} 中移除。{{person}} 無法再管理這個專案，也無法上傳檔案。",
    link: "這不是我做的",
    after: "如果你事先並不知情，請詢問 {{member}}，或查看專案：",
  },
  "project-left": {
    subject: "{{member}} 退出了 {{project}}",
    text: "{{member}} 退出了專案 {{project}}，無法再管理這個專案，也無法上傳檔案。",
    after: "如果你事先並不知情，請詢問 {{member}}，或查看專案：",
  },
  "project-people-taken-back": {
    subject: "{{project}} 中的角色已還原",
    text: "{{member}} 告知我們，有其他人進入過其帳號。我們還原了透過該帳號在專案 {{project}} 中變更的角色：{{people}}。",
    after: "專案中的其他變更維持不變。請檢查專案紀錄：",
  },
  "project-token-shut-out": {
    subject: "已封鎖 {{person}} 的權杖，不能上傳到 {{project}}",
    text: "{{member}} 封鎖了 {{person}} 的權杖「{{label}}」。它無法再上傳到專案 {{project}}。",
    after: "如果你事先並不知情，請詢問 {{member}}，或查看專案：",
  },
  "project-status-changed": {
    subject: "{{project}} 的狀態已變更",
    text: "{{member}} 變更了專案 {{project}} 的狀態。",
    text_active: "{{member}} 將專案 {{project}} 標示為使用中。",
    text_deprecated: "{{member}} 將專案 {{project}} 標示為已淘汰。",
    text_archived: "{{member}} 將專案 {{project}} 標示為已封存。",
    after: "如果你事先並不知情，請在專案的設定中改回來：",
  },
  "project-two-factors-required": {
    subject: "專案 {{project}} 現在要求雙重驗證",
    text: "{{member}} 變更了專案 {{project}} 的規則：現在需要雙重驗證才能管理它。使用權杖上傳不受影響。",
    after: "如果你事先並不知情，請查看專案的設定：",
  },
  "project-two-factors-optional": {
    subject: "專案 {{project}} 不再要求雙重驗證",
    text: "{{member}} 變更了專案 {{project}} 的規則：現在不需要雙重驗證也能管理它。",
    after: "如果你事先並不知情，請在專案的設定中改回來：",
  },
  "project-approval-on": {
    subject: "{{project}} 的新檔案現在需要核准",
    text: "{{member}} 變更了專案 {{project}} 的規則：新檔案現在要等候擁有者核准。",
    after: "如果你事先並不知情，請查看專案的設定：",
  },
  "project-approval-off": {
    subject: "{{project}} 的新檔案不再需要核准",
    text: "{{member}} 關閉了專案 {{project}} 的核准。任何擁有其權杖的人現在都能立即發布檔案。",
    after: "如果你事先並不知情，請在專案的設定中重新啟用核准。然後查看它的成員和權杖：",
  },
  "project-deleted": {
    subject: "專案 {{project}} 已刪除",
    text: "{{member}} 刪除了專案 {{project}} 及其所有發行版本。在 90 天內，只有它的擁有者可以再次使用這個名稱。發布過的檔名永遠不會用於其他檔案。",
    after: "如果你事先並不知情，{{member}} 的帳號可能已被別人控制。如果那是你的帳號，請立即重設密碼：",
  },
  "project-quarantined": {
    subject: "專案 {{project}} 已隔離",
    text: "{{site}} 支援團隊隔離了專案 {{project}}。它不接受上傳，不提供檔案，也無法變更。沒有刪除任何內容。",
    after: "如果你不知道原因，請<support>聯絡支援團隊</support>。",
  },
  "project-released": {
    subject: "專案 {{project}} 已解除隔離",
    text: "{{site}} 支援團隊解除了專案 {{project}} 的隔離。它重新提供檔案。",
    after: "請確認你認得它的成員和發行版本：",
  },
  "release-yanked": {
    subject: "{{project}} 的發行版本 {{version}} 已撤回",
    text: "{{member}} 撤回了專案 {{project}} 的版本 {{version}}。安裝程式會略過它，除非明確要求這個版本。",
    text_why: "{{member}} 撤回了專案 {{project}} 的版本 {{version}}。原因：{{why}}。安裝程式會略過它，除非明確要求這個版本。",
    after: "如果你事先並不知情，請在專案的設定中取消撤回：",
  },
  "release-unyanked": {
    subject: "{{project}} 的發行版本 {{version}} 已取消撤回",
    text: "{{member}} 取消撤回專案 {{project}} 的版本 {{version}}。安裝程式會重新使用它。",
    after: "如果你事先並不知情，請在專案的設定中再次撤回：",
  },
  "release-opened": {
    subject: "{{project}} 的發行版本 {{version}} 重新接受檔案",
    text: "{{member}} 允許在專案 {{project}} 的版本 {{version}} 新增更多檔案，為期一天。",
    after: "如果你事先並不知情，請查看專案：",
  },
  "files-waiting": {
    subject: "{{project}} {{version}} 的檔案等候核准",
    text: "{{member}} 將 {{file}} 上傳到專案 {{project}} 的版本 {{version}}。等擁有者透過第二道驗證核准之後，我們會發布它。{{lifetimes.waitingFile}}後，我們會將它移除。",
    after: "請核准或拒絕這些檔案。如果你事先不知道這些檔案，請拒絕它們，並撤銷上傳時使用的權杖：",
  },
  "files-approved": {
    subject: "{{project}} {{version}} 的檔案已發布",
    text_other: "{{member}} 核准了專案 {{project}} 的版本 {{version}} 的 {{count}} 個檔案，例如 {{file}}。它們已發布。",
    after: "如果你事先並不知情，請撤回這個發行版本。然後查看專案的成員和紀錄：",
  },
  "files-rejected": {
    subject: "{{project}} {{version}} 的檔案已拒絕",
    text_other: "{{member}} 拒絕了專案 {{project}} 的版本 {{version}} 的 {{count}} 個檔案，例如 {{file}}。它們沒有發布，檔名可以再次使用。",
    after: "如果你事先並不知情，請詢問 {{member}}，並重新上傳檔案：",
  },
  "files-expired": {
    subject: "{{project}} {{version}} 的檔案未獲核准",
    text_other:
      "專案 {{project}} 的版本 {{version}} 有 {{count}} 個檔案（例如 {{file}}）在 {{lifetimes.waitingFile}}內沒有人核准。我們已將它們移除，檔名可以再次使用。",
    after: "要發布它們，請重新上傳：",
  },
  "release-deleted": {
    subject: "{{project}} 的發行版本 {{version}} 已刪除",
    text: "{{member}} 刪除了專案 {{project}} 的版本 {{version}} 及其所有檔案。這些檔名永遠不會用於其他檔案。",
    after: "如果你事先並不知情，請查看專案的成員和紀錄：",
  },
  "release-file-uploaded": {
    subject: "檔案已上傳到 {{project}} {{version}}",
    text: "{{member}} 用 API 權杖「{{by}}」將檔案 {{file}} 上傳到 {{project}} {{version}}。它的 SHA-256 是 {{sha256}}。接下來一小時內，如果還有檔案上傳，我們不會再寄郵件。你可以在專案的紀錄中查看這些檔案。",
    text_password:
      "{{member}} 用密碼將檔案 {{file}} 上傳到 {{project}} {{version}}。它的 SHA-256 是 {{sha256}}。接下來一小時內，如果還有檔案上傳，我們不會再寄郵件。你可以在專案的紀錄中查看這些檔案。",
    after: "如果你事先並不知情，請查看專案的成員和紀錄：",
  },
  "release-file-deleted": {
    subject: "{{project}} {{version}} 的檔案已刪除",
    text: "{{member}} 刪除了專案 {{project}} 的檔案 {{file}}。它的檔名永遠不會用於其他檔案。",
    after: "如果你事先並不知情，請查看專案的成員和紀錄：",
  },
};
