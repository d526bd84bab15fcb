import type { Request, Response } from "express";
import { projectAddress } from "~/lib/index-addresses";
import type { Services } from "~/services.server";
import { answerInWords, answerWithoutBody, etagOf, sendPieces } from "./answer.ts";
import { projectAsHtml, projectsAsHtml } from "./html.ts";
import { projectAsJson, projectsAsJson } from "./json.ts";
import { type Format, negotiate, OFFERED } from "./negotiate.ts";

/** A page is kept by clients and asked for again each time: what was uploaded a moment ago can be installed. */
const CACHE_CONTROL = "no-cache";

/** `/simple/`: the list of projects. */
export async function projectsPage(request: Request, response: Response, { projects }: Services): Promise<void> {
  if (!request.path.endsWith("/")) return redirect(request, response, "/simple/");

  const format = beginPage(request, response);
  if (!format) return;
  response.set("ETag", etagOf(format, await projects.stampOfNames()));
  if (answerWithoutBody(request, response)) return;

  const names = projects.listProjectNames();
  await sendPieces(response, format.writes === "json" ? projectsAsJson(names) : projectsAsHtml(names));
}

/** `/simple/<name>/`: the files of a project. */
export async function projectPage(request: Request, response: Response, { projects, files }: Services): Promise<void> {
  const found = await projects.findIndexedProject(request.params.name ?? "");
  if (found.kind === "unknown") return answerInWords(response, 404, "There is no project of this name here.");
  const nameKey = found.kind === "found" ? found.project.nameKey : found.nameKey;
  if (found.kind === "elsewhere" || !request.path.endsWith("/")) return redirect(request, response, projectAddress(nameKey));

  const format = beginPage(request, response);
  if (!format) return;
  // The serial is older than what is read after it: a page that changes meanwhile is asked for again.
  response.set("ETag", etagOf(format, found.project));
  if (answerWithoutBody(request, response)) return;

  const listed = files.listIndexedFiles(found.project);
  await sendPieces(response, format.writes === "json" ? projectAsJson(found.project, listed) : projectAsHtml(found.project, listed));
}

/** Sets the headers that every page has. @returns null where the client takes none of the formats, and is told so */
function beginPage(request: Request, response: Response): Format | null {
  response.vary("Accept");
  const format = negotiate(request);
  if (!format) answerInWords(response, 406, `This page can be had as ${OFFERED}.`);
  else response.set({ "Content-Type": format.contentType, "Cache-Control": CACHE_CONTROL });
  return format;
}

function redirect(request: Request, response: Response, path: string): void {
  response.redirect(301, path + new URL(request.originalUrl, "http://localhost").search);
}
