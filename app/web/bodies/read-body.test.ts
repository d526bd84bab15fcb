import fc from "fast-check";
import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const FORM = "application/x-www-form-urlencoded";

function read(
  body: string | Uint8Array<ArrayBuffer>,
  { type = FORM, headers = {} }: { type?: string; headers?: Record<string, string> } = {},
) {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return readBody(new Request("http://localhost/", { method: "POST", body: bytes, headers: { "Content-Type": type, ...headers } }));
}

/** A body that arrives in pieces, without a length. */
function readChunks(chunk: string, count: number) {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ < count) controller.enqueue(Buffer.from(chunk));
      else controller.close();
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": FORM } };
  return readBody(new Request("http://localhost/", init as RequestInit));
}

test("fields are read as browsers write them", async () => {
  const { fields, fault } = await read("a=1&b=two+words&c=%C3%A9%2B&d&=e&f==g&%66=kept%20apart");
  expect(fault).toEqual({ status: 400, fault: "repeated" });
  expect([...fields]).toEqual([
    ["a", "1"],
    ["b", "two words"],
    ["c", "é+"],
    ["d", ""],
    ["", "e"],
    ["f", "=g"],
  ]);
});

test("every form that URLSearchParams writes is read back", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !text.includes("\0"));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text, { maxKeys: 10 }), async (values) => {
      const { fields, fault } = await read(new URLSearchParams(values).toString());
      expect(fault).toBeNull();
      expect([...fields]).toEqual(Object.entries(values));
    }),
  );
});

test("any bytes at all are read or refused, and never thrown at", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { fields } = await read(new Uint8Array(bytes));
      for (const [name, value] of fields) expect(`${name}${value}`).not.toContain("\0");
    }),
  );
});

test.each(["a=%ff", "a=%C3", "a=%c0%af", "a=%ed%a0%80", "%ff=1", "a=%00", "a=b\0c"])(
  "%j is no UTF-8 without NUL, and what can be read of it is kept",
  async (body) => {
    const { fields, fault } = await read(`kept=yes&${body}`);
    expect(fault).toEqual({ status: 400, fault: "encoding" });
    expect(fields.get("kept")).toBe("yes");
  },
);

test("bytes that are no UTF-8 and not even encoded are refused as well", async () => {
  const { fault } = await read(new Uint8Array([0x61, 0x3d, 0xff, 0xfe]));
  expect(fault).toEqual({ status: 400, fault: "encoding" });
});

test("a percent sign that encodes nothing is itself", async () => {
  const { fields, fault } = await read("a=100%&b=%zz&c=%4");
  expect(fault).toBeNull();
  expect([...fields.values()]).toEqual(["100%", "%zz", "%4"]);
});

test("of a repeated field the first value is kept", async () => {
  const { fields, fault } = await read("a=1&a=2");
  expect(fault).toEqual({ status: 400, fault: "repeated" });
  expect(fields.get("a")).toBe("1");
});

test.each(["application/json", "multipart/form-data; boundary=x", "text/plain", "", "application/x-www-form-urlencoded-not"])(
  "the type %j is refused",
  async (type) => {
    expect((await read("a=1", { type })).fault).toEqual({ status: 415, fault: "type" });
  },
);

test("the type may be written in capitals and name a charset", async () => {
  expect((await read("a=1", { type: "Application/X-WWW-Form-URLencoded; charset=UTF-8" })).fault).toBeNull();
});

test("nothing at all is an empty form", async () => {
  const nothing = new Request("http://localhost/", { method: "POST" });
  expect(await readBody(nothing)).toEqual({ fields: new Map(), fault: null });
});

test("64 KB are read and one byte more is refused, in one piece and in many", async () => {
  const size = 64 * 1024;
  expect((await read(`a=${"x".repeat(size - 2)}`)).fault).toBeNull();
  expect((await read(`a=${"x".repeat(size - 1)}`)).fault).toEqual({ status: 413, fault: "size" });
  expect((await readChunks("x".repeat(1024), 64)).fault).toBeNull();
  expect((await readChunks("x".repeat(1024), 65)).fault).toEqual({ status: 413, fault: "size" });
});

test("an endless body is given up", async () => {
  expect((await readChunks("x".repeat(1024 * 1024), Number.POSITIVE_INFINITY)).fault).toEqual({ status: 413, fault: "size" });
});

test("520 fields are read and 521 refused", async () => {
  const form = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join("&");
  expect((await read(form(520))).fields.size).toBe(520);
  expect((await read(form(521))).fault).toEqual({ status: 413, fault: "size" });
});
