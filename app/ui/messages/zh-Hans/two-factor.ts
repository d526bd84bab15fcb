import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "双因素身份验证",
  on: "双因素身份验证已启用。输入密码之后，我们会要求使用以下方式之一：",
  off: "双因素身份验证未启用。任何知道你密码的人都能登录。",
  missing: "添加通行密钥、安全密钥或身份验证器应用，就能阻止他们。",
  missingRequired: "本站要求双因素身份验证。请添加通行密钥、安全密钥或身份验证器应用。",
  onlyOne: "请添加一种备用方式，以免丢失一台设备后无法登录。",
  lastUsed: "添加时间：{{added}}，上次使用：{{used}}",
  neverUsed: "添加时间：{{added}}，从未使用",
  disowned: "你报告过它不属于你。它已失效。",
  closed: "因连续 100 次尝试失败而被锁定。请将它移除，然后重新添加。",
  label: "名称",
  removeText: "你将无法再用“{{label}}”登录。你的其他会话会退出登录。",
  removeLast: "“{{label}}”是你唯一的第二步验证方式。没有它，只用密码就能登录，你的恢复代码也会被删除。你的其他会话会退出登录。",
  lastFactor: "本站要求双因素身份验证，而这是你唯一的第二步验证方式。请先添加另一种。",
  offer: {
    title: "下次登录更快、更安全",
    text: "有了通行密钥，你可以用指纹、面容或 PIN 登录，无需密码和验证码。",
    add: "添加通行密钥",
    later: "以后再说",
  },
  copy: "复制",
  copied: "已复制",
} satisfies Area<"twoFactor">;
