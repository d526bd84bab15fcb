import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { reportFile } from "../releases/report-file.ts";
import type { Uploader, WantedFile } from "./judge-upload.ts";

/** A release often has many files, which come one after the other: one mail tells of all that come with the same token within this time. */
const TOLD_FOR = HOUR;

type Upload = {
  uploader: Uploader;
  project: { id: string; name: string };
  releaseId: string;
  file: WantedFile;
  version: string;
  member: string;
};

/** Writes a file that is published into its project's history, and tells the owners; call it before the file is added. */
export async function reportUpload(context: Context, { uploader, project, releaseId, file, version, member }: Upload): Promise<void> {
  const { db, clock } = context;
  const since = after(clock.now(), -TOLD_FOR);
  const same = { releaseId, uploadedById: uploader.accountId, tokenId: uploader.token?.id ?? null };
  const isTold = (await db.releaseFile.count({ where: { ...same, publishedAt: { gte: since }, uploadedAt: { gte: since } } })) > 0;
  const detail = {
    project: project.name,
    version,
    file: file.filename,
    sha256: file.sha256,
    member,
    ...(uploader.token ? {} : { context: "password" }),
  };
  await reportFile(context, { isTold, projectId: project.id, detail, events: ["release:file-uploaded", "release:file-followed"] });
}
