import { Readable } from "node:stream";
import type { OpenContext } from "../app/open-context.server.ts";
import { createServices } from "../app/services.server.ts";
import { type Distribution, metadataText, sdist, wheel } from "../tests/support/distributions.ts";

/** How the tool calls itself that uploads. */
const TOOL = "twine/6.2.0 CPython/3.13.5";

const NAME = "lantern";
const FIELDS = `Summary: Lights the way through a configuration
License-Expression: MIT
Requires-Python: >=3.10
Keywords: configuration,settings
Project-URL: Source, https://example.org/lantern
Description-Content-Type: text/markdown
`;
const DESCRIPTION = `# Lantern

Reads settings from files and the environment, and says where each one came from.

\`\`\`python
from lantern import settings

settings.load("app.toml").explain("port")
\`\`\`
`;

/** A project's token, which may upload to all projects of the account. */
export type SeededProject = { project: string; token: string };

/**
 * Makes a project of this session's account, by what tools and pages do for anybody: a token uploads two releases; from then on new files
 * wait, and those of a third release do. A second person is asked to join.
 */
export async function seedProject(
  context: OpenContext,
  { accountId, invited }: { accountId: string; invited: string },
): Promise<SeededProject> {
  const { tokens, projects, now } = createServices(context);
  const created = await tokens.createToken({
    accountId,
    label: "Build server",
    projects: "all",
    mayCreate: true,
    version: null,
    usesLeft: null,
    ranges: null,
    expiresAt: new Date(now().getTime() + 90 * 24 * 60 * 60 * 1000),
    loginId: null,
  });
  if (created.kind !== "created") throw new Error(`no token: ${created.kind}`);
  const { token } = created;

  const of = (version: string) => ({
    name: NAME,
    version,
    metadata: metadataText({ name: NAME, version, fields: FIELDS, description: DESCRIPTION }),
  });
  for (const file of [sdist(of("1.0")), wheel(of("1.0")), sdist(of("1.1")), wheel(of("1.1"))]) await upload(context, token, file);

  const project = await projects.findProject(NAME);
  if (!project) throw new Error(`${NAME} was not created`);
  const acting = { accountId, projectId: project.id };
  await projects.setPolicy({ ...acting, needsTwoFactors: true, needsApproval: true });
  await projects.invite({ ...acting, username: invited, role: "maintainer" });
  for (const file of [sdist(of("1.2")), wheel(of("1.2"))]) await upload(context, token, file);
  return { project: NAME, token };
}

/** Uploads a file as `POST /legacy/` does. */
async function upload(context: OpenContext, token: string, { filename, bytes, sha256 }: Distribution): Promise<void> {
  const { files } = createServices({
    ...context,
    client: { ...context.client, ipAddress: "127.0.0.1", userAgent: TOOL, sessionToken: null },
  });
  const found = await files.findUploader({ kind: "token", token });
  if (found.kind !== "found") throw new Error(`the token is refused: ${found.reason}`);

  const receiver = await files.openReceiver();
  try {
    const received = await receiver.receive(Readable.from([bytes]));
    if (received.kind !== "received") throw new Error(`${filename}: ${received.kind}`);
    const version = /-(\d[\d.]*\d)[-.]/.exec(filename)?.[1] ?? "";
    const form = { name: NAME, version, filetype: filename.endsWith(".whl") ? "bdist_wheel" : "sdist", md5: null, sha256, blake2: null };
    const done = await files.uploadFile({ uploader: found.uploader, filename, form, received: received.file });
    if (done.kind !== "uploaded") throw new Error(`${filename} is refused: ${done.reason}`);
  } finally {
    await receiver.discard();
  }
}
