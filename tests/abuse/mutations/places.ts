import type { Mutation } from "./mutation.ts";

/** What holds wherever the site runs: settings, files, databases, mail servers, proxies and names. */
export const places: Mutation[] = [
  {
    name: "a mail goes in the clear to a server that offers no TLS",
    file: "app/outside/mail-transport.ts",
    find: `: { requireTLS: !secure };`,
    replace: `: {};`,
    killedBy: { file: "app/outside/mail-transport.test.ts", test: "gets no mail where it offers no TLS, unless the operator says so" },
  },
  {
    name: "a mail server need not prove who it is",
    file: "app/lib/settings/smtp-url.ts",
    find: `insecure: search !== "" || isLoopback(host),`,
    replace: `insecure: host !== "",`,
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "gets no mail where nobody vouches for its certificate, unless the operator says so",
    },
  },
  {
    name: "what follows a # in the mail server's password is dropped",
    file: "app/lib/settings/smtp-url.ts",
    find: `if (hash || !["", "/"].includes(pathname)`,
    replace: `if (!["", "/"].includes(pathname)`,
    killedBy: { file: "app/config.server.test.ts", test: "%s is no mail server, and is not repeated" },
  },
  {
    name: "what follows a # in the database's password is dropped",
    file: "app/lib/database/parse-url.ts",
    find: `if (/[#@]/.test(`,
    replace: `if (/[@]/.test(`,
    killedBy: { file: "app/config.server.test.ts", test: "%s is no database, and its password is not repeated" },
  },
  {
    name: "a certificate that is none is found when the database is asked",
    file: "app/lib/database/parse-url.ts",
    find: `    if (ssl.ca) new X509Certificate(ssl.ca);
`,
    replace: "",
    killedBy: { file: "app/config.server.test.ts", test: "%s is no database, and its password is not repeated" },
  },
  {
    name: "the sender of mails may be anything",
    file: "app/config.server.ts",
    find: `if (values.MAIL_FROM && !isMailAddress(mailFrom))`,
    replace: `if (values.MAIL_FROM && !isMailAddress)`,
    killedBy: { file: "app/config.server.test.ts", test: "%s is refused where it could not be used" },
  },
  {
    name: "a number is what JavaScript takes for one",
    file: "app/config.server.ts",
    find: `(/^\\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN)`,
    replace: `(value ? Number(value) : Number.NaN)`,
    killedBy: { file: "app/config.server.test.ts", test: "%s is refused where it could not be used" },
  },
  {
    name: "keys are made before the database server is asked",
    file: "app/open-context.server.ts",
    find: `if (databaseKind === "postgresql") await connect(db);`,
    replace: `if (databaseKind === "postgresql") void connect;`,
    killedBy: {
      file: "tests/journeys/operator-doctor.test.ts",
      test: "with a certificate of its own authority is refused in one line by sslmode=%s, unless the authority is named",
    },
  },
  {
    name: "a long link is cut within its token",
    file: "app/outside/mail-transport.ts",
    find: `text: { raw: asWritten(text) },`,
    replace: `text,`,
    killedBy: { file: "app/outside/mail-transport.test.ts", test: "with %s has the link whole on a line of its own" },
  },
  {
    name: "8bit is sent unannounced",
    file: "app/outside/mail-transport.ts",
    find: `use8BitMime: !isAscii(text)`,
    replace: `use8BitMime: isAscii("ä")`,
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "says how its text is encoded: 7bit, or 8bit where it must, announced to a server that knows it",
    },
  },
  {
    name: "machines answer to the site's mails",
    file: "app/outside/mail-transport.ts",
    find: `, "X-Auto-Response-Suppress": "All" },`,
    replace: ` },`,
    killedBy: { file: "app/outside/mail-transport.test.ts", test: "asks for no answer by a machine" },
  },
  {
    name: "the mail server hears the machine's own name",
    file: "app/outside/mail-transport.ts",
    find: `name: greetingName(origin), `,
    replace: `name: greetingName && "machine", `,
    killedBy: { file: "app/outside/mail-transport.test.ts", test: "comes from %s in its greeting" },
  },
  {
    name: "what is refused for good is tried for days",
    file: "app/mail/deliver-due.ts",
    find: `attempts >= MAX_ATTEMPTS || (error instanceof DeliveryError && error.isFinal)`,
    replace: `attempts >= MAX_ATTEMPTS || (error instanceof DeliveryError && attempts < 0)`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "a mail that the mail server refuses for good is given up at the first try, and what follows is tried on its own",
    },
  },
  {
    name: "a server that lets us relay nothing costs every mail that waits",
    file: "app/outside/delivery-fault.ts",
    find: `const about = isAboutRecipient && !isAboutUs ?`,
    replace: `const about = isAboutRecipient || (isAboutUs && command === "RCPT TO") ?`,
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "and that it is not about the recipient, and may be mended: %s answered by %s",
    },
  },
  {
    name: "the log repeats a recipient that a mail server repeats",
    file: "app/outside/delivery-fault.ts",
    find: `    .replace(/\\S+@\\S+/g, "…")
`,
    replace: "",
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "and repeats neither recipient, link, token nor password, whatever the server says",
    },
  },
  {
    name: "the log repeats a token that a mail server repeats",
    file: "app/outside/delivery-fault.ts",
    find: `    .replace(/[\\w-]{20,}/g, "…")
`,
    replace: "",
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "and repeats neither recipient, link, token nor password, whatever the server says",
    },
  },
  {
    name: "nothing says that mails do not leave",
    file: "app/mail/deliver-due.ts",
    find: `tell(await postpone(context, claim, error));`,
    replace: `await postpone(context, claim, error);`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "whatever else keeps a mail from leaving is told at once, each time, and it is tried again",
    },
  },
  {
    name: "the doctor is content while no mail leaves",
    file: "app/cli/check-mail.ts",
    find: `    if (fault) {`,
    replace: `    if (fault && seconds === "") {`,
    killedBy: {
      file: "tests/journeys/operator-doctor.test.ts",
      test: "what the mail server said against mails that wait is wrong, in its words; what an address was refused for is not",
    },
  },
  {
    name: "the site makes files that others can open",
    file: "app/site.server.ts",
    find: `  process.umask(OWNER_ONLY);
`,
    replace: "  void OWNER_ONLY;\n",
    killedBy: {
      file: "tests/journeys/start-stop.test.ts",
      test: "what the site makes is for its owner only, however open the system makes files",
    },
  },
  {
    name: "the doctor is content with a database that others can open",
    file: "app/cli/check-folder.ts",
    find: `[keyFile(dataDir), ...database].map(`,
    replace: `[keyFile(dataDir), ...database].slice(0, 1).map(`,
    killedBy: {
      file: "tests/journeys/operator-doctor.test.ts",
      test: "%s that others can open is wrong, and the doctor says what closes it",
    },
  },
  {
    name: "the doctor is content with a storage that gives back other bytes",
    file: "app/outside/try-storage.ts",
    find: `if (!(await buffer(await storage.read(key))).equals(bytes)) throw new StorageError("what was read is not what was written");`,
    replace: `await buffer(await storage.read(key));`,
    killedBy: { file: "tests/journeys/operator-doctor-storage.test.ts", test: "and %s is wrong" },
  },
  {
    name: "the doctor is content with folders of uploads that are somebody else's",
    file: "app/outside/try-storage.ts",
    find: `for (const name of ["incoming", "files"]) await isWritable(join(folder, name));`,
    replace: ``,
    killedBy: {
      file: "tests/journeys/operator-doctor-storage.test.ts",
      test: "in which this user may not write, in %j, is wrong, and is named",
    },
  },
  {
    name: "a site is ready that cannot write its database",
    file: "app/site.server.ts",
    find: `        await assertWritable(config.databaseUrl);
`,
    replace: "        void assertWritable;\n",
    killedBy: {
      file: "tests/journeys/start-stop.test.ts",
      test: "a database file that the site may not write makes it not ready, and keeps it from starting, each in one line that names the file",
    },
  },
  {
    name: "a site starts that cannot write its database",
    file: "app/open-context.server.ts",
    find: `    await assertWritable(databaseUrl);
`,
    replace: "    void assertWritable;\n",
    killedBy: {
      file: "tests/journeys/start-stop.test.ts",
      test: "a database file that the site may not write makes it not ready, and keeps it from starting, each in one line that names the file",
    },
  },
  {
    name: "a standby is taken for a database",
    file: "app/lib/database/open.ts",
    find: `if (server?.readOnly !== "off")`,
    replace: `if (server?.readOnly === "")`,
    killedBy: {
      file: "tests/journeys/operator-doctor.test.ts",
      test: "and cannot be used, by %s, is wrong and keeps the site from starting",
    },
  },
  {
    name: "a database file that cannot be written is a bug",
    file: "app/lib/database/is-unavailable.ts",
    find: `|SQLITE_READONLY.*)`,
    replace: `)`,
    killedBy: { file: "app/server/errors/answer-errors.test.ts", test: "a busy site, %s, is a 503 and is told to the log" },
  },
  {
    name: "the database server's time zone is taken for a wrong clock",
    file: "app/lib/database/inspect.ts",
    find: `EXTRACT(EPOCH FROM CLOCK_TIMESTAMP())`,
    replace: `EXTRACT(EPOCH FROM LOCALTIMESTAMP)`,
    killedBy: { file: "tests/journeys/operator-doctor.test.ts", test: "with another time zone has the same clock" },
  },
  {
    name: "each connection through a proxy is another client",
    file: "app/server/requests/client-address.ts",
    find: ` ?? /^([\\d.]+):\\d+$/.exec(text)?.[1] ?? text;`,
    replace: ` ?? text;`,
    killedBy: { file: "app/server/requests/client-address.test.ts", test: "%s is the client %s" },
  },
  {
    name: "each connection through a proxy by IPv6 is the proxy's own",
    file: "app/server/requests/client-address.ts",
    find: `/^\\[(.+)\\](:\\d+)?$/.exec(text)?.[1] ?? `,
    replace: "",
    killedBy: { file: "tests/abuse/own-host.test.ts", test: "that adds a client's port, one client is one, by IPv4 and IPv6" },
  },
  {
    name: "the pages are shown under any name",
    file: "app/server/create-app.ts",
    find: `leadToOrigin(origin), `,
    replace: "",
    killedBy: { file: "tests/abuse/own-host.test.ts", test: "a page that is asked for at %s is shown at ORIGIN only" },
  },
  {
    name: "a form under another name is led to ORIGIN with what it holds",
    file: "app/server/requests/request-target.ts",
    find: `if (request.method === "POST") return next({ status: 403 });`,
    replace: "",
    killedBy: {
      file: "tests/abuse/own-host.test.ts",
      test: "a form that is sent to %s is refused and does nothing, also from a page that was shown there",
    },
  },
  {
    name: "a page with a token in its address tells it to the next",
    file: "app/server/requests/security-headers.ts",
    find: `if (HAS_TOKEN.test(request.url ?? ""))`,
    replace: `if (HAS_TOKEN.test(""))`,
    killedBy: {
      file: "tests/abuse/own-host.test.ts",
      test: "a page that a link opens sends no referrer, also where it is no longer good or asks for a login first",
    },
  },
];
