import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "身份验证器应用",
  name: "身份验证器应用",
  named: "身份验证器应用“{{label}}”",
  way: "使用身份验证器应用",
  section: {
    title: "身份验证器应用",
    none: "手机或电脑上的应用每 30 秒显示一个新的六位验证码。",
    add: "添加身份验证器应用",
    manage: "管理身份验证器应用",
  },
  protection: {
    title: "身份验证器应用",
    text_other: "你有 {{count}} 个身份验证器应用。",
    missing: "手机或电脑上的应用每 30 秒显示一个新的验证码。",
    manage: "管理应用",
    setUp: "添加应用",
  },
  proof: { label: "身份验证器应用中的验证码", submit: "用验证码确认" },
  login: {
    title: "输入验证码",
    text: "请输入身份验证器应用（{{labels}}）中的六位验证码，以 {{username}} 的身份登录。",
    code: "六位验证码",
  },
  page: {
    title: "身份验证器应用",
    yours: "你的应用",
    add: "添加应用",
    addAnother: "再添加一个应用",
    begin: "再添加一个应用",
    openTitle: "打开身份验证器应用",
    open: "任何支持一次性验证码（TOTP）的应用都可以。许多密码管理器和手机都自带这项功能。",
    secretTitle: "把本站的设置密钥交给应用",
    openApp: "在这台设备的应用中打开",
    scan: "用你的应用扫描二维码。",
    qrLabel: "包含设置密钥的二维码，设置密钥也以文字显示",
    typeIt: "无法扫描？请在应用中输入这个设置密钥：",
    codeTitle: "输入应用显示的验证码",
    labelHint: "便于辨认该应用的名称，例如“手机”。",
    firstLabel: "身份验证器应用",
    nextLabel: "身份验证器应用 {{number}}",
    code: "应用中的验证码",
    codeHint: "六位数字。如果输入时验证码变了，请输入新的。",
    submit: "添加应用",
    setupGone: "这个设置密钥已失效。它已被添加，或者生成已超过{{lifetimes.totpSetup}}。请重新开始。",
    tooMany: "最多只能有 {{max}} 个应用。请先移除一个。",
    full: "应用数量已达上限。要再添加一个，请先移除一个。",
  },
  events: {
    added: "已添加身份验证器应用“{{label}}”",
    "add-failed": "未添加身份验证器应用：验证码错误",
    closed: "身份验证器应用因连续 100 次验证码错误而被锁定",
    renamed: "身份验证器应用已重命名为“{{label}}”",
    lost: "身份验证器应用已失效：网站已无法读取它的设置密钥",
    removed: "已移除身份验证器应用“{{label}}”",
    failed: "登录失败：密码正确，身份验证器的验证码错误",
  },
  mail: {
    "factor-added": {
      subject: "身份验证器应用“{{label}}”已添加到 {{username}}",
      text: "身份验证器应用“{{label}}”已添加到你的账号。现在登录时可以使用它的验证码。你的其他会话已退出登录。",
    },
    "factor-removed": {
      subject: "身份验证器应用“{{label}}”已从 {{username}} 移除",
      text: "身份验证器应用“{{label}}”已从你的账号移除。你的其他会话已退出登录。",
      text_last:
        "身份验证器应用“{{label}}”已从你的账号移除。它是你的最后一种第二步验证方式，所以你的恢复代码也已移除。现在只用密码就能登录。你的其他会话已退出登录。",
    },
    "factor-lost": {
      subject: "{{username}} 的身份验证器应用“{{label}}”已失效",
      text: "{{site}} 已无法读取你的身份验证器应用“{{label}}”的设置密钥，所以该应用已从你的账号移除。你的其他安全密钥和应用仍然有效。你的所有会话已退出登录。",
      text_last:
        "{{site}} 已无法读取你的身份验证器应用“{{label}}”的设置密钥，所以该应用已从你的账号移除。它是你的最后一种第二步验证方式，所以你的恢复代码也已移除。我们锁定了你的密码：在你重置之前，任何人都无法用它登录。你的所有会话已退出登录。",
    },
    "factor-closed": {
      subject: "{{username}} 的身份验证器应用“{{label}}”已锁定",
      text: "有人为你的身份验证器应用“{{label}}”连续输入了 100 个错误的验证码。为了阻止猜测，我们已在所有浏览器中永久锁定它。",
      after: "请用安全密钥或恢复代码登录，移除该应用，然后重新添加。如果那些验证码不是你输入的，说明有人知道你的密码。请同时更改密码：",
    },
    "second-factor-failed": {
      text: "有人输入了你的密码，但没有输入身份验证器应用中的验证码。没有人登录成功。",
    },
  },
  refused: {
    wrong: "验证码不正确。请输入应用现在显示的六位数字。",
    disowned: "这个应用已失效，因为你报告过它不属于你。请按照我们就此发送的邮件操作。",
    closed: "这个应用因连续 100 次验证码错误而被锁定。请用其他方式登录，例如恢复代码。然后移除该应用并重新添加。",
    used: "这个验证码已被使用。请等待应用显示下一个。",
    "clock-behind_other": "你的设备时钟大约慢了 {{count}} 分钟。请启用自动设置时间，然后输入下一个验证码。",
    "clock-ahead_other": "你的设备时钟大约快了 {{count}} 分钟。请启用自动设置时间，然后输入下一个验证码。",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
