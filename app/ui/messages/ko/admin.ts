import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "계정 검색, {{count}}개 표시",
    "listed-events": "사이트의 이벤트 조회, {{count}}개 표시",
    "saw-figures": "사이트의 통계 조회",
    viewed: "{{account}} 계정 조회",
    froze: "{{account}} 계정 정지: {{reason}}",
    unfroze: "{{account}} 계정 정지 해제: {{reason}}",
    "began-reset": "{{account}} 계정의 2단계 인증 초기화 시작: {{reason}}",
    "cancelled-reset": "{{account}} 계정의 2단계 인증 초기화 중지: {{reason}}",
    "searched-projects": "프로젝트 검색, {{count}}개 표시",
    "viewed-project": "{{project}} 프로젝트 조회",
    quarantined: "{{project}} 프로젝트 격리: {{reason}}",
    released: "{{project}} 프로젝트 격리 해제: {{reason}}",
    "ended-sessions": "{{account}} 계정의 모든 세션 종료: {{reason}}",
    announced: "“{{title}}” 공지 추가",
    "ended-announcement": "“{{title}}” 공지 종료",
  },
} satisfies Area<"admin">;
