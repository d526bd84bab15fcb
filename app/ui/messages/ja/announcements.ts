import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "お知らせ",
  feed: "{{site}} のお知らせ",
  toFeed: "フィードリーダーでお知らせを購読",
  byEmail: {
    title: "メールでのお知らせ",
    label: "お知らせをメールで受け取る",
    hint: "サイトのメンテナンスや変更を知らせます。お知らせはメインのアドレスに送られます。",
    submit: "保存",
  },
  admin: {
    intro:
      "お知らせは、サイトとフィードで誰でも読めます。追加した人の名前は、ここと本人の履歴に表示されますが、お知らせには表示されません。",
    add: "お知らせを追加",
    name: "タイトル",
    text: "本文",
    textHint: "{{max}}文字以内の1段落。",
    from: "表示開始（UTC）",
    fromHint: "例：2026-11-27 08:00。空欄にすると、すぐに表示します。",
    until: "表示終了（UTC）",
    untilHint: "空欄にすると、終了するまで表示します。",
    moment: "2026-11-27 08:00 のように、日付、または日付と時刻を入力してください",
    over: "開始より後の、未来の日時を入力してください",
    email: "お知らせを希望したすべての人に、メールでも送る",
    submit: "お知らせを追加",
    none: "お知らせはまだありません。",
    state: { planned: "予定", shown: "表示中", over: "終了" },
    emailed: "メールで送信",
    span: "{{from}} ～ {{until}}",
    open: "{{from}} ～ 誰かが終了するまで",
    by: "追加：{{name}}",
    ended: "終了：{{name}}",
    end: "「{{title}}」を終了",
    endText: "サイトに表示されなくなり、まだ作成されていないメールは送られません。",
    nothing: "このお知らせはすでに終了しています。",
  },
} satisfies Area<"announcements">;
