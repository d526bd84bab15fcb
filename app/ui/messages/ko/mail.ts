import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "{{username}} 님, 안녕하세요.",
  when: "시각: {{at}}",
  reason: "사유: {{reason}}",
  where: "위치: {{ipAddress}}, {{browser}}",
  notYou:
    "본인이 아니라면 다른 사람이 계정에 로그인할 수 있는 상태입니다. 지금 비밀번호를 재설정하세요. 그러면 모든 브라우저가 로그아웃됩니다:",
  replyToSupport: "지원팀에 문의하려면 이 이메일에 회신하세요.",
  notMe:
    "본인이 아니라면 {{lifetimes.notMeLink}} 이내에 이 링크를 여세요. 이 변경과 그 뒤에 추가된 모든 항목이 취소되고, 모든 브라우저가 로그아웃되며, 비밀번호는 재설정할 때까지 잠깁니다:",
  way: {
    "reset-password": "비밀번호 재설정",
    "change-password": "비밀번호 변경",
    history: "보안 기록 보기",
    sessions: "세션 보기",
    "two-factor": "2단계 인증 보기",
    "security-keys": "보안 키 보기",
    tokens: "API 토큰 보기",
    project: "프로젝트 페이지 보기",
    "project-settings": "프로젝트 설정 보기",
    "project-history": "프로젝트 기록 보기",
    invitations: "초대 보기",
    approvals: "승인 대기 파일 보기",
    announcements: "받을 이메일 선택",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "{{username}} 계정의 이메일 주소를 인증하세요",
    text: "이 이메일 주소가 {{site}} {{username}} 계정의 것인지 확인해 주세요.",
    lead: "{{lifetimes.verifyLink}} 이내에 이 링크를 여세요:",
    link: "{{username}} 계정의 주소 인증",
    after:
      "{{username}} 계정이 본인의 것이 아니라면 링크를 열지 마세요. 열면 이 주소가 다른 사람의 계정에 등록됩니다. 링크를 열지 않으면 아무 일도 일어나지 않습니다.",
  },
  "address-in-use": {
    subject: "누군가 {{username}} 계정의 이메일 주소를 입력함",
    text: "누군가 {{site}}에서 새 계정이나 다른 계정에 이 주소를 입력했습니다. 이 주소는 {{username}} 계정의 것이므로 아무것도 변경되지 않았습니다. 본인이 입력했다면 {{username}} 계정으로 로그인하세요.",
    after: "본인이 아니라면 할 일이 없습니다.",
  },
  "factor-added": {
    subject: "{{username}} 계정에 “{{label}}” 추가됨",
    text: "계정에 “{{label}}” 인증 수단이 추가되었습니다. 이제 로그인할 때 사용할 수 있습니다. 다른 세션은 모두 로그아웃되었습니다.",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "factor-lost": {
    subject: "{{username}} 계정의 “{{label}}” 작동 중지",
    text: "{{site}}에서 “{{label}}” 인증 수단을 보호하던 암호화 키를 잃어버려 이 인증 수단을 계정에서 제거했습니다. 다른 보안 키와 앱은 계속 작동합니다. 모든 세션이 로그아웃되었습니다.",
    text_last:
      "{{site}}에서 “{{label}}” 인증 수단을 보호하던 암호화 키를 잃어버려 이 인증 수단을 계정에서 제거했습니다. 마지막 2단계 인증 수단이었으므로 복구 코드도 제거되었습니다. 비밀번호도 잠갔습니다. 재설정하기 전까지 아무도 이 비밀번호로 로그인할 수 없습니다. 모든 세션이 로그아웃되었습니다.",
    after: "로그인하여 새로 설정하세요. 로그인할 수 없으면 비밀번호를 재설정하세요:",
    after_last: "비밀번호를 재설정하고 로그인하여 2단계 인증을 다시 켜세요:",
  },
  "factor-closed": {
    subject: "{{username}} 계정의 “{{label}}” 잠김",
    text: "누군가 “{{label}}” 인증 수단을 연속 100회 잘못 사용했습니다. 추측을 막기 위해 이 인증 수단을 영구히 잠갔습니다.",
    after:
      "다른 방법으로 로그인하여 제거하고 다시 추가하세요. 본인이 시도한 것이 아니라면 누군가 비밀번호를 알고 있는 것입니다. 비밀번호도 변경하세요:",
  },
  "confirm-failing": {
    subject: "{{username}} 계정에서 누군가 본인 확인에 실패함",
    text: "계정에 로그인한 누군가가 하루 동안 잘못된 비밀번호나 코드를 다섯 번 입력했습니다. 본인인지 확인하는 단계였습니다.",
    after: "본인이 아니라면 세션을 종료하고 비밀번호를 변경하세요:",
  },
  "factor-removed": {
    subject: "{{username}} 계정에서 “{{label}}” 제거됨",
    text: "계정에서 “{{label}}” 인증 수단이 제거되었습니다. 다른 세션은 모두 로그아웃되었습니다.",
    text_last:
      "계정에서 “{{label}}” 인증 수단이 제거되었습니다. 마지막 2단계 인증 수단이었으므로 복구 코드도 제거되었습니다. 이제 비밀번호만으로 로그인할 수 있습니다. 다른 세션은 모두 로그아웃되었습니다.",
  },
  "second-factor-failed": {
    subject: "{{username}} 계정 로그인 실패: 비밀번호는 맞음",
    text: "누군가 비밀번호를 입력했지만 2단계 인증에 실패했습니다. 아무도 로그인하지 못했습니다.",
    after: "본인이 아니라면 누군가 비밀번호를 알고 있는 것입니다. 지금 변경하세요:",
  },
  "security-key-counter": {
    subject: "{{username}} 계정의 보안 키 “{{label}}” 복제 가능성 있음",
    subject_unnamed: "{{username}} 계정의 “{{label}}” 복제 가능성 있음",
    text: "누군가 “{{label}}” 키를 사용했는데 키의 카운터가 올라가지 않았습니다. 키가 복제되면 이런 일이 일어납니다. 일부 키는 초기화되거나 동기화될 때도 그렇습니다. 키는 받아들였습니다.",
    after: "이유를 모른다면 키를 제거하고 새 키를 추가하세요:",
  },
  "recovery-codes-generated": {
    subject: "{{username}} 계정의 새 복구 코드",
    text: "계정의 새 복구 코드 10개가 만들어졌습니다. 이전 코드가 있었다면 더 이상 작동하지 않습니다.",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "recovery-code-used": {
    subject: "{{username}} 계정 로그인에 복구 코드가 사용됨",
    text_other: "누군가 복구 코드로 계정에 로그인했습니다. 코드가 {{count}}개 남았습니다.",
  },
  "reset-password": {
    subject: "{{username}} 계정의 새 비밀번호를 설정하세요",
    text: "누군가(아마도 본인이) 계정의 새 비밀번호를 요청했습니다.",
    lead: "설정하려면 {{lifetimes.resetLink}} 이내에 이 링크를 여세요. 한 번만 쓸 수 있습니다:",
    link: "새 비밀번호 설정",
    after: "본인이 아니라면 이 이메일을 무시하세요. 링크를 열지 않으면 아무 일도 일어나지 않습니다. 링크를 다른 사람에게 알려 주지 마세요.",
  },
  "password-reset": {
    subject: "{{username}} 계정의 비밀번호 재설정됨",
    text: "누군가 저희 이메일의 링크로 새 비밀번호를 설정했습니다. 모든 세션이 로그아웃되었습니다. 2단계 인증은 그대로입니다.",
    after:
      "본인이 아니라면 다른 사람이 이메일을 읽고 있는 것입니다. 먼저 이메일 계정을 안전하게 하세요. 그런 다음 비밀번호를 다시 재설정하세요:",
  },
  "password-closed": {
    subject: "{{username}} 계정의 비밀번호 잠김",
    text: "비밀번호가 잠겼습니다. 누군가 계정의 비밀번호를 연속 100회 잘못 입력했습니다. 아무도 로그인하지 못했습니다. 재설정할 때까지는 올바른 비밀번호로도 로그인할 수 없습니다.",
    after: "다시 로그인하려면 비밀번호를 재설정하세요:",
  },
  ...projectMails,
  "new-device": {
    subject: "{{username}} 계정에 새로 로그인함: {{browser}}",
    text: "누군가 새 브라우저에서 계정에 로그인했습니다.",
    lead: "본인이 아니라면 {{lifetimes.notMeLink}} 이내에 이 링크를 여세요. 모든 브라우저가 로그아웃되고, 비밀번호는 재설정할 때까지 잠기며, 그 이후 계정에 추가된 항목이 취소됩니다:",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "login-disowned": {
    subject: "{{username}} 계정의 비밀번호 잠김 및 세션 종료",
    text: "누군가 저희 이메일의 “본인이 아닙니다” 링크를 사용했습니다. 모든 세션을 로그아웃하고, 브라우저 기억을 해제하고, 비밀번호를 잠갔습니다.",
    text_gone:
      "누군가 저희 이메일의 “본인이 아닙니다” 링크를 사용했습니다. 모든 세션을 로그아웃하고, 브라우저 기억을 해제하고, 비밀번호를 잠갔습니다. 그 이후 추가된 다음 항목은 더 이상 작동하지 않습니다: {{gone}}.",
    after: "지금 비밀번호를 재설정하세요. 그런 다음 보안 키, 앱, 복구 코드를 확인하고 새 코드를 만드세요:",
  },
  "deletion-requested": {
    subject: "{{username}} 계정이 삭제될 예정입니다",
    text: "누군가(아마도 본인이) 계정 삭제를 요청했습니다. 계정은 {{lifetimes.deletionGrace}} 후에 삭제됩니다.",
    text_operator: "{{site}} 지원팀이 계정 삭제를 요청했습니다. 계정은 {{lifetimes.deletionGrace}} 후에 삭제됩니다.",
    lead: "계정을 유지하려면 그전에 이 링크를 여세요. 또는 로그인하여 계정을 유지하는 버튼을 누르세요:",
    link: "계정 유지",
    after: "본인이 아니라면 계정을 유지한 뒤 비밀번호를 재설정하세요:",
  },
  "deletion-cancelled": {
    subject: "{{username}} 계정의 삭제가 취소됨",
    text: "계정을 삭제하지 않습니다. 사라진 것은 없습니다. 다시 로그인할 수 있습니다.",
  },
  "account-deleted": {
    subject: "{{username}} 계정이 삭제됨",
    text: "{{lifetimes.deletionGrace}} 전의 요청에 따라 계정과 그 안의 모든 개인 데이터를 삭제했습니다. 다른 사람은 이 사용자 이름을 쓸 수 없습니다.",
    after: "더 할 일이 없습니다.",
  },
  "account-exported": {
    subject: "{{username}} 계정의 데이터가 다운로드됨",
    text: "누군가(아마도 본인이) 저장된 모든 계정 정보의 사본을 다운로드했습니다.",
  },
  "account-frozen": {
    subject: "{{username}} 계정이 정지됨",
    text: "{{site}} 지원팀이 계정을 정지했습니다. 아무도 이 계정에 로그인할 수 없으며 모든 세션이 로그아웃되었습니다. 삭제된 것은 없습니다.",
    after: "이유를 모른다면 <support>지원팀에 문의하세요</support>.",
  },
  "account-unfrozen": {
    subject: "{{username}} 계정의 정지가 해제됨",
    text: "{{site}} 지원팀이 계정의 정지를 해제했습니다. 이전처럼 로그인할 수 있습니다.",
    after: "왜 정지되었는지 모른다면 로그인하여 기록을 확인하세요:",
  },
  "sessions-ended": {
    subject: "{{username}} 계정의 모든 세션이 로그아웃됨",
    text: "{{site}} 지원팀이 모든 세션을 로그아웃했습니다. 모든 브라우저에서 2단계 인증을 다시 해야 합니다. 그 밖에 변경된 것은 없으며 로그인할 수 있습니다.",
    after: "이유를 모른다면 로그인하여 기록을 확인하세요:",
  },
  "token-created": {
    subject: "{{username}} 계정에 API 토큰 “{{label}}” 생성됨",
    text: "계정에 “{{label}}” API 토큰이 만들어졌습니다. 이 토큰을 가진 사람은 누구나 허용된 범위에서 계정의 이름으로 파일을 업로드할 수 있습니다.",
    lead: "본인이 아니라면 {{lifetimes.notMeLink}} 이내에 이 링크를 여세요. 토큰이 폐기되고, 그 뒤에 추가된 항목이 취소되고, 모든 브라우저가 로그아웃되며, 비밀번호는 재설정할 때까지 잠깁니다:",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "token-regenerated": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 재발급됨",
    text: "계정의 “{{label}}” API 토큰이 권한이 같은 새 토큰으로 대체되었습니다.",
    lead: "본인이 아니라면 {{lifetimes.notMeLink}} 이내에 이 링크를 여세요. 새 토큰이 폐기되고, 그 뒤에 추가된 항목이 취소되고, 모든 브라우저가 로그아웃되며, 비밀번호는 재설정할 때까지 잠깁니다:",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "token-new-network": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 새 네트워크에서 사용됨",
    text: "“{{label}}” API 토큰이 지금까지 사용된 적 없는 네트워크에서 사용되었습니다.",
    after: "본인이나 본인의 컴퓨터가 아니라면 토큰을 폐기하세요:",
  },
  "token-expiring": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 곧 만료",
    text: "“{{label}}” API 토큰이 곧 만료됩니다(만료: {{until}}). 그 뒤에는 아무도 이 토큰으로 업로드할 수 없습니다.",
    after: "계속 사용하려면 그전에 재발급하세요:",
  },
  "token-unused": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 오랫동안 사용되지 않음",
    text: "“{{label}}” API 토큰이 거의 1년 동안 사용되지 않았습니다. 그전에 사용되지 않으면 폐기됩니다(폐기 예정: {{until}}).",
    after: "더 이상 필요 없다면 지금 폐기하세요:",
  },
  "token-revoked": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 폐기됨",
    text: "계정의 “{{label}}” API 토큰이 폐기되었습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    text_itself:
      "어떤 프로그램이 계정의 “{{label}}” API 토큰을 폐기해 달라고 보내 왔습니다. 그래서 폐기했습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    after: "본인이 아니라면 다른 토큰을 확인하세요:",
    after_itself:
      "본인의 프로그램이 아니라면 다른 사람이 토큰을 가지고 있었던 것입니다. 이 토큰으로 업로드된 파일과 다른 토큰을 확인하세요:",
  },
  "token-ended": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 종료됨",
    text: "“{{label}}” API 토큰이 종료되었습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    text_expired: "“{{label}}” API 토큰이 만료되었습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    text_unused: "“{{label}}” API 토큰이 1년 동안 사용되지 않아 폐기했습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    after: "아직 필요하다면 여기에서 만드세요:",
  },
  "token-leaked": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” 공개된 곳에서 발견되어 폐기됨",
    text: "스캐너가 공개된 곳에서 “{{label}}” API 토큰을 발견했습니다. 위치: {{url}}. 토큰을 폐기했으므로 더 이상 아무도 업로드할 수 없습니다. 다른 사람이 먼저 발견했을 수 있습니다. 프로젝트에 직접 업로드하지 않은 파일이 있는지 확인하세요.",
    text_nowhere:
      "스캐너가 공개된 곳에서 “{{label}}” API 토큰을 발견했습니다. 토큰을 폐기했으므로 더 이상 아무도 업로드할 수 없습니다. 다른 사람이 먼저 발견했을 수 있습니다. 프로젝트에 직접 업로드하지 않은 파일이 있는지 확인하세요.",
    after: "아직 토큰이 필요하다면 새로 만드세요. 공개하는 파일에는 토큰을 넣지 마세요:",
  },
  "token-shut-out": {
    subject: "{{username}} 계정의 API 토큰 “{{label}}” {{project}} 프로젝트에서 차단됨",
    text: "{{project}} 프로젝트의 소유자가 회원님의 “{{label}}” API 토큰을 차단했습니다. 더 이상 그 프로젝트에 업로드할 수 없습니다. 다른 곳에서는 이전처럼 작동합니다.",
    after: "이유를 모른다면 프로젝트의 소유자에게 물어보세요. 다른 사람이 토큰을 가지고 있을 수 있다면 폐기하세요:",
  },
  "tokens-ended": {
    subject: "{{username}} 계정의 API 토큰 폐기됨",
    text_other: "계정의 API 토큰 {{count}}개를 폐기했습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    text_reset_other: "2단계 인증 수단과 함께 계정의 API 토큰 {{count}}개를 폐기했습니다. 더 이상 아무도 이 토큰으로 업로드할 수 없습니다.",
    after: "아직 필요하다면 여기에서 만드세요:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "{{site}} 공지를 신청하셔서 이 이메일을 보내 드립니다. 그만 받으려면 이 설정을 변경하세요:",
  },
  "operator-test": {
    subject: "{{site}} 테스트 이메일",
    text: "이메일이 도착하는지 확인하기 위해 {{site}} 지원팀이 이 이메일을 보냈습니다.",
    after: "할 일이 없습니다.",
  },
  "admin-granted": {
    subject: "{{username}} 계정에 관리자 역할이 부여됨",
    text: "{{site}} 지원팀이 회원님을 관리자로 지정했습니다. 모든 계정을 조회하고 관리할 수 있습니다. 관리 페이지에는 보안 키나 패스키가 필요합니다.",
    after: "예상하지 못한 일이라면 <support>지원팀에 문의하세요</support>. 누가 지정했는지는 기록에 있습니다:",
  },
  "admin-revoked": {
    subject: "{{username}} 계정의 관리자 역할이 해제됨",
    text: "더 이상 {{site}} 관리자가 아닙니다. 계정에서 그 밖에 변경된 것은 없습니다.",
    after: "이유를 모른다면 <support>지원팀에 문의하세요</support>.",
  },
  "two-factor-reset": {
    subject: "{{username}} 계정의 2단계 인증이 제거됨",
    text: "요청에 따라 {{site}} 지원팀이 계정에서 2단계 인증을 제거했습니다. 이제 비밀번호만으로 로그인할 수 있습니다. 모든 세션이 로그아웃되었습니다.",
    text_disowned:
      "알려 드린 대로, 본인의 것이 아니라고 신고된 보안 키와 앱을 제거했습니다. 다른 것을 추가하지 않았다면 이제 비밀번호만으로 로그인할 수 있습니다. 모든 세션이 로그아웃되었습니다.",
    after: "로그인하여 2단계 인증을 다시 켜세요. 요청한 적이 없다면 지금 비밀번호를 재설정하고 <support>지원팀에 문의하세요</support>:",
  },
  "two-factor-reset-begun": {
    subject: "{{username}} 계정의 2단계 인증 제거 예정: {{untilDay}}",
    text: "누군가 {{site}} 지원팀에 회원님이 보안 키, 앱, 코드를 잃어버렸다고 알렸습니다. 계정에서 2단계 인증을 제거할 예정입니다(제거 예정: {{until}}). 그때부터 비밀번호만으로 로그인할 수 있습니다.",
    text_disowned:
      "누군가 저희 이메일의 “본인이 아닙니다” 링크를 사용했습니다. 그 이후 추가된 보안 키와 앱은 더 이상 작동하지 않으며 제거될 예정입니다(제거 예정: {{until}}). 그때까지는 아무도 로그인할 수 없습니다. 그 뒤에는 비밀번호만으로 로그인할 수 있습니다.",
    lead: "중지하려면 그전에 이 링크를 여세요:",
    lead_disowned: "본인의 것이라면 그전에 이 링크를 열어 유지하세요:",
    link: "초기화 중지",
    after:
      "요청한 일이라면 기다리기만 하면 됩니다. 아니라면 중지하세요. 그런 다음 누군가 비밀번호를 알고 있을 수 있으니 비밀번호를 재설정하세요:",
  },
  "two-factor-reset-reminder": {
    subject: "알림: {{username}} 계정의 2단계 인증이 곧 제거됩니다",
    text: "알려 드린 대로 계정에서 2단계 인증을 제거할 예정입니다(제거 예정: {{until}}). 그때부터 비밀번호만으로 로그인할 수 있습니다.",
    text_disowned:
      "알려 드린 대로, 본인의 것이 아니라고 신고된 보안 키와 앱을 제거할 예정입니다(제거 예정: {{until}}). 그때부터 비밀번호만으로 로그인할 수 있습니다.",
    lead: "중지하려면 그전에 이 링크를 여세요:",
    lead_disowned: "본인의 것이라면 그전에 이 링크를 열어 유지하세요:",
    link: "초기화 중지",
    after:
      "요청한 일이라면 기다리기만 하면 됩니다. 아니라면 중지하세요. 그런 다음 누군가 비밀번호를 알고 있을 수 있으니 비밀번호를 재설정하세요:",
  },
  "two-factor-reset-stopped": {
    subject: "{{username}} 계정의 2단계 인증 유지됨",
    text: "2단계 인증 초기화가 중지되었습니다. 제거된 것은 없습니다.",
    after: "아직 초기화가 필요하다면 <support>지원팀에 문의하세요</support>. 무슨 일이 있었는지는 기록에 있습니다:",
  },
  "two-factor-reset-dropped": {
    subject: "{{username}} 계정의 2단계 인증이 제거되지 않음",
    text: "2단계 인증을 초기화하지 않았습니다.",
    text_frozen: "계정이 정지되어 2단계 인증을 초기화하지 않았습니다.",
    text_deleting: "계정이 삭제되는 중이어서 2단계 인증을 초기화하지 않았습니다.",
    text_admin: "이제 관리자이므로 2단계 인증을 초기화하지 않았습니다.",
    "text_new-factor": "그사이 보안 키나 앱이 추가되어 2단계 인증을 초기화하지 않았습니다.",
    "text_factor-used": "그사이 보안 키, 앱이나 복구 코드가 사용되어 2단계 인증을 초기화하지 않았습니다.",
    "text_no-factor": "이미 꺼져 있어 2단계 인증을 초기화하지 않았습니다.",
    after: "아직 초기화가 필요하다면 <support>지원팀에 문의하세요</support>. 무슨 일이 있었는지는 기록에 있습니다:",
  },
  "confirm-device": {
    subject: "{{username}} 계정의 로그인을 확인하세요: {{browser}}",
    text: "누군가(아마도 본인이) 새 브라우저에서 계정에 로그인하려고 합니다.",
    lead: "계속하려면 {{lifetimes.loginFlow}} 이내에 그 브라우저에서 이 링크를 여세요:",
    link: "로그인 확인",
    after: "본인이 아니라면 링크를 열지 마세요. 누군가 비밀번호를 알고 있는 것입니다. 지금 재설정하세요:",
  },
  "email-added": {
    subject: "{{username}} 계정에 이메일 주소 추가됨",
    text: "계정에 {{address}} 주소가 추가되었습니다. 인증하면 사용할 수 있습니다.",
    link: "본인이 아닙니다",
    after: "본인이 한 일이라면 할 일이 없습니다.",
  },
  "email-removed": {
    subject: "{{username}} 계정에서 이메일 주소 제거됨",
    text: "계정에서 {{address}} 주소가 제거되었습니다. 더 이상 이 주소로 로그인하거나 비밀번호를 재설정할 수 없습니다.",
    after:
      "본인이 아니라면 다른 사람이 계정에 로그인할 수 있는 상태입니다. 계정에 남아 있는 주소로 지금 비밀번호를 재설정하세요. 읽을 수 있는 주소가 없다면 <support>지원팀에 문의하세요</support>:",
  },
  "email-primary-changed": {
    subject: "{{username}} 계정의 기본 이메일 주소 변경됨",
    text: "이제 계정의 기본 주소는 다음과 같습니다: {{address}}. 이전 주소: {{previous}}.",
  },
  "password-changed": {
    subject: "{{username}} 계정의 비밀번호 변경됨",
    text: "로그인되어 있고 이전 비밀번호를 아는 누군가가 비밀번호를 변경했습니다. 다른 세션은 모두 로그아웃되었습니다.",
  },
} satisfies Area<"mail">;
