import { randomBytes } from "node:crypto";
import { versionKey } from "~/lib/text/version";
import type { TestContext } from "./test-context.ts";

type Told = {
  projectId: string;
  version: string;
  /** One file each; where it is not published it waits. */
  files?: { filename: string; published?: boolean }[];
  summary?: string;
  /** What else its metadata says. */
  metadata?: object;
  description?: string;
  type?: string;
  yanked?: string;
};

/** A release by its rows alone, of now. */
export async function createRelease(context: Pick<TestContext, "db" | "clock">, told: Told): Promise<string> {
  const { projectId, version, summary = null, description = null, type = "text/plain", yanked, metadata } = told;
  const at = context.clock.now();
  const id = randomBytes(8).toString("hex");
  await context.db.release.create({
    data: {
      id,
      projectId,
      version,
      versionKey: versionKey(version) ?? "",
      createdAt: at,
      opensUntil: at,
      yankedAt: yanked === undefined ? null : at,
      yankedReason: yanked || null,
      metadata: JSON.stringify({ summary, ...metadata }),
      description,
      descriptionType: type,
    },
  });
  for (const { filename, published = true } of told.files ?? [{ filename: `${id}-${version}.tar.gz` }]) {
    await context.db.releaseFile.create({
      data: {
        id: randomBytes(8).toString("hex"),
        releaseId: id,
        filename,
        filenameKey: filename.toLowerCase(),
        filetype: filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
        size: 1234n,
        sha256: randomBytes(32).toString("hex"),
        md5: randomBytes(16).toString("hex"),
        blake2: randomBytes(32).toString("hex"),
        uploadedAt: at,
        uploadedBy: "somebody",
        uploadedById: "somebody",
        ipAddress: "192.0.2.1",
        tool: "tests",
        publishedAt: published ? at : null,
      },
    });
  }
  return id;
}
