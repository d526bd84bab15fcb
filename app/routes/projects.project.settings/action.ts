import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { PROJECT_ROLES, PROJECT_STATUSES } from "~/lib/project-words";
import type { UploadToken } from "~/projects/people/upload-tokens";
import type { Services } from "~/services.server";
import { MAX_REASON } from "~/ui/forms/reason-field";
import type { Notice } from "~/ui/messages/notice";
import type { TextKey } from "~/ui/messages/translate";
import { projectPath } from "~/ui/project-paths";
import { checkbox, label, type Refusal, readForm, text } from "~/web/forms";
import { requireFresh } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { requireMember } from "~/web/require-member";
import { limitRefusal } from "~/web/throttled";

const username = text({ max: 100 });
const version = text({ max: 200 });
const name = text({ max: 100 });
const role = z.enum(PROJECT_ROLES);

const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), username, role }),
  z.object({ intent: z.literal("role"), username, role }),
  z.object({ intent: z.literal("remove"), username }),
  z.object({ intent: z.literal("leave") }),
  z.object({ intent: z.literal("yank"), version, reason: label({ max: MAX_REASON, required: false }) }),
  z.object({ intent: z.literal("unyank"), version }),
  z.object({ intent: z.literal("open-release"), version }),
  z.object({ intent: z.literal("delete-release"), version, name }),
  z.object({ intent: z.literal("delete-file"), file: text({ max: 255 }), name }),
  z.object({ intent: z.literal("delete-project"), name }),
  z.object({ intent: z.literal("status"), status: z.enum(PROJECT_STATUSES) }),
  z.object({ intent: z.literal("shut-out-token"), id: text({ max: 64 }) }),
  z.object({ intent: z.literal("policy"), "two-factors": checkbox(), approval: checkbox(), was: z.string().max(100).optional() }),
]);
type Change = z.output<typeof change>;

/** What each form's answer says. */
const NOTICES: Record<Change["intent"], Notice> = {
  invite: "invited",
  role: "role-changed",
  remove: "person-removed",
  leave: "project-left",
  yank: "release-yanked",
  unyank: "release-unyanked",
  "open-release": "release-opened",
  "delete-release": "release-deleted",
  "delete-file": "file-deleted",
  "delete-project": "project-deleted",
  "shut-out-token": "token-shut-out",
  status: "status-changed",
  policy: "policy-changed",
};

type Acting = { accountId: string; projectId: string };
type Outcome = Awaited<ReturnType<typeof carryOut>>;

/** Changes the project by the form that was sent, for somebody of it who proved just now to be there. */
export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { accountId, project } = await requireMember(args);
  const form = await readForm(args.request, change);
  if (!form.ok) return form.refuse();
  await requireFresh(args);

  const acting = { accountId, projectId: project.id };
  // The list shows no token any more that is shut out.
  const tokens = form.values.intent === "shut-out-token" ? await context.services.projects.listUploadTokens(project.id) : [];
  const outcome = await carryOut(context.services, acting, form.values);
  if (outcome === "not-found") throw new Response(null, { status: 404 });
  const { intent } = form.values;
  if (outcome !== "done") return form.refuse(refusalOf(outcome));
  // Those who have no part in it any more have no page of it either.
  const isIn = intent !== "delete-project" && (await context.services.projects.readRole(acting)) !== null;
  const to = isIn ? projectPath(project.name, "settings") : "/projects";
  return seeOther(to, { context, notice: NOTICES[intent], name: nameOf(form.values, project.name, tokens) });
});

/** The thing that a form was about, as its owners know it. */
function nameOf(form: Change, project: string, tokens: UploadToken[]): string | undefined {
  switch (form.intent) {
    case "invite":
    case "role":
    case "remove":
      return form.username;
    case "yank":
    case "unyank":
    case "open-release":
    case "delete-release":
      return form.version;
    case "delete-file":
      return form.file;
    case "shut-out-token":
      return tokens.find(({ id }) => id === form.id)?.label;
    default:
      return project;
  }
}

async function carryOut({ projects, files }: Services, acting: Acting, form: Change) {
  switch (form.intent) {
    case "invite": {
      const invited = await projects.invite({ ...acting, username: form.username, role: form.role });
      return invited.kind === "throttled" ? invited : invited.kind === "invited" ? "done" : invited.kind;
    }
    case "role":
      return projects.changeRole({ ...acting, username: form.username, role: form.role });
    case "remove":
      return projects.removePerson({ ...acting, username: form.username });
    case "leave":
      return projects.leaveProject(acting);
    case "yank":
      return files.yankRelease({ ...acting, version: form.version, reason: form.reason });
    case "unyank":
      return files.unyankRelease({ ...acting, version: form.version });
    case "open-release":
      return files.openRelease({ ...acting, version: form.version });
    case "delete-release":
      return files.deleteRelease({ ...acting, version: form.version, name: form.name });
    case "delete-file":
      return files.deleteFile({ ...acting, file: form.file, name: form.name });
    case "delete-project":
      return files.deleteProject({ ...acting, name: form.name });
    case "shut-out-token":
      return projects.shutOutToken({ ...acting, id: form.id });
    case "status":
      return projects.setStatus({ ...acting, status: form.status });
    case "policy":
      return projects.setPolicy({
        ...acting,
        needsTwoFactors: form["two-factors"],
        needsApproval: form.approval,
        ...shownBefore(form.was),
      });
  }
}

/** The rules that were ticked on the page; one that sends none takes all as they are sent. */
function shownBefore(was: string | undefined): { was?: { needsTwoFactors: boolean; needsApproval: boolean } } {
  const ticked = was?.split(" ");
  return ticked ? { was: { needsTwoFactors: ticked.includes("two-factors"), needsApproval: ticked.includes("approval") } } : {};
}

/** The fields that an outcome is about; what names none is about the whole form. */
const FIELD_OF = { "no-account": "username", "is-member": "username", "is-invited": "username", "wrong-name": "name" } as const;

function refusalOf(outcome: Exclude<Outcome, "done" | "not-found">): Refusal {
  if (typeof outcome === "object") return limitRefusal(outcome);
  const key: TextKey = `projects.refused.${outcome}`;
  if (outcome in FIELD_OF) return { fields: { [FIELD_OF[outcome as keyof typeof FIELD_OF]]: { key } } };
  return { summary: { key }, ...(outcome === "no-second-factor" ? { status: 403 } : {}) };
}
