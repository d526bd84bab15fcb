import { expect, test } from "vitest";
import { z } from "zod";
import { readForm, secret, text, typedFields } from "./forms.ts";

function post(fields: Record<string, string>): Request {
  return new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
}

test("passwords, codes and responses are never sent back", async () => {
  const fields = { username: "somebody", password: "one", current: "two", code: "three", response: "four" };
  expect(await typedFields(post(fields))).toEqual({ username: "somebody" });

  const form = await readForm(post({ ...fields, username: "" }), z.object({ username: text({ max: 50 }), password: secret({ max: 100 }) }));
  const answer = JSON.stringify(form.ok ? null : form.refuse());
  expect(answer).toContain("form.fields.username.required");
  for (const typed of ["one", "two", "three", "four"]) expect(answer).not.toContain(`"${typed}"`);
});

test("a field that the form does not have is left out, and one named like a member of every object is none", async () => {
  const form = await readForm(
    post({ username: "somebody", role: "admin", ["__proto__"]: "x", constructor: "y" }),
    z.object({ username: text({ max: 50 }) }),
  );
  expect(form.ok && form.values).toEqual({ username: "somebody" });
  expect(({} as Record<string, unknown>).role).toBeUndefined();
});

test("what does not show around a text is dropped before it is looked at", async () => {
  const readName = (username: string) => readForm(post({ username }), z.object({ username: text({ max: 3 }) }));
  const form = await readName(" \u200b\u202aada\u202c\ufeff\n");
  expect(form.ok && form.values).toEqual({ username: "ada" });
  expect(JSON.stringify((await readName("\u200b \u202e")).refuse({}))).toContain("form.fields.username.required");
});
