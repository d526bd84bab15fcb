import type { Mutation } from "./mutation.ts";

const BAD_INPUT = "tests/contracts/upload-bad-input.test.ts";
const HTTP = "tests/contracts/upload-http.test.ts";
const RIGHTS = "tests/contracts/upload-rights.test.ts";
const SWEEP = "tests/contracts/upload-sweep.test.ts";
const RACE = "tests/contracts/upload-race.test.ts";

/** What stands between a tool's form and a release. */
export const upload: Mutation[] = [
  {
    name: "a body is waited for as long as it takes",
    file: "app/server/requests/request-time.ts",
    find: `server.emit("clientError", error, request.socket);`,
    replace: `void error;`,
    killedBy: {
      file: "app/server/requests/request-time.test.ts",
      test: "a request whose body is not whole in time is answered 408, and one whose body is whole may take longer",
    },
  },
  {
    name: "an upload that stops coming keeps its place",
    file: "app/server/upload/watch-pace.ts",
    find: `if (now - last.at < silence && !isBelow) return;`,
    replace: `if (!isBelow) return;`,
    killedBy: { file: "app/server/upload/watch-pace.test.ts", test: "a body that stops coming is too slow" },
  },
  {
    name: "an upload may come a byte at a time",
    file: "app/server/upload/watch-pace.ts",
    find: `bytes - begunWith < floor * seconds`,
    replace: `bytes - begunWith < seconds`,
    killedBy: { file: "app/server/upload/watch-pace.test.ts", test: "a body that comes a byte at a time is too slow on average" },
  },
  {
    name: "one account may have every place for uploads",
    file: "app/server/upload/upload-slots.ts",
    find: `Math.floor(this.atOnce / 2)`,
    replace: `this.atOnce`,
    killedBy: {
      file: "app/server/upload/upload-slots.test.ts",
      test: "one account has half of the places, so that another's upload need not wait",
    },
  },
  {
    name: "a refused upload of any length is read to its end",
    file: "app/server/upload/take-upload.ts",
    find: `  request.read(0);`,
    replace: "",
    killedBy: { file: HTTP, test: "that is longer than an upload may be is cut off after its answer" },
  },
  {
    name: "a client that asks first is told to go on whoever it is",
    file: "app/server/serve.ts",
    find: `if (!isUpload(request)) response.writeContinue();`,
    replace: `response.writeContinue();`,
    killedBy: {
      file: HTTP,
      test: "whose client asks first is told to go on once its token is known, or is refused before it sends the body",
    },
  },
  {
    name: "a status line has whatever the form says",
    file: "app/server/upload/answer.ts",
    find: `.replace(/[^ -~]/gu, "?")`,
    replace: `.replace(/[^ -\\xff]/gu, "?")`,
    killedBy: {
      file: "app/server/upload/answer.test.ts",
      test: "a status line has ASCII on one line only, and at most 500 characters of it",
    },
  },
  {
    name: "a file name in a path is taken for its last part",
    file: "app/server/upload/read-form.ts",
    find: `preservePath: true,`,
    replace: `preservePath: false,`,
    killedBy: { file: BAD_INPUT, test: "a path as a file name is refused, and leads nowhere" },
  },
  {
    name: "fields beyond the limit are dropped in silence",
    file: "app/server/upload/read-form.ts",
    find: `parser.on("fieldsLimit", () => refuse(400, "upload.tooManyFields", { most: MOST_FIELDS }));`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "3,001 fields, and one field of more than 4 MiB, are said and not cut" },
  },
  {
    name: "a digest in the form is not looked at",
    file: "app/files/upload/check-form.ts",
    find: `if (form.sha256 !== null && !isSame(form.sha256, received.sha256)) return "form-sha256";`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "case 13: a digest that is cut or wrong is refused, and one of SHA-256 and BLAKE2 is enough" },
  },
  {
    name: "the form's version need not be the file's",
    file: "app/files/upload/check-form.ts",
    find: `if (versionKey(form.version) !== file.versionKey) return "form-version";`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "a form that claims another name, version or type than the file has is refused" },
  },
  {
    name: "a file may be as large as it likes",
    file: "app/files/upload/receive-file.ts",
    find: `if (size > settings.uploadMaxBytes) return done(new FileTooLargeError());`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "a file above the limit is refused, by its length before it is read, or by what comes" },
  },
  {
    name: "whoever has a token uploads to any project",
    file: "app/files/upload/judge-upload.ts",
    find: `if (project && !(await readRole(context, { projectId: project.id, accountId }))) return refused("not-member", params);`,
    replace: "",
    killedBy: { file: RIGHTS, test: "of another account is refused, for a project that is not its own, whatever the project has" },
  },
  {
    name: "a token uploads to projects that it is not for",
    file: "app/files/upload/judge-upload.ts",
    find: `if (notAllowed) return refused(notAllowed, { ...params, token: token.label });`,
    replace: "",
    killedBy: { file: RIGHTS, test: "is good for its projects, its version and its files only" },
  },
  {
    name: "the name of a deleted file can be used again",
    file: "app/files/upload/judge-upload.ts",
    find: `if (wasUsed) return refused("name-used", params);`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "the name of a deleted file cannot be used again, not even for the same bytes" },
  },
  {
    name: "a file that is published while another is judged was deleted",
    file: "app/files/upload/judge-upload.ts",
    find: `  const wasUsed = await db.usedFilename.findUnique({ where: { key: filenameKey }, select: { key: true } });
  const same = await db.releaseFile.findUnique({ where: { filenameKey }, select: { sha256: true, publishedAt: true } });`,
    replace: `  const same = await db.releaseFile.findUnique({ where: { filenameKey }, select: { sha256: true, publishedAt: true } });
  const wasUsed = await db.usedFilename.findUnique({ where: { key: filenameKey }, select: { key: true } });`,
    killedBy: { file: RACE, test: "of a name that another one takes while it is judged are told that the file is there" },
  },
  {
    name: "a first upload that is sent twice at once is refused the second time",
    file: "app/files/upload/judge-upload.ts",
    find: `  if (same && !project) return judgeUpload(context, { uploader, file });`,
    replace: "",
    killedBy: { file: RACE, test: "of a first file that another one publishes while it is judged are taken" },
  },
  {
    name: "a token that is shut out while its file comes uploads it",
    file: "app/files/upload/judge-upload.ts",
    find: `uploader.token && (await withProjectsNow(context, uploader.token));`,
    replace: `uploader.token;`,
    killedBy: { file: RACE, test: "whose token an owner shuts out while they come are refused" },
  },
  {
    name: "an old release takes files for ever",
    file: "app/files/upload/judge-upload.ts",
    find: `if (release && release.opensUntil <= clock.now()) return refused("release-closed", params);`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "a release takes no file 14 days after its first one, but the next release does" },
  },
  {
    name: "a project in quarantine takes files",
    file: "app/files/upload/judge-upload.ts",
    find: `if (project.closed) return refused(project.closed, params);`,
    replace: "",
    killedBy: { file: BAD_INPUT, test: "a project in quarantine takes nothing" },
  },
  {
    name: "a token that was revoked while the body came still publishes",
    file: "app/files/upload/publish-file.ts",
    find: `const acting = { ...context, actor };`,
    replace: `const acting = { ...context, actor: { ...actor, async admit() {} } };`,
    killedBy: { file: HTTP, test: "whose token is revoked while the body comes is refused, and publishes nothing" },
  },
  {
    name: "a token of one use is good for several uploads at once",
    file: "app/files/upload/publish-file.ts",
    find: `if (uploader.token && !(await spendUse(context, uploader.token))) throw new RefusedError(refused("used-up"));`,
    replace: "",
    killedBy: { file: RACE, test: "with a token of one use are refused but one" },
  },
  {
    name: "a file that waits for approval is published",
    file: "app/files/upload/add-file.ts",
    find: `publishedAt: waiting ? null : uploadedAt,`,
    replace: `publishedAt: uploadedAt,`,
    killedBy: { file: RIGHTS, test: "of a project that waits for approvals uploads files that stand nowhere" },
  },
  {
    name: "content is removed that an upload keeps at that moment",
    file: "app/files/upload/stored-files.ts",
    find: `if (count !== sha256.length) throw new OverloadedError("the same content is being removed");`,
    replace: "",
    killedBy: { file: SWEEP, test: "is not published while it is being removed" },
  },
  {
    name: "content is removed that a file refers to",
    file: "app/files/upload/sweep.ts",
    find: `if (!referred.has(sha256) && (await remove(context, sha256))) removed++;`,
    replace: `if (await remove(context, sha256)) removed++;`,
    killedBy: { file: SWEEP, test: "that no file refers to is removed after a day, and all else stays" },
  },
  {
    name: "the password of an account with a second factor uploads where it should not",
    file: "app/auth/login/password-actor.ts",
    find: `return passwordUploads === "allow" || !hasSecondFactor(`,
    replace: `return passwordUploads === "allow" || hasSecondFactor !== null || !hasSecondFactor(`,
    killedBy: {
      file: "tests/contracts/upload-password.test.ts",
      test: "comes from an account with a second factor only where the operator allows that",
    },
  },
  {
    name: "passwords can be guessed at where uploads take none",
    file: "app/files/upload/find-uploader.ts",
    find: `if (context.settings.passwordUploads === "deny") return refused("password");`,
    replace: "",
    killedBy: {
      file: "tests/contracts/upload-password.test.ts",
      test: "is refused without a look at it, unless the operator takes passwords",
    },
  },
  {
    name: "what a full disk cut off stays on it",
    file: "app/outside/storage-folder.ts",
    within: "keepBytes",
    find: `await rm(path, { force: true });`,
    replace: `void path;`,
    killedBy: { file: "tests/contracts/storage.test.ts", test: "of bytes that cannot be kept nothing is left in a folder" },
  },
];
