import { expect, test } from "vitest";
import { parseStorage } from "./storage-url.ts";

test("a path is a folder, and s3:// a bucket with what follows it", () => {
  expect(parseStorage("/srv/files")).toEqual({ kind: "folder", folder: "/srv/files" });
  const bucket = { kind: "s3", bucket: "packages", prefix: "", region: "us-east-1", endpoint: undefined };
  expect([parseStorage("s3://packages"), parseStorage("s3://packages/")]).toEqual([bucket, bucket]);
  expect(parseStorage("s3://packages/index/files?region=eu-central-1&endpoint=https://s3.example.org:9000")).toEqual({
    kind: "s3",
    bucket: "packages",
    prefix: "index/files/",
    region: "eu-central-1",
    endpoint: "https://s3.example.org:9000",
  });
});

test.each([
  "s3://",
  "s3://A",
  "s3://name:secret@packages",
  "s3://packages/../x y",
  "s3://packages?acl=public",
  "s3://packages?endpoint=ftp://x",
  "s3://packages?endpoint=https://",
  "https://packages.example.org",
  "gs://packages",
])("%s is neither", (text) => {
  expect(parseStorage(text)).toEqual({ fault: expect.any(String) });
});
