import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "復原碼",
  name: "復原碼",
  way: "使用復原碼",
  protection: {
    title: "復原碼",
    text_other: "還剩 {{count}} 組復原碼。",
    missing: "十組一次性代碼，供你在遺失手機或金鑰時使用。啟用雙重驗證時會得到它們。",
    manage: "管理復原碼",
  },
  events: {
    closed: "復原碼因連續 100 次輸入錯誤而鎖定",
    lost: "復原碼已失效：網站遺失了讀取它們的加密金鑰",
    failed: "登入失敗：密碼正確，復原碼錯誤",
  },
  backup: {
    later: "啟用雙重驗證時，你會得到十組復原碼。",
    manage: "管理復原碼",
    closed: "你的復原碼因連續 100 次輸入錯誤而鎖定。請建立新的。",
    left_other: "你有 {{count}} 組未使用的復原碼。",
    low_other: "只剩 {{count}} 組復原碼。請建立新的。",
    notKept: "你尚未確認已儲存復原碼。遺失裝置時，只有用它們才能登入。",
  },
  login: {
    title: "輸入復原碼",
    text: "請輸入你儲存的一組復原碼，以 {{username}} 的身分登入。每組只能使用一次。",
    code: "復原碼",
  },
  page: {
    madeOn: "建立時間：{{date}}。",
    sheet: "{{username}} 在 {{site}} 的復原碼",
    shown: "請立即儲存這些復原碼，它們不會再次顯示。遺失手機或金鑰時，每組可以讓你登入一次。",
    keep: "請列印或抄寫下來，或者把檔案存放在安全的地方。",
    print: "列印",
    download: "下載",
    fileText: "每組復原碼在輸入密碼之後使用，只能使用一次。用過後請劃掉。請放在只有你找得到的地方。",
    checkTitle: "確認你已儲存它們",
    code: "你的任一組復原碼",
    checkHint: "這不會用掉這組復原碼。大小寫、空格和連字號都沒有影響。",
    check: "確認",
    begin: "建立新的復原碼",
    generateTitle: "要更換你的復原碼嗎？",
    generateText: "你會得到十組新的復原碼。目前的復原碼會立即失效。",
    generate: "建立新的復原碼",
    keepOld: "保留目前的復原碼",
    noFactor: "請先啟用雙重驗證。復原碼供你在遺失手機或金鑰時使用。",
  },
  mail: {
    "factor-lost": {
      subject: "已移除 {{username}} 的復原碼",
      text: "{{site}} 遺失了用來讀取你的新復原碼的加密金鑰。你還沒有查看過它們，所以我們將它們移除了。你的安全金鑰和應用程式仍然有效。你的所有工作階段都已登出。",
      after: "請登入並建立新的復原碼。如果無法登入，請重設密碼：",
    },
    "factor-closed": {
      subject: "{{username}} 的復原碼已鎖定",
      text: "有人連續輸入了 100 組錯誤的復原碼。為了阻止猜測，我們已在所有瀏覽器永久鎖定你的復原碼。",
      after: "請用安全金鑰或驗證器應用程式登入，然後建立新的復原碼。如果那些復原碼不是你輸入的，表示有人知道你的密碼。請同時變更密碼：",
    },
    "second-factor-failed": {
      text: "有人輸入了你的密碼，但沒有輸入有效的復原碼。沒有人登入成功。",
    },
  },
  refused: {
    wrong: "這不是你任何一組未使用的復原碼。請檢查輸入內容，或使用另一組。",
    disowned: "這些復原碼已失效，因為你回報過它們不屬於你。請依照我們就此寄出的郵件操作。",
    closed: "你的復原碼因連續 100 次輸入錯誤而鎖定。請用其他方式登入，然後建立新的。",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
