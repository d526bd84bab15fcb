import { z } from "zod";
import type { Translate } from "../messages/translate.ts";

const changes = z.array(z.object({ person: z.string(), role: z.enum(["owner", "maintainer"]).nullable() }));
const projects = z.array(z.object({ name: z.string(), changes, left: z.array(z.string()) }));

type Changes = z.infer<typeof changes>;

/** Says what "this was not me" changed back in a project: `lantern: eve (removed) and grace (owner)`. */
export function describeProjectRoles(t: Translate, { name, changes, left }: z.infer<typeof projects>[number]): string {
  const people = [...changes.map((change) => changeText(t, change)), ...left.map((person) => t("projects.takenBack.left", { person }))];
  return t("projects.takenBack.project", { project: name, people: t.formats.list(people) });
}

/** The same of several projects. @param json as the event has it */
export function describeRoles(t: Translate, json: string): string {
  return t.formats.list(projects.parse(JSON.parse(json)).map((project) => describeProjectRoles(t, project)));
}

/** The same of one whose name is known. @param json as the event has it */
export function describeChanges(t: Translate, json: string): string {
  return t.formats.list(changes.parse(JSON.parse(json)).map((change) => changeText(t, change)));
}

function changeText(t: Translate, { person, role }: Changes[number]): string {
  return t(`projects.takenBack.${role ?? "none"}`, { person });
}
