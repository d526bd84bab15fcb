import type { Area } from "../catalogue.ts";

export const account = {
  title: "你的账号",
  signedInAs: "已登录账号：{{username}}",
  sections: {
    label: "你的账号",
    overview: "概览",
    emails: "电子邮件地址",
    password: "密码",
    twoFactor: "双因素身份验证",
    tokens: "API 令牌",
    sessions: "会话",
    history: "安全记录",
  },
  checkUp: {
    level: {
      open: "你的账号只有密码保护",
      fragile: "你可能会无法登录自己的账号",
      sound: "你的账号受到保护",
      best: "你的账号受到良好保护",
    },
    step: {
      "verify-address": {
        text: "请先验证你的电子邮件地址。重置密码和启用双因素身份验证都需要它。",
        action: "验证地址",
      },
      "add-factor": {
        text: "任何知道你密码的人都能登录。添加通行密钥、安全密钥或身份验证器应用，就能阻止他们。",
        action: "启用双因素身份验证",
      },
      "make-codes": {
        text: "你没有恢复代码。丢失设备时，只有用它们才能登录。",
        action: "创建恢复代码",
      },
      "keep-codes": {
        text: "你尚未确认已保存恢复代码。丢失设备时，只有用它们才能登录。",
        action: "确认恢复代码",
      },
      "renew-codes": {
        text: "你剩下的恢复代码不多了。请在用完之前创建新的。",
        action: "创建新的恢复代码",
      },
      "add-another-factor": {
        text: "请添加一种备用方式，以免丢失一台设备后无法登录。",
        action: "添加备用方式",
      },
      "renew-password": {
        text: "你的密码已使用超过两年。如果你在别处也用它，或者可能有人看到过它，请换一个新的。否则可以继续使用。",
        action: "更改密码",
      },
      "end-unseen": {
        text: "有一个仍能进入账号的浏览器，上次使用是在{{lifetimes.unusedBrowser}}以前。如果你不再使用它，请让它退出登录，或选择“忘记这个浏览器”。",
        action: "检查浏览器",
      },
      "end-unused-tokens": {
        text: "这些 API 令牌已有{{lifetimes.unusedToken}}未使用：{{labels}}。请吊销不再需要的令牌。",
        action: "检查令牌",
      },
      "limit-tokens": {
        text: "这些 API 令牌永不到期：{{labels}}。一旦泄露，在有人发现之前它会一直有效。请换成会到期的令牌。",
        action: "检查令牌",
      },
    },
    nothing: "无需任何操作。更换手机、密钥或电子邮件地址时，请再来检查。",
  },
  groups: { signingIn: "登录", gettingBackIn: "恢复访问", activity: "活动" },
  badge: {
    on: "已启用",
    off: "未启用",
    verified: "已验证",
    notVerified: "未验证",
    kept: "已保存",
    notKept: "未确认",
    low: "所剩不多",
  },
  needsAddress: "请先验证你的电子邮件地址。",
  emails: {
    title: "电子邮件地址",
    others_other: "{{address}} 和另外 {{count}} 个",
    manage: "管理地址",
    setUp: "验证或更正",
  },
  password: { title: "密码", since: "上次更改：{{date}}", manage: "更改密码" },
  sessions: {
    title: "会话",
    text_other: "已在 {{count}} 个浏览器中登录。",
    remembered_other: "{{count}} 个浏览器跳过第二步验证。",
    manage: "管理会话",
  },
  tokens: {
    title: "API 令牌",
    none: "没有令牌。上传软件包需要令牌。",
    text_other: "{{count}} 个令牌可以代你上传。",
    manage: "管理令牌",
  },
  history: { title: "安全记录", text: "登录、更改和失败的尝试。", manage: "查看记录" },
  data: {
    title: "你的数据",
    text: "下载你的账号数据的副本，或者删除账号。你有{{lifetimes.deletionGrace}}可以改变主意。",
    export: "下载数据",
    delete: "删除账号",
  },
} satisfies Area<"account">;
