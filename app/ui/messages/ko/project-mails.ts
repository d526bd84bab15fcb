export const projectMails = {
  "project-created": {
    subject: "{{project}} 프로젝트 생성됨",
    text: "{{member}} 님이 {{site}}에 {{project}} 프로젝트를 만들었습니다. 회원님은 소유자 중 한 명입니다.",
    after: "예상하지 못한 일이라면 프로젝트를 확인하세요:",
  },
  "project-invited": {
    subject: "{{project}} 프로젝트에 {{person}} 님 초대됨",
    text: "{{member}} 님이 {{person}} 님을 {{project}} 프로젝트에 초대했습니다. 초대의 유효 기간은 {{lifetimes.invitation}}입니다.",
    text_owner:
      "{{member}} 님이 {{person}} 님을 {{project}} 프로젝트의 소유자로 초대했습니다. 초대의 유효 기간은 {{lifetimes.invitation}}입니다.",
    text_maintainer:
      "{{member}} 님이 {{person}} 님을 {{project}} 프로젝트의 메인테이너로 초대했습니다. 초대의 유효 기간은 {{lifetimes.invitation}}입니다.",
    link: "본인이 아닙니다",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 초대를 취소하세요:",
  },
  invitation: {
    subject: "{{project}} 프로젝트에 초대받았습니다",
    text: "{{member}} 님이 {{site}}의 {{project}} 프로젝트에 초대합니다. {{lifetimes.invitation}} 이내에 수락하거나 거절하세요. 응답하지 않으면 아무 일도 일어나지 않습니다.",
    text_owner:
      "{{member}} 님이 {{site}}의 {{project}} 프로젝트에 소유자로 초대합니다. {{lifetimes.invitation}} 이내에 수락하거나 거절하세요. 응답하지 않으면 아무 일도 일어나지 않습니다.",
    text_maintainer:
      "{{member}} 님이 {{site}}의 {{project}} 프로젝트에 메인테이너로 초대합니다. {{lifetimes.invitation}} 이내에 수락하거나 거절하세요. 응답하지 않으면 아무 일도 일어나지 않습니다.",
    after: "{{member}} 님이나 프로젝트를 모른다면 초대를 거절하세요:",
  },
  "project-joined": {
    subject: "{{project}} 프로젝트에 {{member}} 님 참여함",
    text: "{{member}} 님이 {{project}} 프로젝트에 참여했습니다.",
    text_owner: "{{member}} 님이 {{project}} 프로젝트에 소유자로 참여했습니다.",
    text_maintainer: "{{member}} 님이 {{project}} 프로젝트에 메인테이너로 참여했습니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 {{member}} 님을 제거하세요:",
  },
  "project-role-changed": {
    subject: "{{project}} 프로젝트에서 {{person}} 님의 역할 변경됨",
    text: "{{member}} 님이 {{project}} 프로젝트에서 {{person}} 님의 역할을 변경했습니다.",
    text_owner: "{{member}} 님이 {{person}} 님을 {{project}} 프로젝트의 소유자로 지정했습니다.",
    text_maintainer: "{{member}} 님이 {{person}} 님을 {{project}} 프로젝트의 메인테이너로 지정했습니다.",
    link: "본인이 아닙니다",
    after: "예상하지 못한 일이라면 프로젝트의 구성원을 확인하세요:",
  },
  "project-person-removed": {
    subject: "{{project}} 프로젝트에서 {{person}} 님 제거됨",
    text: "{{member}} 님이 {{project}} 프로젝트에서 {{person}} 님을 제거했습니다. {{person}} 님은 더 이상 프로젝트를 관리하거나 업로드할 수 없습니다.",
    link: "본인이 아닙니다",
    after: "예상하지 못한 일이라면 {{member}} 님에게 물어보거나 프로젝트를 확인하세요:",
  },
  "project-left": {
    subject: "{{project}} 프로젝트에서 {{member}} 님 나감",
    text: "{{member}} 님이 {{project}} 프로젝트에서 나갔습니다. 더 이상 프로젝트를 관리하거나 업로드할 수 없습니다.",
    after: "예상하지 못한 일이라면 {{member}} 님에게 물어보거나 프로젝트를 확인하세요:",
  },
  "project-people-taken-back": {
    subject: "{{project}} 프로젝트의 역할을 되돌림",
    text: "다른 사람이 자신의 계정에 들어왔다고 {{member}} 님이 신고했습니다. 그 계정에서 변경된 {{project}} 프로젝트의 역할을 되돌렸습니다: {{people}}.",
    after: "프로젝트의 다른 변경은 그대로 유지됩니다. 기록을 확인하세요:",
  },
  "project-token-shut-out": {
    subject: "{{project}} 프로젝트에서 {{person}} 님의 토큰 차단됨",
    text: "{{member}} 님이 {{project}} 프로젝트에서 {{person}} 님의 “{{label}}” 토큰을 차단했습니다. 이 토큰으로 더 이상 업로드할 수 없습니다.",
    after: "예상하지 못한 일이라면 {{member}} 님에게 물어보거나 프로젝트를 확인하세요:",
  },
  "project-status-changed": {
    subject: "{{project}} 프로젝트의 상태 변경됨",
    text: "{{member}} 님이 {{project}} 프로젝트의 상태를 변경했습니다.",
    text_active: "{{member}} 님이 {{project}} 프로젝트를 활성 상태로 변경했습니다.",
    text_deprecated: "{{member}} 님이 {{project}} 프로젝트를 사용 중단 상태로 변경했습니다.",
    text_archived: "{{member}} 님이 {{project}} 프로젝트를 보관 상태로 변경했습니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 되돌리세요:",
  },
  "project-two-factors-required": {
    subject: "{{project}} 프로젝트에 이제 2단계 인증이 필요합니다",
    text: "{{member}} 님이 {{project}} 프로젝트의 규칙을 변경했습니다. 이제 프로젝트를 관리하려면 2단계 인증이 필요합니다. 토큰을 사용한 업로드는 이전과 같습니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정을 확인하세요:",
  },
  "project-two-factors-optional": {
    subject: "{{project}} 프로젝트에 더 이상 2단계 인증이 필요하지 않습니다",
    text: "{{member}} 님이 {{project}} 프로젝트의 규칙을 변경했습니다. 이제 2단계 인증 없이 프로젝트를 관리할 수 있습니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 되돌리세요:",
  },
  "project-approval-on": {
    subject: "{{project}} 프로젝트의 새 파일은 이제 승인이 필요합니다",
    text: "{{member}} 님이 {{project}} 프로젝트의 규칙을 변경했습니다. 이제 새 파일은 소유자가 승인할 때까지 대기합니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정을 확인하세요:",
  },
  "project-approval-off": {
    subject: "{{project}} 프로젝트의 새 파일은 더 이상 승인이 필요하지 않습니다",
    text: "{{member}} 님이 {{project}} 프로젝트의 승인을 껐습니다. 이제 이 프로젝트의 토큰을 가진 사람은 누구나 파일을 바로 게시할 수 있습니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 다시 켜세요. 그런 다음 구성원과 토큰을 확인하세요:",
  },
  "project-deleted": {
    subject: "{{project}} 프로젝트 삭제됨",
    text: "{{member}} 님이 {{project}} 프로젝트와 모든 릴리스를 삭제했습니다. 90일 동안은 소유자만 이 이름을 다시 쓸 수 있습니다. 게시된 적 있는 파일 이름은 다른 파일에 쓰이지 않습니다.",
    after: "예상하지 못한 일이라면 누군가 {{member}} 님의 계정을 가로챘을 수 있습니다. 본인의 계정이라면 지금 비밀번호를 재설정하세요:",
  },
  "project-quarantined": {
    subject: "{{project}} 프로젝트 격리됨",
    text: "{{site}} 지원팀이 {{project}} 프로젝트를 격리했습니다. 업로드를 받지 않고, 파일을 제공하지 않으며, 변경할 수 없습니다. 삭제된 것은 없습니다.",
    after: "이유를 모른다면 <support>지원팀에 문의하세요</support>.",
  },
  "project-released": {
    subject: "{{project}} 프로젝트 격리 해제됨",
    text: "{{site}} 지원팀이 {{project}} 프로젝트의 격리를 해제했습니다. 파일을 다시 제공합니다.",
    after: "구성원과 릴리스가 모두 아는 것인지 확인하세요:",
  },
  "release-yanked": {
    subject: "{{project}} 프로젝트의 {{version}} 릴리스 회수됨",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전을 회수했습니다. 정확히 이 버전을 요청하지 않으면 설치 도구가 건너뜁니다.",
    text_why:
      "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전을 회수했습니다. 사유: {{why}}. 정확히 이 버전을 요청하지 않으면 설치 도구가 건너뜁니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 회수를 취소하세요:",
  },
  "release-unyanked": {
    subject: "{{project}} 프로젝트의 {{version}} 릴리스 회수 취소됨",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전 회수를 취소했습니다. 설치 도구가 다시 사용합니다.",
    after: "예상하지 못한 일이라면 프로젝트 설정에서 다시 회수하세요:",
  },
  "release-opened": {
    subject: "{{project}} 프로젝트의 {{version}} 릴리스에 파일을 다시 추가할 수 있음",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전에 파일 추가를 허용했습니다. 하루 동안 파일을 더 받습니다.",
    after: "예상하지 못한 일이라면 프로젝트를 확인하세요:",
  },
  "files-waiting": {
    subject: "{{project}} {{version}} 파일이 승인을 기다립니다",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전에 {{file}} 파일을 업로드했습니다. 소유자가 2단계 인증으로 승인하면 게시합니다. {{lifetimes.waitingFile}} 후에는 제거합니다.",
    after: "파일을 승인하거나 거부하세요. 예상하지 못한 파일이라면 거부하고, 업로드에 사용된 토큰을 폐기하세요:",
  },
  "files-approved": {
    subject: "{{project}} {{version}} 파일이 게시됨",
    text_other:
      "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전에서 {{file}} 등 파일 {{count}}개를 승인했습니다. 파일이 게시되었습니다.",
    after: "예상하지 못한 일이라면 릴리스를 회수하세요. 그런 다음 프로젝트의 구성원과 기록을 확인하세요:",
  },
  "files-rejected": {
    subject: "{{project}} {{version}} 파일이 거부됨",
    text_other:
      "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전에서 {{file}} 등 파일 {{count}}개를 거부했습니다. 파일은 게시되지 않았고 이름은 다시 쓸 수 있습니다.",
    after: "예상하지 못한 일이라면 {{member}} 님에게 물어보고 파일을 다시 업로드하세요:",
  },
  "files-expired": {
    subject: "{{project}} {{version}} 파일이 승인되지 않음",
    text_other:
      "{{lifetimes.waitingFile}} 이내에 아무도 {{project}} 프로젝트 {{version}} 버전의 {{file}} 등 파일 {{count}}개를 승인하지 않았습니다. 파일을 제거했으며 이름은 다시 쓸 수 있습니다.",
    after: "게시하려면 다시 업로드하세요:",
  },
  "release-deleted": {
    subject: "{{project}} 프로젝트의 {{version}} 릴리스 삭제됨",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{version}} 버전과 모든 파일을 삭제했습니다. 파일 이름은 다른 파일에 쓰이지 않습니다.",
    after: "예상하지 못한 일이라면 프로젝트의 구성원과 기록을 확인하세요:",
  },
  "release-file-uploaded": {
    subject: "{{project}} {{version}} 버전에 파일 업로드됨",
    text: "{{member}} 님이 “{{by}}” API 토큰으로 {{project}} {{version}} 버전에 {{file}} 파일을 업로드했습니다. SHA-256: {{sha256}}. 한 시간 동안은 파일이 더 업로드되어도 이메일을 보내지 않습니다. 프로젝트 기록에서 볼 수 있습니다.",
    text_password:
      "{{member}} 님이 비밀번호로 {{project}} {{version}} 버전에 {{file}} 파일을 업로드했습니다. SHA-256: {{sha256}}. 한 시간 동안은 파일이 더 업로드되어도 이메일을 보내지 않습니다. 프로젝트 기록에서 볼 수 있습니다.",
    after: "예상하지 못한 일이라면 프로젝트의 구성원과 기록을 확인하세요:",
  },
  "release-file-deleted": {
    subject: "{{project}} {{version}} 버전의 파일 삭제됨",
    text: "{{member}} 님이 {{project}} 프로젝트의 {{file}} 파일을 삭제했습니다. 이 이름은 다른 파일에 쓰이지 않습니다.",
    after: "예상하지 못한 일이라면 프로젝트의 구성원과 기록을 확인하세요:",
  },
};
