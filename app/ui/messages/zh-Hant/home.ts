import type { Area } from "../catalogue.ts";

export const home = {
  title: "你的 {{site}} 帳號",
  lead: "登入以發布套件，並管理帳號的保護方式。",
  signedIn: "你目前登入的帳號是 {{username}}。",
  toAccount: "前往你的帳號",
  toProjects: "查看專案",
  find: "尋找專案",
  search: "搜尋",
  whatTitle: "我們如何保護你的帳號",
  what: {
    factor: {
      title: "第二道驗證",
      text: "使用通行密鑰、安全金鑰或驗證器應用程式。如果遺失了手機或金鑰，你可以用復原碼登入。",
    },
    mail: {
      title: "任何變更都會通知",
      text: "帳號有變更時，我們會寄電子郵件通知你，並留下紀錄。",
    },
    plain: {
      title: "適用於任何瀏覽器",
      text: "有沒有指令碼、網路快或慢、用鍵盤還是螢幕閱讀器，都能使用。沒有追蹤程式，沒有第三方程式碼。",
    },
  },
  more: "我們如何維護帳號安全",
  help: "無法登入時取得協助",
} satisfies Area<"home">;
