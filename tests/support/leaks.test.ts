import { expect, test } from "vitest";
import { Leaks } from "./leaks.ts";
import { Page } from "./visitor.ts";

const url = new URL("http://localhost/reset-password?token=token-of-the-link");
const page = (status: number, body: string) => new Page(status, url, new Headers(), body);
const clean = { log: "", metrics: "", mail: "" };

function withSecrets(): Leaks {
  const leaks = new Leaks();
  leaks.started({ SECRET_KEYS: "a:c2VhbHM=,b:b3BlbnM=", METRICS_TOKEN: "token-of-metrics" });
  leaks.sent({
    url,
    form: "login=somebody&password=right+words&code=123456&next=%2Faccount",
    cookies: [
      ["session", "cookie-of-session"],
      ["notice", "account-saved"],
    ],
  });
  leaks.answered(page(200, `<code data-totp-secret="ABCDEFGH">ABCD EFGH</code><code data-recovery-code="abcde-fghij">abcde-fghij</code>`));
  return leaks;
}

const SECRETS = [
  "c2VhbHM=",
  "b3BlbnM=",
  "token-of-metrics",
  "token-of-the-link",
  "right words",
  "123456",
  "cookie-of-session",
  "ABCDEFGH",
  "abcde-fghij",
];

test.each(SECRETS)("%s is found in a log and in metrics", (secret) => {
  for (const place of ["log", "metrics"] as const)
    expect(withSecrets().findIn({ ...clean, [place]: `{"msg":"x ${secret}"}` })).toEqual([expect.stringContaining(`in a ${place}`)]);
});

test.each(SECRETS.filter((secret) => secret !== "token-of-the-link"))("%s is found in a mail", (secret) => {
  expect(withSecrets().findIn({ ...clean, mail: `Hello, ${secret}.` })).toHaveLength(1);
});

test.each(["right words", "123456", "cookie-of-session", "c2VhbHM="])(
  "%s is found in an error page, and not minded in another",
  (secret) => {
    for (const [status, found] of [
      [400, 1],
      [200, 0],
    ] as const) {
      const leaks = withSecrets();
      leaks.answered(page(status, `<p>${secret}</p>`));
      expect(leaks.findIn(clean)).toHaveLength(found);
    }
  },
);

test("what is at home there, what was said in the open, and digits of a longer number are no leaks", () => {
  const leaks = withSecrets();
  leaks.sent({ url, form: "username=somebody-else&password=somebody-else", cookies: [] });
  leaks.answered(page(400, `<form action="?token=token-of-the-link"><code>ABCDEFGH</code></form>`));
  const log = `{"login":"somebody-else","notice":"account-saved","id":"8d0f-123456-77","milliseconds":0.123456,"time":1234567}`;
  expect(leaks.findIn({ log, metrics: "", mail: "http://localhost/reset-password?token=token-of-the-link" })).toEqual([]);
});
