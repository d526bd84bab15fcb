import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import type { UploadReason } from "../../files/upload/upload-refusal.ts";
import { upload } from "../../ui/messages/en/upload.ts";
import { statusOf } from "./upload-status.ts";

test("case 26: every refusal has a standard status, and none by which a tool sends the file again", () => {
  for (const reason of Object.keys(upload.refused) as UploadReason[]) {
    const status = statusOf(reason);
    expect([reason, status >= 400 && status < 500, status in STATUS_CODES]).toEqual([reason, true, true]);
  }
});

test("what is the matter with a token, or its right, is forbidden; with the file, a bad request", () => {
  expect((["unknown", "expired", "shut-out", "not-member"] as const).map(statusOf)).toEqual([403, 403, 403, 403]);
  expect((["exists", "archived", "form-md5", "quota"] as const).map(statusOf)).toEqual([400, 400, 400, 400]);
  expect((["throttled", "too-many-projects"] as const).map(statusOf)).toEqual([429, 429]);
});
