import type { Area } from "../catalogue.ts";

export const account = {
  title: "你的帳號",
  signedInAs: "已登入帳號：{{username}}",
  sections: {
    label: "你的帳號",
    overview: "總覽",
    emails: "電子郵件地址",
    password: "密碼",
    twoFactor: "雙重驗證",
    tokens: "API 權杖",
    sessions: "工作階段",
    history: "安全紀錄",
  },
  checkUp: {
    level: {
      open: "你的帳號只有密碼保護",
      fragile: "你可能會無法登入自己的帳號",
      sound: "你的帳號已受到保護",
      best: "你的帳號受到良好保護",
    },
    step: {
      "verify-address": {
        text: "請先驗證你的電子郵件地址。重設密碼和啟用雙重驗證都需要它。",
        action: "驗證地址",
      },
      "add-factor": {
        text: "任何知道你密碼的人都能登入。新增通行密鑰、安全金鑰或驗證器應用程式，就能阻止他們。",
        action: "啟用雙重驗證",
      },
      "make-codes": {
        text: "你沒有復原碼。遺失裝置時，只有用它們才能登入。",
        action: "建立復原碼",
      },
      "keep-codes": {
        text: "你尚未確認已儲存復原碼。遺失裝置時，只有用它們才能登入。",
        action: "確認復原碼",
      },
      "renew-codes": {
        text: "你剩下的復原碼不多了。請在用完之前建立新的。",
        action: "建立新的復原碼",
      },
      "add-another-factor": {
        text: "請新增一種備用方式，以免遺失一台裝置後無法登入。",
        action: "新增備用方式",
      },
      "renew-password": {
        text: "你的密碼已使用超過兩年。如果你在其他地方也用它，或可能有人看過它，請換一個新的。否則可以繼續使用。",
        action: "變更密碼",
      },
      "end-unseen": {
        text: "有一個仍能進入帳號的瀏覽器，上次使用是在 {{lifetimes.unusedBrowser}}以前。如果你不再使用它，請將它登出或選擇「忘記這個瀏覽器」。",
        action: "檢查瀏覽器",
      },
      "end-unused-tokens": {
        text: "這些 API 權杖已有 {{lifetimes.unusedToken}}沒有使用：{{labels}}。請撤銷不再需要的權杖。",
        action: "檢查權杖",
      },
      "limit-tokens": {
        text: "這些 API 權杖永不到期：{{labels}}。一旦外洩，在有人發現之前都會一直有效。請換成會到期的權杖。",
        action: "檢查權杖",
      },
    },
    nothing: "不需要做任何事。更換手機、金鑰或電子郵件地址時，請再來檢查。",
  },
  groups: { signingIn: "登入", gettingBackIn: "恢復存取", activity: "活動" },
  badge: {
    on: "已啟用",
    off: "未啟用",
    verified: "已驗證",
    notVerified: "未驗證",
    kept: "已儲存",
    notKept: "未確認",
    low: "所剩不多",
  },
  needsAddress: "請先驗證你的電子郵件地址。",
  emails: {
    title: "電子郵件地址",
    others_other: "{{address}} 和另外 {{count}} 個",
    manage: "管理地址",
    setUp: "驗證或更正",
  },
  password: { title: "密碼", since: "上次變更：{{date}}", manage: "變更密碼" },
  sessions: {
    title: "工作階段",
    text_other: "已在 {{count}} 個瀏覽器登入。",
    remembered_other: "{{count}} 個瀏覽器略過第二道驗證。",
    manage: "管理工作階段",
  },
  tokens: {
    title: "API 權杖",
    none: "沒有權杖。上傳套件需要權杖。",
    text_other: "{{count}} 個權杖可以代你上傳。",
    manage: "管理權杖",
  },
  history: { title: "安全紀錄", text: "登入、變更和失敗的嘗試。", manage: "查看紀錄" },
  data: {
    title: "你的資料",
    text: "下載你的帳號資料的副本，或者刪除帳號。你有 {{lifetimes.deletionGrace}}可以改變主意。",
    export: "下載資料",
    delete: "刪除帳號",
  },
} satisfies Area<"account">;
