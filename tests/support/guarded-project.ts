import { issueSession } from "~/auth/session/issue-session";
import { sessionActor } from "~/auth/session/session-actor";
import { createTestProject } from "./projects.ts";
import type { TestContext } from "./test-context.ts";
import { createOwnerWithApp } from "./totp.ts";

/** A project that needs approval, its owner with an app, and the owner's session that was proved with it. */
export async function createGuarded(context: TestContext) {
  const owner = await createOwnerWithApp(context);
  const project = await createTestProject(context, owner);
  await context.db.project.update({ where: { id: project.id }, data: { needsApproval: true } });
  const [app] = await context.db.totpCredential.findMany({ where: { accountId: owner.accountId } });
  const { token } = await issueSession(context, {
    accountId: owner.accountId,
    methods: ["password", "totp"],
    proved: true,
    provedWith: app?.id ?? null,
  });
  /** The same on another connection. */
  const asOwnerOn = (other: TestContext) => ({
    ...other,
    actor: sessionActor(token),
    client: { ...context.client, sessionToken: token },
  });
  return { owner, project, asOwnerOn, asOwner: asOwnerOn(context), acting: { accountId: owner.accountId, projectId: project.id } };
}
