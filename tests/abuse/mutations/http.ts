import type { Mutation } from "./mutation.ts";

/** What stands before the domain: origin, redirects, bodies, cookies, guards. */
export const http: Mutation[] = [
  {
    name: "a form of another site is taken by its fetch metadata",
    file: "app/server/requests/cross-origin.ts",
    find: `if (fetchSite !== undefined) return fetchSite === "same-origin" || fetchSite === "none";`,
    replace: `if (fetchSite !== undefined) return true;`,
    killedBy: { file: "app/server/requests/cross-origin.test.ts", test: "Sec-Fetch-Site decides, whatever Origin says" },
  },
  {
    name: "a form of another origin is taken",
    file: "app/server/requests/cross-origin.ts",
    find: `return origin === undefined || origin === ownOrigin;`,
    replace: `return origin === undefined || ownOrigin !== "";`,
    killedBy: {
      file: "app/server/requests/cross-origin.test.ts",
      test: "without Sec-Fetch-Site the origin must be this one, to the letter",
    },
  },
  {
    name: "the way on may be another site",
    file: "app/web/redirects.ts",
    find: `if (url?.origin !== base || url.pathname.startsWith("//")) return null;`,
    replace: `if (url?.origin !== base) return null;`,
    killedBy: { file: "app/web/redirects.test.ts", test: "%j is none" },
  },
  {
    name: "the way on is longer than a header may be once it is encoded",
    file: "app/web/redirects.ts",
    find: `return path.length > MAX_NEXT_LENGTH ? null : path;`,
    replace: `return path;`,
    killedBy: { file: "app/web/redirects.test.ts", test: "%j is none" },
  },
  {
    name: "the way to the login is as long as the address that was asked for",
    file: "app/web/redirects.ts",
    find: `return safeNext(next) && query.length <= MAX_NEXT_LENGTH ?`,
    replace: `return query.length > 0 ?`,
    killedBy: { file: "app/web/redirects.test.ts", test: "a page that goes on somewhere names it, where that fits into a header" },
  },
  {
    name: "of a repeated field the form is taken",
    file: "app/web/bodies/read-body.ts",
    find: `if (fields.has(name.text)) fault ??= { status: 400, fault: "repeated" };`,
    replace: `if (fields.has(name.text)) fault ??= null;`,
    killedBy: { file: "app/web/bodies/read-body.test.ts", test: "of a repeated field the first value is kept" },
  },
  {
    name: "a body has any size",
    file: "app/web/bodies/read-body.ts",
    find: `return length > MAX_BYTES ? null : Buffer.concat(chunks);`,
    replace: `return Buffer.concat(chunks);`,
    killedBy: { file: "app/web/bodies/read-body.test.ts", test: "64 KB are read and one byte more is refused, in one piece and in many" },
  },
  {
    name: "a body has any number of fields",
    file: "app/web/bodies/read-body.ts",
    find: `if (pairs.length > MAX_FIELDS) return`,
    replace: `if (pairs.length > 10 * MAX_FIELDS) return`,
    killedBy: { file: "app/web/bodies/read-body.test.ts", test: "520 fields are read and 521 refused" },
  },
  {
    name: "a page says what a cookie says that somebody else set",
    file: "app/web/notice-cookie.ts",
    find: `const name = context.services.keptForms.openCarried(`,
    replace: `const name = rest.join(".") || context.services.keptForms.openCarried(`,
    killedBy: { file: "tests/abuse/malformed-requests.test.ts", test: "cookies that are none of ours are ignored" },
  },
  {
    name: "what nobody reads of a body keeps the connection for itself",
    file: "app/server/serve.ts",
    find: `    drainBody(request, response);
`,
    replace: "",
    killedBy: {
      file: "tests/abuse/fuzz/http.test.ts",
      test: "%s: the form is refused in an answer that arrives, and the connection goes on",
    },
  },
  {
    name: "what nobody reads of a body is read for ever",
    file: "app/web/bodies/drain-body.ts",
    find: `if (left < 0) request.destroy();`,
    replace: "",
    killedBy: { file: "tests/abuse/fuzz/http.test.ts", test: "who sends more than 16 MB beyond the answer is cut off" },
  },
  {
    name: "a request is waited for as long as it takes",
    file: "app/server/serve.ts",
    find: `      headersTimeout: HEADERS_TIMEOUT,`,
    replace: `      headersTimeout: 0 * HEADERS_TIMEOUT,`,
    killedBy: {
      file: "tests/abuse/fuzz/http.test.ts",
      test: "the connections that went on letter by letter while all this was answered are ended",
    },
  },
  {
    name: "any type of body is a form",
    file: "app/web/bodies/read-body.ts",
    find: `if (bytes.length && type !== "application/x-www-form-urlencoded") return`,
    replace: `if (bytes.length && type === "never") return`,
    killedBy: { file: "app/web/bodies/read-body.test.ts", test: "the type %j is refused" },
  },
  {
    name: "anybody reads the figures",
    file: "app/server/figures/metrics.ts",
    find: `if (!timingSafeEqual(digest(request.get("Authorization") ?? ""), expected)) {`,
    replace: `if (!timingSafeEqual(digest("") && expected, expected)) {`,
    killedBy: { file: "tests/journeys/metrics.test.ts", test: "the figures are for whoever has the token, and nobody else" },
  },
  {
    name: "figures are counted by the address as it was typed",
    file: "app/server/requests/route-pattern.ts",
    find: `return open.find(({ expression }) => expression.test(plain))?.pattern ?? NONE;`,
    replace: `return open.find(({ expression }) => expression.test(plain))?.pattern ?? plain;`,
    killedBy: { file: "tests/journeys/metrics.test.ts", test: "no figure carries a name, an address, a password, a token or a secret" },
  },
  {
    name: "scripts read the cookies",
    file: "app/web/cookies/cookies.ts",
    find: `"Path=/", "HttpOnly", "SameSite=Lax"];`,
    replace: `"Path=/", "SameSite=Lax"];`,
    killedBy: {
      file: "app/web/cookies/cookies.test.ts",
      test: "a cookie is for this site's pages only: HttpOnly, SameSite, and over https bound to the host",
    },
  },
  {
    name: "other sites' forms carry the cookies",
    file: "app/web/cookies/cookies.ts",
    find: `"Path=/", "HttpOnly", "SameSite=Lax"];`,
    replace: `"Path=/", "HttpOnly", "SameSite=None"];`,
    killedBy: {
      file: "app/web/cookies/cookies.test.ts",
      test: "a cookie is for this site's pages only: HttpOnly, SameSite, and over https bound to the host",
    },
  },
  {
    name: "a subdomain sets the cookies",
    file: "app/web/cookies/cookies.ts",
    find: `return secure ? \`__Host-\${name}\` : name;`,
    replace: `return secure ? \`\${name}\` : name;`,
    killedBy: {
      file: "app/web/cookies/cookies.test.ts",
      test: "a cookie is for this site's pages only: HttpOnly, SameSite, and over https bound to the host",
    },
  },
  {
    name: "a site for others starts over plain http",
    file: "app/config.server.ts",
    find: `if (origin.protocol !== "https:") faults.push`,
    replace: `if (origin.protocol === "ftp:") faults.push`,
    killedBy: { file: "app/config.server.test.ts", test: "everything that is missing for a site that others reach is named at once" },
  },
  {
    name: "the cross-origin check is left out",
    file: "app/server/create-app.ts",
    find: `refuseCrossOrigin(origin), `,
    replace: "",
    killedBy: {
      file: "tests/abuse/cross-origin.test.ts",
      test: "a form that another site sent is refused at every address, and does nothing",
    },
  },
  {
    name: "a proof is good for the whole session",
    file: "app/web/guards.ts",
    find: `if (await isFresh(args, viewer)) return viewer;`,
    replace: `if (viewer) return viewer;`,
    killedBy: {
      file: "tests/journeys/confirm.test.ts",
      test: "a proof is good for 15 minutes; then a page that changes factors asks for a new one and comes back",
    },
  },
  {
    name: "no address needs to be verified",
    file: "app/web/guards.ts",
    find: `if (await args.context.services.addresses.hasVerifiedAddress(viewer.account.id)) return viewer;`,
    replace: `if (viewer) return viewer;`,
    killedBy: { file: "tests/journeys/totp.test.ts", test: "who has verified no address is led to that first" },
  },
  {
    name: "a required second factor is not required",
    file: "app/web/guards.ts",
    find: `return !(await enrolment.hasSecondFactor(account.id));`,
    replace: `return (await enrolment.hasSecondFactor(account.id)) && false;`,
    killedBy: {
      file: "tests/journeys/required-policy.test.ts",
      test: "where a second factor is required, nothing else can be reached before it is set up",
    },
  },
  {
    name: "passwords come back in the page",
    file: "app/web/forms.ts",
    find: `filter(([name]) => !SECRET_FIELDS.has(name) && name !== "__proto__")`,
    replace: `filter(([name]) => name !== "__proto__")`,
    killedBy: { file: "app/web/forms.test.ts", test: "passwords, codes and responses are never sent back" },
  },
  {
    name: "an old session takes the account's data away",
    file: "app/routes/account.export/route.ts",
    find: `import { requireFresh } from "~/web/guards";`,
    replace: `import { requireAccount as requireFresh } from "~/web/guards";`,
    killedBy: { file: "tests/abuse/routes.test.ts", test: "%s answers each as the table says" },
  },
  {
    name: "an old session adds a key",
    file: "app/routes/account.two-factor.security-keys/route.tsx",
    find: `const { account, session } = await requireFresh(args);
  const form = `,
    replace: `const { account, session } = await requireVerified(args);
  const form = `,
    killedBy: {
      file: "tests/journeys/confirm.test.ts",
      test: "a complete form whose proof is too old changes nothing, and leads to the proof",
    },
  },
  {
    name: "all requests of a connection are answered at once",
    file: "app/server/serve.ts",
    find: `const inOrder = answerInOrder(listener);`,
    replace: `const inOrder = answerInOrder && listener;`,
    killedBy: {
      file: "app/server/serve.test.ts",
      test: "of what comes on one connection in one piece, a request is begun when the answer before it was taken",
    },
  },
  {
    name: "a request whose body turns out unreadable is answered twice",
    file: "app/server/errors/client-errors.ts",
    find: ` || isDraining(socket)`,
    replace: "",
    killedBy: {
      file: "app/server/serve.test.ts",
      test: "a body that turns out unreadable after its request was answered closes the connection without another answer",
    },
  },
  {
    name: "a request whose body turns out unreadable is answered within its answer",
    file: "app/server/errors/client-errors.ts",
    find: ` || begun?.headersSent`,
    replace: "",
    killedBy: {
      file: "app/server/serve.test.ts",
      test: "a body that turns out unreadable while its request is being answered ends that answer, and brings no other",
    },
  },
  {
    name: "any number of requests waits on a connection",
    file: "app/server/requests/pipelining.ts",
    find: `if (queue.open > MOST_WAITING) return void socket.destroy();`,
    replace: `if (queue.open > Infinity * MOST_WAITING) return void socket.destroy();`,
    killedBy: {
      file: "app/server/requests/pipelining.test.ts",
      test: "who has more than 256 requests waiting is cut off, and all of 257 are answered",
    },
  },
  {
    name: "a path tells the operator's terminal what to do",
    file: "app/server/errors/short-line.ts",
    find: `textOf(line).map(printable)`,
    replace: `textOf(line)`,
    killedBy: { file: "app/server/errors/short-line.test.ts", test: "what a terminal would take for an order is shown by its code" },
  },
  {
    name: "a page's data is there behind a thousand fields",
    file: "app/server/requests/request-target.ts",
    find: `searchParams.has("_data")`,
    replace: `[...searchParams.keys()].slice(0, 1000).includes("_data")`,
    killedBy: { file: "tests/abuse/malformed-requests.test.ts", test: "GET %s is refused in words" },
  },
];
