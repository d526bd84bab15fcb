import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "공지",
  feed: "{{site}} 공지",
  toFeed: "피드 리더로 공지 구독",
  byEmail: {
    title: "이메일로 공지 받기",
    label: "공지를 이메일로 받기",
    hint: "사이트의 점검과 변경 사항을 알려 드립니다. 공지는 기본 주소로 보냅니다.",
    submit: "저장",
  },
  admin: {
    intro:
      "누구나 사이트와 피드에서 공지를 읽을 수 있습니다. 작성자의 이름은 이 페이지와 작성자의 기록에만 표시되고 공지에는 표시되지 않습니다.",
    add: "공지 추가",
    name: "제목",
    text: "내용",
    textHint: "한 문단, 최대 {{max}}자입니다.",
    from: "표시 시작(UTC)",
    fromHint: "예: 2026-11-27 08:00. 비워 두면 지금부터 표시합니다.",
    until: "표시 종료(UTC)",
    untilHint: "비워 두면 종료할 때까지 표시합니다.",
    moment: "2026-11-27 08:00과 같이 날짜 또는 날짜와 시각을 입력하세요",
    over: "시작보다 늦은 미래의 시각을 입력하세요",
    email: "공지를 신청한 모든 사람에게 이메일로도 보내기",
    submit: "공지 추가",
    none: "아직 공지가 없습니다.",
    state: { planned: "예정", shown: "표시 중", over: "종료됨" },
    emailed: "이메일 발송",
    span: "시작: {{from}}, 종료: {{until}}",
    open: "시작: {{from}}, 종료할 때까지",
    by: "추가한 사람: {{name}}",
    ended: "종료한 사람: {{name}}",
    end: "“{{title}}” 종료",
    endText: "사이트에 더 이상 표시되지 않으며, 아직 작성되지 않은 이메일은 보내지 않습니다.",
    nothing: "이미 종료된 공지입니다.",
  },
} satisfies Area<"announcements">;
