import { z } from "zod";
import type { OwnProject } from "~/projects/find/list-projects";
import type { RightsRefusal, TypedRights } from "~/tokens/create/read-rights";
import type { Message } from "~/ui/forms/form-state";
import { checkbox, label, sentFields, text } from "~/web/forms";

/** As many projects as the form has check boxes for: with the longest names they fit into a form (app/web/bodies/read-body.ts). */
export const MOST_BOXES = 500;

const id = text({ max: 64 });
const optional = (max: number) => text({ max, required: false });

export const change = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("create"),
    label: label(),
    scope: z.enum(["all", "some"], "required"),
    "may-create": checkbox(),
    expires: text({ max: 20 }),
    "expires-on": optional(20),
    ranges: optional(1000),
    uses: optional(10),
    version: optional(200),
  }),
  z.object({ intent: z.literal("revoke"), id }),
  z.object({ intent: z.literal("revoke-all") }),
  z.object({ intent: z.literal("regenerate"), id, overlap: z.enum(["0", "1", "24"], "required") }),
]);

export type CreateForm = Extract<z.output<typeof change>, { intent: "create" }>;

/** The check box of a project. */
export function projectField(name: string): string {
  return `project:${name}`;
}

/** The rights as they were typed. Boxes of projects that the account may not upload to, or no more, count for nothing. */
export async function typedRights(request: Request, form: CreateForm, projects: OwnProject[]): Promise<TypedRights> {
  const fields = await sentFields(request);
  const { scope, expires, ranges, uses, version } = form;
  return {
    scope,
    projectIds: projects.filter(({ name }) => fields?.get(projectField(name))).map(({ id }) => id),
    mayCreate: form["may-create"],
    expires: expires === "date" ? form["expires-on"] : expires,
    ranges,
    uses,
    version,
  };
}

/** What is wrong with the fields. A date stands in a field of its own where that was chosen. */
export function refusedFields(fields: Record<string, RightsRefusal>, { expires }: CreateForm): Record<string, Message> {
  const named = Object.entries(fields).map(([name, { reason, params }]): [string, Message] => [
    name === "expires" && expires === "date" ? "expires-on" : name,
    { key: `tokens.refused.${reason}`, params },
  ]);
  return Object.fromEntries(named);
}
