import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "恢复代码",
  name: "恢复代码",
  way: "使用恢复代码",
  protection: {
    title: "恢复代码",
    text_other: "还剩 {{count}} 个恢复代码。",
    missing: "十个一次性代码，供你在丢失手机或密钥时使用。启用双因素身份验证时会得到它们。",
    manage: "管理恢复代码",
  },
  events: {
    closed: "恢复代码因连续 100 次输入错误而被锁定",
    lost: "恢复代码已失效：网站丢失了读取它们的加密密钥",
    failed: "登录失败：密码正确，恢复代码错误",
  },
  backup: {
    later: "启用双因素身份验证时，你会得到十个恢复代码。",
    manage: "管理恢复代码",
    closed: "你的恢复代码因连续 100 次输入错误而被锁定。请创建新的。",
    left_other: "你有 {{count}} 个未使用的恢复代码。",
    low_other: "只剩 {{count}} 个恢复代码。请创建新的。",
    notKept: "你尚未确认已保存恢复代码。丢失设备时，只有用它们才能登录。",
  },
  login: {
    title: "输入恢复代码",
    text: "请输入你保存的一个恢复代码，以 {{username}} 的身份登录。每个代码只能使用一次。",
    code: "恢复代码",
  },
  page: {
    madeOn: "创建时间：{{date}}。",
    sheet: "{{username}} 在 {{site}} 的恢复代码",
    shown: "请立即保存这些代码，它们不会再次显示。丢失手机或密钥时，每个代码可供你登录一次。",
    keep: "请打印或抄写下来，或者把文件保存在安全的地方。",
    print: "打印",
    download: "下载",
    fileText: "每个代码在输入密码之后使用，只能使用一次。用过后请划掉。请把代码放在只有你能找到的地方。",
    checkTitle: "确认你已保存它们",
    code: "你的任意一个恢复代码",
    checkHint: "这不会用掉该代码。大小写、空格和连字符都没有影响。",
    check: "确认",
    begin: "创建新的恢复代码",
    generateTitle: "要替换你的恢复代码吗？",
    generateText: "你会得到十个新代码。当前的代码会立即失效。",
    generate: "创建新代码",
    keepOld: "保留当前代码",
    noFactor: "请先启用双因素身份验证。恢复代码供你在丢失手机或密钥时使用。",
  },
  mail: {
    "factor-lost": {
      subject: "已移除 {{username}} 的恢复代码",
      text: "{{site}} 丢失了用来读取你的新恢复代码的加密密钥。你还没有查看过它们，所以我们将它们移除了。你的安全密钥和应用仍然有效。你的所有会话已退出登录。",
      after: "请登录并创建新代码。如果无法登录，请重置密码：",
    },
    "factor-closed": {
      subject: "{{username}} 的恢复代码已锁定",
      text: "有人连续输入了 100 个错误的恢复代码。为了阻止猜测，我们已在所有浏览器中永久锁定你的恢复代码。",
      after: "请用安全密钥或身份验证器应用登录，然后创建新代码。如果那些代码不是你输入的，说明有人知道你的密码。请同时更改密码：",
    },
    "second-factor-failed": {
      text: "有人输入了你的密码，但没有输入有效的恢复代码。没有人登录成功。",
    },
  },
  refused: {
    wrong: "这不是你的任何一个未使用的恢复代码。请检查输入内容，或使用另一个。",
    disowned: "这些代码已失效，因为你报告过它们不属于你。请按照我们就此发送的邮件操作。",
    closed: "你的恢复代码因连续 100 次输入错误而被锁定。请用其他方式登录，然后创建新的。",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
