import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "{{username}}，你好：",
  when: "时间：{{at}}",
  reason: "原因：{{reason}}",
  where: "来源：{{ipAddress}}，{{browser}}",
  notYou: "如果不是你本人操作，说明有其他人能进入你的账号。请立即重置密码。这会让所有浏览器退出登录：",
  replyToSupport: "要联系支持团队，请回复这封邮件。",
  notMe:
    "如果不是你本人操作，请在{{lifetimes.notMeLink}}内打开此链接。它会撤销这次更改和之后添加的所有内容，让所有浏览器退出登录，并锁定你的密码，直到你重置密码：",
  way: {
    "reset-password": "重置密码",
    "change-password": "更改密码",
    history: "查看你的安全记录",
    sessions: "查看你的会话",
    "two-factor": "查看你的双因素身份验证",
    "security-keys": "查看你的安全密钥",
    tokens: "查看你的 API 令牌",
    project: "查看项目页面",
    "project-settings": "查看项目设置",
    "project-history": "查看项目记录",
    invitations: "查看你的邀请",
    approvals: "查看等待批准的文件",
    announcements: "选择接收哪些邮件",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "请验证 {{username}} 的电子邮件地址",
    text: "请确认这个电子邮件地址属于你在 {{site}} 的账号 {{username}}。",
    lead: "请在{{lifetimes.verifyLink}}内打开此链接：",
    link: "为 {{username}} 验证地址",
    after: "如果 {{username}} 不是你的账号，请不要打开链接，否则你的地址会被用于他人的账号。不打开链接，就不会有任何变化。",
  },
  "address-in-use": {
    subject: "有人输入了 {{username}} 的电子邮件地址",
    text: "有人在 {{site}} 为新账号或另一个账号输入了这个地址。它属于你的账号 {{username}}，所以没有任何更改。如果是你本人，请以 {{username}} 登录。",
    after: "如果不是你本人，则无需任何操作。",
  },
  "factor-added": {
    subject: "“{{label}}”已添加到 {{username}}",
    text: "“{{label}}”已添加到你的账号。现在登录时可以使用它。你的其他会话已退出登录。",
    link: "这不是我操作的",
    after: "如果是你本人操作，则无需任何操作。",
  },
  "factor-lost": {
    subject: "{{username}} 的“{{label}}”已失效",
    text: "{{site}} 丢失了用来读取“{{label}}”的加密密钥，所以我们已将它从你的账号移除。你的其他安全密钥和应用仍然有效。你的所有会话已退出登录。",
    text_last:
      "{{site}} 丢失了用来读取“{{label}}”的加密密钥，所以我们已将它从你的账号移除。它是你的最后一种第二步验证方式，所以你的恢复代码也已移除。我们锁定了你的密码：在你重置之前，任何人都无法用它登录。你的所有会话已退出登录。",
    after: "请登录并设置新的。如果无法登录，请重置密码：",
    after_last: "请重置密码，登录，然后重新启用双因素身份验证：",
  },
  "factor-closed": {
    subject: "{{username}} 的“{{label}}”已锁定",
    text: "有人连续 100 次使用“{{label}}”失败。为了阻止猜测，我们已将它永久锁定。",
    after: "请用其他方式登录，将它移除，然后重新添加。如果失败的不是你本人，说明有人知道你的密码。请同时更改密码：",
  },
  "confirm-failing": {
    subject: "{{username}}：有人多次未通过身份确认",
    text: "有人登录了你的账号，并在一天内输入了五次错误的密码或验证码。当时我们要求确认是你本人。",
    after: "如果不是你本人，请终止该会话并更改密码：",
  },
  "factor-removed": {
    subject: "“{{label}}”已从 {{username}} 移除",
    text: "“{{label}}”已从你的账号移除。你的其他会话已退出登录。",
    text_last:
      "“{{label}}”已从你的账号移除。它是你的最后一种第二步验证方式，所以你的恢复代码也已移除。现在只用密码就能登录。你的其他会话已退出登录。",
  },
  "second-factor-failed": {
    subject: "登录 {{username}} 失败：密码正确",
    text: "有人输入了你的密码，但第二步验证失败。没有人登录成功。",
    after: "如果不是你本人，说明有人知道你的密码。请立即更改：",
  },
  "security-key-counter": {
    subject: "{{username}} 的安全密钥“{{label}}”可能被复制",
    text: "有人使用了“{{label}}”，而密钥中的计数器没有增加。密钥被复制时会这样。某些密钥被重置或同步时也会这样。我们允许了这次使用，该密钥仍然有效。",
    after: "如果你不知道原因，请移除该密钥并添加新的：",
  },
  "recovery-codes-generated": {
    subject: "{{username}} 的新恢复代码已创建",
    text: "已为你的账号创建十个新的恢复代码。如果之前有恢复代码，它们已失效。",
    link: "这不是我操作的",
    after: "如果是你本人操作，则无需任何操作。",
  },
  "recovery-code-used": {
    subject: "有人用恢复代码登录了 {{username}}",
    text_other: "有人用恢复代码登录了你的账号。你还剩 {{count}} 个代码。",
  },
  "reset-password": {
    subject: "为 {{username}} 设置新密码",
    text: "有人（很可能是你）请求为你的账号设置新密码。",
    lead: "请在{{lifetimes.resetLink}}内打开此链接进行设置。它只能使用一次：",
    link: "设置新密码",
    after: "如果不是你本人，请忽略这封邮件。不打开链接，就不会有任何变化。请不要把链接告诉任何人。",
  },
  "password-reset": {
    subject: "{{username}} 的密码已重置",
    text: "有人用我们邮件中的链接设置了新密码。你的所有会话已退出登录。双因素身份验证保持不变。",
    after: "如果不是你本人，说明有其他人能看到你的邮件。请先保护好你的邮箱，然后重新重置密码：",
  },
  "password-closed": {
    subject: "{{username}} 的密码已锁定",
    text: "你的密码已锁定。有人连续 100 次为你的账号输入了错误的密码。没有人登录成功。在你重置之前，即使密码正确也无法使用。",
    after: "请重置密码，以便重新登录：",
  },
  ...projectMails,
  "new-device": {
    subject: "{{username}} 有新的登录：{{browser}}",
    text: "有人从新的浏览器登录了你的账号。",
    lead: "如果不是你本人，请在{{lifetimes.notMeLink}}内打开此链接。它会让所有浏览器退出登录，锁定你的密码直到你重置，并撤销此后添加到你账号的内容：",
    link: "这不是我操作的",
    after: "如果是你本人，则无需任何操作。",
  },
  "login-disowned": {
    subject: "{{username}} 的密码已锁定，会话已终止",
    text: "有人使用了我们邮件中的链接“这不是我操作的”。我们让你的所有会话退出了登录，忘记了你的浏览器，并锁定了你的密码。",
    text_gone:
      "有人使用了我们邮件中的链接“这不是我操作的”。我们让你的所有会话退出了登录，忘记了你的浏览器，并锁定了你的密码。此后添加的内容已失效：{{gone}}。",
    after: "请立即重置密码。然后检查你的安全密钥、应用和恢复代码，并创建新的代码：",
  },
  "deletion-requested": {
    subject: "你的账号 {{username}} 将被删除",
    text: "有人（很可能是你）请求删除你的账号。我们会在{{lifetimes.deletionGrace}}后删除它。",
    text_operator: "{{site}} 支持团队请求删除你的账号。我们会在{{lifetimes.deletionGrace}}后删除它。",
    lead: "要保留账号，请在此之前打开此链接，或者登录并点击保留账号的按钮：",
    link: "保留账号",
    after: "如果不是你本人，请保留账号，然后重置密码：",
  },
  "deletion-cancelled": {
    subject: "已取消删除 {{username}}",
    text: "我们不会删除你的账号。没有任何内容丢失。你可以重新登录。",
  },
  "account-deleted": {
    subject: "你的账号 {{username}} 已删除",
    text: "我们已按{{lifetimes.deletionGrace}}前的请求，删除了你的账号及其中的所有个人数据。其他人无法使用你的用户名。",
    after: "无需再做任何操作。",
  },
  "account-exported": {
    subject: "{{username}} 的数据已下载",
    text: "有人（很可能是你）下载了我们保存的有关你的所有数据的副本。",
  },
  "account-frozen": {
    subject: "你的账号 {{username}} 已被停用",
    text: "{{site}} 支持团队停用了你的账号。任何人都无法登录，它的所有会话已退出登录。没有删除任何内容。",
    after: "如果你不知道原因，请<support>联系支持团队</support>。",
  },
  "account-unfrozen": {
    subject: "你的账号 {{username}} 已解除停用",
    text: "{{site}} 支持团队重新启用了你的账号。你可以像以前一样登录。",
    after: "如果你不知道停用的原因，请登录并查看你的记录：",
  },
  "sessions-ended": {
    subject: "{{username}} 的所有会话已退出登录",
    text: "{{site}} 支持团队让你的所有会话退出了登录。每个浏览器都需要重新进行第二步验证。没有其他更改，你可以登录。",
    after: "如果你不知道原因，请登录并查看你的记录：",
  },
  "token-created": {
    subject: "已为 {{username}} 创建 API 令牌“{{label}}”",
    text: "你的账号中创建了 API 令牌“{{label}}”。任何拥有它的人都可以在你允许的范围内，以你的名义上传文件。",
    lead: "如果不是你本人操作，请在{{lifetimes.notMeLink}}内打开此链接。它会吊销该令牌，撤销之后添加的内容，让所有浏览器退出登录，并锁定你的密码，直到你重置密码：",
    link: "这不是我操作的",
    after: "如果是你本人操作，则无需任何操作。",
  },
  "token-regenerated": {
    subject: "{{username}} 的 API 令牌“{{label}}”已重新生成",
    text: "你账号的 API 令牌“{{label}}”已被权限相同的新令牌替换。",
    lead: "如果不是你本人操作，请在{{lifetimes.notMeLink}}内打开此链接。它会吊销新令牌，撤销之后添加的内容，让所有浏览器退出登录，并锁定你的密码，直到你重置密码：",
    link: "这不是我操作的",
    after: "如果是你本人操作，则无需任何操作。",
  },
  "token-new-network": {
    subject: "{{username}} 的 API 令牌“{{label}}”在新的网络中被使用",
    text: "有人在新的网络中使用了 API 令牌“{{label}}”，此前它从未在该网络中使用过。",
    after: "如果不是你本人或你的机器使用的，请吊销该令牌：",
  },
  "token-expiring": {
    subject: "{{username}} 的 API 令牌“{{label}}”即将到期",
    text: "API 令牌“{{label}}”将于 {{until}} 到期。之后任何人都无法用它上传。",
    after: "要继续使用它，请在此之前重新生成：",
  },
  "token-unused": {
    subject: "{{username}} 的 API 令牌“{{label}}”长期未使用",
    text: "API 令牌“{{label}}”已有将近一年未使用。除非在此之前被使用，否则我们会在 {{until}} 将它吊销。",
    after: "如果你不再需要它，请立即吊销：",
  },
  "token-revoked": {
    subject: "{{username}} 的 API 令牌“{{label}}”已吊销",
    text: "你账号的 API 令牌“{{label}}”已吊销。任何人都无法再用它上传。",
    text_itself: "有程序向我们发送了你账号的 API 令牌“{{label}}”，要求吊销它。我们已将它吊销。任何人都无法再用它上传。",
    after: "如果不是你本人操作，请检查你的其他令牌：",
    after_itself: "如果那不是你的程序，说明其他人拥有过该令牌。请检查用它上传的内容，以及你的其他令牌：",
  },
  "token-ended": {
    subject: "{{username}} 的 API 令牌“{{label}}”已终止",
    text: "API 令牌“{{label}}”已终止。任何人都无法再用它上传。",
    text_expired: "API 令牌“{{label}}”已到期。任何人都无法再用它上传。",
    text_unused: "由于一年未使用，我们吊销了 API 令牌“{{label}}”。任何人都无法再用它上传。",
    after: "如果你仍然需要令牌，请在这里创建：",
  },
  "token-leaked": {
    subject: "{{username}} 的 API 令牌“{{label}}”被公开，已吊销",
    text: "扫描程序在公开位置发现了 API 令牌“{{label}}”，地址为 {{url}}。我们已将它吊销，任何人都无法再用它上传。其他人可能更早发现了它。请检查你的项目中是否有不是你上传的文件。",
    text_nowhere:
      "扫描程序在公开位置发现了 API 令牌“{{label}}”。我们已将它吊销，任何人都无法再用它上传。其他人可能更早发现了它。请检查你的项目中是否有不是你上传的文件。",
    after: "如果你仍然需要令牌，请创建新的。不要把它放进你发布的文件中：",
  },
  "token-shut-out": {
    subject: "{{username}} 的 API 令牌“{{label}}”被 {{project}} 阻止",
    text: "项目 {{project}} 的一位所有者阻止了你的 API 令牌“{{label}}”。它无法再上传到那里。在其他地方它仍然有效。",
    after: "如果你不知道原因，请询问项目的所有者。如果其他人可能拥有该令牌，请将它吊销：",
  },
  "tokens-ended": {
    subject: "{{username}} 的 API 令牌已吊销",
    text_other: "我们吊销了你账号的 {{count}} 个 API 令牌。任何人都无法再用它们上传。",
    text_reset_other: "我们在移除你的第二步验证方式时，吊销了你账号的 {{count}} 个 API 令牌。任何人都无法再用它们上传。",
    after: "如果你仍然需要令牌，请在这里创建：",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "你收到这封邮件，是因为你订阅了 {{site}} 的公告。要停止接收，请更改此设置：",
  },
  "operator-test": {
    subject: "来自 {{site}} 的测试邮件",
    text: "{{site}} 支持团队发送了这封邮件，以检查邮件能否送达。",
    after: "无需任何操作。",
  },
  "admin-granted": {
    subject: "{{username}} 已成为管理员",
    text: "{{site}} 支持团队将你设为管理员。你可以查看每个账号并进行操作。管理页面需要安全密钥或通行密钥。",
    after: "如果你事先并不知情，请<support>联系支持团队</support>。你的记录会说明是谁操作的：",
  },
  "admin-revoked": {
    subject: "{{username}} 不再是管理员",
    text: "你不再是 {{site}} 的管理员。你的账号没有其他更改。",
    after: "如果你不知道原因，请<support>联系支持团队</support>。",
  },
  "two-factor-reset": {
    subject: "{{username}} 的双因素身份验证已移除",
    text: "有人提出请求，因此 {{site}} 支持团队移除了你账号的双因素身份验证。现在只用密码就能登录。你的所有会话已退出登录。",
    text_disowned:
      "如之前通知，我们移除了有人通过链接“这不是我操作的”报告的安全密钥和应用。如果你没有添加其他的，现在只用密码就能登录。你的所有会话已退出登录。",
    after: "请登录并重新启用双因素身份验证。如果这不是你要求的，请立即重置密码，并<support>联系支持团队</support>：",
  },
  "two-factor-reset-begun": {
    subject: "{{username}} 的双因素身份验证将于{{untilDay}}移除",
    text: "有人告诉 {{site}} 支持团队，你丢失了安全密钥、应用和恢复代码。我们会在 {{until}} 移除你账号的双因素身份验证。从那时起，只用密码就能登录。",
    text_disowned:
      "有人使用了我们邮件中的链接“这不是我操作的”。此后添加的安全密钥和应用已失效。我们会在 {{until}} 将它们移除。在此之前，任何人都无法登录。之后，只用密码就能登录。",
    lead: "要停止重置，请在此之前打开此链接：",
    lead_disowned: "如果它们是你的，请在此之前打开此链接以保留它们：",
    link: "停止重置",
    after: "如果这是你要求的，只需等待。如果不是，请停止重置。然后重置密码，因为可能有人知道它：",
  },
  "two-factor-reset-reminder": {
    subject: "提醒：{{username}} 的双因素身份验证即将移除",
    text: "如之前通知，我们会在 {{until}} 移除你账号的双因素身份验证。从那时起，只用密码就能登录。",
    text_disowned: "如之前通知，我们会在 {{until}} 移除有人通过链接“这不是我操作的”报告的安全密钥和应用。从那时起，只用密码就能登录。",
    lead: "要停止重置，请在此之前打开此链接：",
    lead_disowned: "如果它们是你的，请在此之前打开此链接以保留它们：",
    link: "停止重置",
    after: "如果这是你要求的，只需等待。如果不是，请停止重置。然后重置密码，因为可能有人知道它：",
  },
  "two-factor-reset-stopped": {
    subject: "{{username}} 的双因素身份验证会保留",
    text: "你的双因素身份验证的重置已停止。没有移除任何内容。",
    after: "如果你仍然需要重置，请<support>联系支持团队</support>。你的记录说明了发生过什么：",
  },
  "two-factor-reset-dropped": {
    subject: "{{username}} 的双因素身份验证没有移除",
    text: "我们没有移除你的双因素身份验证。",
    text_frozen: "我们没有移除你的双因素身份验证，因为你的账号已被停用。",
    text_deleting: "我们没有移除你的双因素身份验证，因为你的账号正在删除。",
    text_admin: "我们没有移除你的双因素身份验证，因为你现在是管理员。",
    "text_new-factor": "我们没有移除你的双因素身份验证，因为在此期间添加了安全密钥或应用。",
    "text_factor-used": "我们没有移除你的双因素身份验证，因为在此期间使用了安全密钥、应用或恢复代码。",
    "text_no-factor": "我们没有移除你的双因素身份验证，因为它已经关闭。",
    after: "如果你仍然需要重置，请<support>联系支持团队</support>。你的记录说明了发生过什么：",
  },
  "confirm-device": {
    subject: "请确认登录 {{username}}：{{browser}}",
    text: "有人（很可能是你）正在从新的浏览器登录你的账号。",
    lead: "要继续，请在{{lifetimes.loginFlow}}内用那个浏览器打开此链接：",
    link: "确认登录",
    after: "如果不是你本人，请不要打开链接。有人知道你的密码。请立即重置：",
  },
  "email-added": {
    subject: "电子邮件地址已添加到 {{username}}",
    text: "地址 {{address}} 已添加到你的账号。验证之后，它就会生效。",
    link: "这不是我操作的",
    after: "如果是你本人操作，则无需任何操作。",
  },
  "email-removed": {
    subject: "电子邮件地址已从 {{username}} 移除",
    text: "地址 {{address}} 已从你的账号移除。你无法再用它登录或重置密码。",
    after:
      "如果不是你本人操作，说明有其他人能进入你的账号。请立即用账号中仍有的地址重置密码。如果你无法收取其中任何地址的邮件，请<support>联系支持团队</support>：",
  },
  "email-primary-changed": {
    subject: "{{username}} 的主电子邮件地址已更改",
    text: "你账号的主地址现在是 {{address}}。之前是 {{previous}}。",
  },
  "password-changed": {
    subject: "{{username}} 的密码已更改",
    text: "有人在登录状态下，用你的旧密码更改了密码。你的其他会话已退出登录。",
  },
} satisfies Area<"mail">;
