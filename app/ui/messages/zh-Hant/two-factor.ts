import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "雙重驗證",
  on: "雙重驗證已啟用。輸入密碼之後，我們會要求使用以下其中一種方式：",
  off: "雙重驗證未啟用。任何知道你密碼的人都能登入。",
  missing: "新增通行密鑰、安全金鑰或驗證器應用程式，就能阻止他們。",
  missingRequired: "本站要求雙重驗證。請新增通行密鑰、安全金鑰或驗證器應用程式。",
  onlyOne: "請新增一種備用方式，以免遺失一台裝置後無法登入。",
  lastUsed: "新增時間：{{added}}，上次使用：{{used}}",
  neverUsed: "新增時間：{{added}}，從未使用",
  disowned: "你回報過它不屬於你。它已失效。",
  closed: "因連續 100 次嘗試失敗而鎖定。請將它移除，然後重新新增。",
  label: "名稱",
  removeText: "你將無法再用「{{label}}」登入。你的其他工作階段會登出。",
  removeLast: "「{{label}}」是你唯一的第二道驗證方式。沒有它，只用密碼就能登入，你的復原碼也會刪除。你的其他工作階段會登出。",
  lastFactor: "本站要求雙重驗證，而這是你唯一的第二道驗證方式。請先新增另一種。",
  offer: {
    title: "下次登入更快、更安全",
    text: "有了通行密鑰，你可以用指紋、臉部辨識或 PIN 碼登入，不需要密碼和驗證碼。",
    add: "新增通行密鑰",
    later: "以後再說",
  },
  copy: "複製",
  copied: "已複製",
} satisfies Area<"twoFactor">;
