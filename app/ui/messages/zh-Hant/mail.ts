import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "{{username}}，你好：",
  when: "時間：{{at}}",
  reason: "原因：{{reason}}",
  where: "來源：{{ipAddress}}，{{browser}}",
  notYou: "如果不是你本人做的，表示有其他人能進入你的帳號。請立即重設密碼。這會將所有瀏覽器登出：",
  replyToSupport: "要聯絡支援團隊，請回覆這封郵件。",
  notMe:
    "如果不是你本人做的，請在 {{lifetimes.notMeLink}}內開啟這個連結。它會撤銷這次變更，移除之後新增的所有內容，將所有瀏覽器登出，並鎖定你的密碼，直到你重設密碼：",
  way: {
    "reset-password": "重設密碼",
    "change-password": "變更密碼",
    history: "查看你的安全紀錄",
    sessions: "查看你的工作階段",
    "two-factor": "查看你的雙重驗證",
    "security-keys": "查看你的安全金鑰",
    tokens: "查看你的 API 權杖",
    project: "查看專案頁面",
    "project-settings": "查看專案設定",
    "project-history": "查看專案紀錄",
    invitations: "查看你的邀請",
    approvals: "查看等候核准的檔案",
    announcements: "選擇接收哪些郵件",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "請驗證 {{username}} 的電子郵件地址",
    text: "請確認這個電子郵件地址屬於你在 {{site}} 的帳號 {{username}}。",
    lead: "請在 {{lifetimes.verifyLink}}內開啟這個連結：",
    link: "為 {{username}} 驗證地址",
    after: "如果 {{username}} 不是你的帳號，請不要開啟連結，否則你的地址會用於別人的帳號。不開啟連結，就不會有任何改變。",
  },
  "address-in-use": {
    subject: "有人輸入了 {{username}} 的電子郵件地址",
    text: "有人在 {{site}} 為新帳號或另一個帳號輸入了這個地址。它屬於你的帳號 {{username}}，所以沒有變更任何內容。如果是你本人，請以 {{username}} 登入。",
    after: "如果不是你本人，不需要做任何事。",
  },
  "factor-added": {
    subject: "「{{label}}」已新增到 {{username}}",
    text: "「{{label}}」已新增到你的帳號。現在登入時可以使用它。你的其他工作階段已登出。",
    link: "這不是我做的",
    after: "如果是你本人做的，不需要做任何事。",
  },
  "factor-lost": {
    subject: "{{username}} 的「{{label}}」已失效",
    text: "{{site}} 遺失了用來讀取「{{label}}」的加密金鑰，所以我們已將它從你的帳號移除。你的其他安全金鑰和應用程式仍然有效。你的所有工作階段都已登出。",
    text_last:
      "{{site}} 遺失了用來讀取「{{label}}」的加密金鑰，所以我們已將它從你的帳號移除。它是你最後一種第二道驗證方式，所以你的復原碼也已移除。我們鎖定了你的密碼：在你重設之前，任何人都無法用它登入。你的所有工作階段都已登出。",
    after: "請登入並設定新的。如果無法登入，請重設密碼：",
    after_last: "請重設密碼，登入，然後重新啟用雙重驗證：",
  },
  "factor-closed": {
    subject: "{{username}} 的「{{label}}」已鎖定",
    text: "有人連續 100 次使用「{{label}}」失敗。為了阻止猜測，我們已將它永久鎖定。",
    after: "請用其他方式登入，將它移除，然後重新新增。如果失敗的不是你本人，表示有人知道你的密碼。請同時變更密碼：",
  },
  "confirm-failing": {
    subject: "{{username}}：有人多次未通過身分確認",
    text: "有人登入了你的帳號，並在一天內輸入了五次錯誤的密碼或驗證碼。當時我們要求確認是你本人。",
    after: "如果不是你本人，請結束該工作階段並變更密碼：",
  },
  "factor-removed": {
    subject: "「{{label}}」已從 {{username}} 移除",
    text: "「{{label}}」已從你的帳號移除。你的其他工作階段已登出。",
    text_last:
      "「{{label}}」已從你的帳號移除。它是你最後一種第二道驗證方式，所以你的復原碼也已移除。現在只用密碼就能登入。你的其他工作階段已登出。",
  },
  "second-factor-failed": {
    subject: "登入 {{username}} 失敗：密碼正確",
    text: "有人輸入了你的密碼，但第二道驗證失敗。沒有人登入成功。",
    after: "如果不是你本人，表示有人知道你的密碼。請立即變更：",
  },
  "security-key-counter": {
    subject: "{{username}} 的安全金鑰「{{label}}」可能遭到複製",
    text: "有人使用了「{{label}}」，而金鑰中的計數器沒有增加。金鑰遭到複製時會這樣。某些金鑰重設或同步時也會這樣。我們允許了這次使用，這個金鑰仍然有效。",
    after: "如果你不知道原因，請移除這個金鑰並新增新的：",
  },
  "recovery-codes-generated": {
    subject: "{{username}} 的新復原碼已建立",
    text: "已為你的帳號建立十組新的復原碼。如果先前有復原碼，它們已失效。",
    link: "這不是我做的",
    after: "如果是你本人做的，不需要做任何事。",
  },
  "recovery-code-used": {
    subject: "有人用復原碼登入了 {{username}}",
    text_other: "有人用復原碼登入了你的帳號。你還剩 {{count}} 組復原碼。",
  },
  "reset-password": {
    subject: "為 {{username}} 設定新密碼",
    text: "有人（很可能是你）要求為你的帳號設定新密碼。",
    lead: "請在 {{lifetimes.resetLink}}內開啟這個連結進行設定。它只能使用一次：",
    link: "設定新密碼",
    after: "如果不是你本人，請忽略這封郵件。不開啟連結，就不會有任何改變。請不要把連結告訴任何人。",
  },
  "password-reset": {
    subject: "{{username}} 的密碼已重設",
    text: "有人用我們郵件中的連結設定了新密碼。你的所有工作階段都已登出。雙重驗證維持不變。",
    after: "如果不是你本人，表示有其他人看得到你的郵件。請先保護好你的信箱，然後重新重設密碼：",
  },
  "password-closed": {
    subject: "{{username}} 的密碼已鎖定",
    text: "你的密碼已鎖定。有人連續 100 次為你的帳號輸入了錯誤的密碼。沒有人登入成功。在你重設之前，即使密碼正確也無法使用。",
    after: "請重設密碼，以便重新登入：",
  },
  ...projectMails,
  "new-device": {
    subject: "{{username}} 有新的登入：{{browser}}",
    text: "有人從新的瀏覽器登入了你的帳號。",
    lead: "如果不是你本人，請在 {{lifetimes.notMeLink}}內開啟這個連結。它會將所有瀏覽器登出，鎖定你的密碼直到你重設，並移除在那之後新增到你帳號的內容：",
    link: "這不是我做的",
    after: "如果是你本人，不需要做任何事。",
  },
  "login-disowned": {
    subject: "{{username}} 的密碼已鎖定，工作階段已結束",
    text: "有人使用了我們郵件中的連結「這不是我做的」。我們將你的所有工作階段登出，忘記了你的瀏覽器，並鎖定了你的密碼。",
    text_gone:
      "有人使用了我們郵件中的連結「這不是我做的」。我們將你的所有工作階段登出，忘記了你的瀏覽器，並鎖定了你的密碼。在那之後新增的內容已失效：{{gone}}。",
    after: "請立即重設密碼。然後檢查你的安全金鑰、應用程式和復原碼，並建立新的復原碼：",
  },
  "deletion-requested": {
    subject: "你的帳號 {{username}} 即將被刪除",
    text: "有人（很可能是你）要求刪除你的帳號。我們會在 {{lifetimes.deletionGrace}}後刪除它。",
    text_operator: "{{site}} 支援團隊要求刪除你的帳號。我們會在 {{lifetimes.deletionGrace}}後刪除它。",
    lead: "要保留帳號，請在那之前開啟這個連結，或者登入並按下保留帳號的按鈕：",
    link: "保留帳號",
    after: "如果不是你本人，請保留帳號，然後重設密碼：",
  },
  "deletion-cancelled": {
    subject: "已取消刪除 {{username}}",
    text: "我們不會刪除你的帳號。沒有遺失任何內容。你可以重新登入。",
  },
  "account-deleted": {
    subject: "你的帳號 {{username}} 已刪除",
    text: "我們已依 {{lifetimes.deletionGrace}}前的要求，刪除了你的帳號及其中的所有個人資料。其他人無法使用你的使用者名稱。",
    after: "不需要再做任何事。",
  },
  "account-exported": {
    subject: "{{username}} 的資料已下載",
    text: "有人（很可能是你）下載了我們保存的所有關於你的資料副本。",
  },
  "account-frozen": {
    subject: "你的帳號 {{username}} 已停用",
    text: "{{site}} 支援團隊停用了你的帳號。任何人都無法登入，它的所有工作階段都已登出。沒有刪除任何內容。",
    after: "如果你不知道原因，請<support>聯絡支援團隊</support>。",
  },
  "account-unfrozen": {
    subject: "你的帳號 {{username}} 已解除停用",
    text: "{{site}} 支援團隊重新啟用了你的帳號。你可以像以前一樣登入。",
    after: "如果你不知道停用的原因，請登入並查看你的紀錄：",
  },
  "sessions-ended": {
    subject: "{{username}} 的所有工作階段已登出",
    text: "{{site}} 支援團隊將你的所有工作階段登出。每個瀏覽器都需要重新進行第二道驗證。沒有其他變更，你可以登入。",
    after: "如果你不知道原因，請登入並查看你的紀錄：",
  },
  "token-created": {
    subject: "已為 {{username}} 建立 API 權杖「{{label}}」",
    text: "你的帳號中建立了 API 權杖「{{label}}」。任何擁有它的人都可以在你允許的範圍內，以你的名義上傳檔案。",
    lead: "如果不是你本人做的，請在 {{lifetimes.notMeLink}}內開啟這個連結。它會撤銷這個權杖，移除之後新增的內容，將所有瀏覽器登出，並鎖定你的密碼，直到你重設密碼：",
    link: "這不是我做的",
    after: "如果是你本人做的，不需要做任何事。",
  },
  "token-regenerated": {
    subject: "{{username}} 的 API 權杖「{{label}}」已重新產生",
    text: "你帳號的 API 權杖「{{label}}」已由權限相同的新權杖取代。",
    lead: "如果不是你本人做的，請在 {{lifetimes.notMeLink}}內開啟這個連結。它會撤銷新權杖，移除之後新增的內容，將所有瀏覽器登出，並鎖定你的密碼，直到你重設密碼：",
    link: "這不是我做的",
    after: "如果是你本人做的，不需要做任何事。",
  },
  "token-new-network": {
    subject: "{{username}} 的 API 權杖「{{label}}」在新的網路上使用",
    text: "有人在新的網路上使用了 API 權杖「{{label}}」，這個權杖之前從未在該網路上使用。",
    after: "如果不是你本人或你的機器使用的，請撤銷這個權杖：",
  },
  "token-expiring": {
    subject: "{{username}} 的 API 權杖「{{label}}」即將到期",
    text: "API 權杖「{{label}}」將於 {{until}} 到期。之後任何人都無法用它上傳。",
    after: "要繼續使用它，請在那之前重新產生：",
  },
  "token-unused": {
    subject: "{{username}} 的 API 權杖「{{label}}」長期未使用",
    text: "API 權杖「{{label}}」已有將近一年沒有使用。除非在那之前使用，否則我們會在 {{until}} 將它撤銷。",
    after: "如果你不再需要它，請立即撤銷：",
  },
  "token-revoked": {
    subject: "{{username}} 的 API 權杖「{{label}}」已撤銷",
    text: "你帳號的 API 權杖「{{label}}」已撤銷。任何人都無法再用它上傳。",
    text_itself: "有程式將你帳號的 API 權杖「{{label}}」傳給我們，要求撤銷它。我們已將它撤銷。任何人都無法再用它上傳。",
    after: "如果不是你本人做的，請檢查你的其他權杖：",
    after_itself: "如果那不是你的程式，表示其他人曾擁有這個權杖。請檢查用它上傳的內容，以及你的其他權杖：",
  },
  "token-ended": {
    subject: "{{username}} 的 API 權杖「{{label}}」已終止",
    text: "API 權杖「{{label}}」已終止。任何人都無法再用它上傳。",
    text_expired: "API 權杖「{{label}}」已到期。任何人都無法再用它上傳。",
    text_unused: "由於一年未使用，我們撤銷了 API 權杖「{{label}}」。任何人都無法再用它上傳。",
    after: "如果你仍然需要權杖，請在這裡建立：",
  },
  "token-leaked": {
    subject: "{{username}} 的 API 權杖「{{label}}」遭公開，已撤銷",
    text: "掃描程式在公開的地方發現了 API 權杖「{{label}}」，網址為 {{url}}。我們已將它撤銷，任何人都無法再用它上傳。其他人可能更早發現了它。請檢查你的專案中是否有不是你上傳的檔案。",
    text_nowhere:
      "掃描程式在公開的地方發現了 API 權杖「{{label}}」。我們已將它撤銷，任何人都無法再用它上傳。其他人可能更早發現了它。請檢查你的專案中是否有不是你上傳的檔案。",
    after: "如果你仍然需要權杖，請建立新的。不要把它放進你發布的檔案中：",
  },
  "token-shut-out": {
    subject: "{{username}} 的 API 權杖「{{label}}」遭 {{project}} 封鎖",
    text: "專案 {{project}} 的一位擁有者封鎖了你的 API 權杖「{{label}}」。它無法再上傳到那裡。在其他地方它仍然有效。",
    after: "如果你不知道原因，請詢問專案的擁有者。如果其他人可能擁有這個權杖，請將它撤銷：",
  },
  "tokens-ended": {
    subject: "{{username}} 的 API 權杖已撤銷",
    text_other: "我們撤銷了你帳號的 {{count}} 個 API 權杖。任何人都無法再用它們上傳。",
    text_reset_other: "我們在移除你的第二道驗證方式時，撤銷了你帳號的 {{count}} 個 API 權杖。任何人都無法再用它們上傳。",
    after: "如果你仍然需要權杖，請在這裡建立：",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "你收到這封郵件，是因為你訂閱了 {{site}} 的公告。要停止接收，請變更這項設定：",
  },
  "operator-test": {
    subject: "來自 {{site}} 的測試郵件",
    text: "{{site}} 支援團隊寄了這封郵件，以檢查郵件能否送達。",
    after: "不需要做任何事。",
  },
  "admin-granted": {
    subject: "{{username}} 已成為管理員",
    text: "{{site}} 支援團隊將你設為管理員。你可以查看每個帳號並進行操作。管理頁面需要安全金鑰或通行密鑰。",
    after: "如果你事先並不知情，請<support>聯絡支援團隊</support>。你的紀錄會說明是誰做的：",
  },
  "admin-revoked": {
    subject: "{{username}} 不再是管理員",
    text: "你不再是 {{site}} 的管理員。你的帳號沒有其他變更。",
    after: "如果你不知道原因，請<support>聯絡支援團隊</support>。",
  },
  "two-factor-reset": {
    subject: "{{username}} 的雙重驗證已移除",
    text: "因為有人提出要求，{{site}} 支援團隊移除了你帳號的雙重驗證。現在只用密碼就能登入。你的所有工作階段都已登出。",
    text_disowned:
      "如先前通知，我們移除了有人透過連結「這不是我做的」回報的安全金鑰和應用程式。如果你沒有新增其他的，現在只用密碼就能登入。你的所有工作階段都已登出。",
    after: "請登入並重新啟用雙重驗證。如果這不是你要求的，請立即重設密碼，並<support>聯絡支援團隊</support>：",
  },
  "two-factor-reset-begun": {
    subject: "{{username}} 的雙重驗證將於 {{untilDay}} 移除",
    text: "有人告訴 {{site}} 支援團隊，你遺失了安全金鑰、應用程式和復原碼。我們會在 {{until}} 移除你帳號的雙重驗證。從那時起，只用密碼就能登入。",
    text_disowned:
      "有人使用了我們郵件中的連結「這不是我做的」。在那之後新增的安全金鑰和應用程式已失效。我們會在 {{until}} 將它們移除。在那之前，任何人都無法登入。之後，只用密碼就能登入。",
    lead: "要停止重設，請在那之前開啟這個連結：",
    lead_disowned: "如果它們是你的，請在那之前開啟這個連結以保留它們：",
    link: "停止重設",
    after: "如果這是你要求的，只需等待。如果不是，請停止重設。然後重設密碼，因為可能有人知道它：",
  },
  "two-factor-reset-reminder": {
    subject: "提醒：{{username}} 的雙重驗證即將移除",
    text: "如先前通知，我們會在 {{until}} 移除你帳號的雙重驗證。從那時起，只用密碼就能登入。",
    text_disowned: "如先前通知，我們會在 {{until}} 移除有人透過連結「這不是我做的」回報的安全金鑰和應用程式。從那時起，只用密碼就能登入。",
    lead: "要停止重設，請在那之前開啟這個連結：",
    lead_disowned: "如果它們是你的，請在那之前開啟這個連結以保留它們：",
    link: "停止重設",
    after: "如果這是你要求的，只需等待。如果不是，請停止重設。然後重設密碼，因為可能有人知道它：",
  },
  "two-factor-reset-stopped": {
    subject: "{{username}} 的雙重驗證會保留",
    text: "你的雙重驗證的重設已停止。沒有移除任何內容。",
    after: "如果你仍然需要重設，請<support>聯絡支援團隊</support>。你的紀錄說明了發生過什麼事：",
  },
  "two-factor-reset-dropped": {
    subject: "{{username}} 的雙重驗證沒有移除",
    text: "我們沒有移除你的雙重驗證。",
    text_frozen: "我們沒有移除你的雙重驗證，因為你的帳號已停用。",
    text_deleting: "我們沒有移除你的雙重驗證，因為你的帳號正在刪除。",
    text_admin: "我們沒有移除你的雙重驗證，因為你現在是管理員。",
    "text_new-factor": "我們沒有移除你的雙重驗證，因為在這段期間新增了安全金鑰或應用程式。",
    "text_factor-used": "我們沒有移除你的雙重驗證，因為在這段期間使用了安全金鑰、應用程式或復原碼。",
    "text_no-factor": "我們沒有移除你的雙重驗證，因為它已經關閉。",
    after: "如果你仍然需要重設，請<support>聯絡支援團隊</support>。你的紀錄說明了發生過什麼事：",
  },
  "confirm-device": {
    subject: "請確認登入 {{username}}：{{browser}}",
    text: "有人（很可能是你）正在從新的瀏覽器登入你的帳號。",
    lead: "要繼續，請在 {{lifetimes.loginFlow}}內用那個瀏覽器開啟這個連結：",
    link: "確認登入",
    after: "如果不是你本人，請不要開啟連結。有人知道你的密碼。請立即重設：",
  },
  "email-added": {
    subject: "電子郵件地址已新增到 {{username}}",
    text: "地址 {{address}} 已新增到你的帳號。驗證之後就會生效。",
    link: "這不是我做的",
    after: "如果是你本人做的，不需要做任何事。",
  },
  "email-removed": {
    subject: "電子郵件地址已從 {{username}} 移除",
    text: "地址 {{address}} 已從你的帳號移除。你無法再用它登入或重設密碼。",
    after:
      "如果不是你本人做的，表示有其他人能進入你的帳號。請立即用帳號中仍有的地址重設密碼。如果你無法收取其中任何地址的郵件，請<support>聯絡支援團隊</support>：",
  },
  "email-primary-changed": {
    subject: "{{username}} 的主要電子郵件地址已變更",
    text: "你帳號的主要地址現在是 {{address}}。先前是 {{previous}}。",
  },
  "password-changed": {
    subject: "{{username}} 的密碼已變更",
    text: "有人在登入狀態下，用你的舊密碼變更了密碼。你的其他工作階段已登出。",
  },
} satisfies Area<"mail">;
