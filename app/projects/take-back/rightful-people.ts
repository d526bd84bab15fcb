import type { Act } from "../../history/acts-since.ts";
import { type ProjectRole, toRole } from "../find/role.ts";

/** Somebody of a project, what they are in it, and what they would be without the acts that are taken back; null is no part in it. */
export type Change = { person: string; was: ProjectRole | null; role: ProjectRole | null };

type People = Map<string, ProjectRole>;

/**
 * Finds who would be in a project, and as what, had a member done nothing in it since these acts began. The acts are gone through again
 * without the member's, and without those for which somebody had the right through an act that did not count: people whom
 * they brought in, and whom those brought in. What others decided since stands. Only people whom such an act was about differ.
 * @param current the people of the project now
 * @param acts all that changed its people since, in order
 */
export function findWronged({ current, acts, member }: { current: People; acts: readonly Act[]; member: string }): Change[] {
  const rightful = before(current, acts);
  const wronged = new Set<string>();
  const unasked = new Set<string>();
  for (const { event, detail } of acts) {
    const [by, person] = [String(detail.member), String(detail.person)];
    const counts = by !== member && rightful.get(by) === "owner";
    switch (event) {
      case "project:created":
        if (!("former" in detail)) rightful.set(by, "owner");
        break;
      case "project:invited":
        unasked.delete(person);
        if (!counts) unasked.add(person);
        break;
      case "project:joined":
        if (unasked.has(by)) wronged.add(by);
        else rightful.set(by, toRole(String(detail.role)));
        break;
      case "project:role-changed":
        if (counts) rightful.set(person, toRole(String(detail.role)));
        else wronged.add(person);
        break;
      case "project:person-removed":
        if (counts) rightful.delete(person);
        else wronged.add(person);
        break;
      case "project:left":
        if (by === member) wronged.add(by);
        else rightful.delete(by);
        break;
      case "project:people-taken-back":
        // One that takes a right away always counts: what another login of an owner's gave does not come back with this one.
        for (const { person, was, role } of changesOf(detail)) {
          if (by !== member && (counts || isLess(role, was))) put(rightful, person, role);
          else wronged.add(person);
        }
    }
  }
  return [...wronged]
    .map((person) => ({ person, was: current.get(person) ?? null, role: rightful.get(person) ?? null }))
    .filter(({ was, role }) => was !== role);
}

/** The people as they were before these acts. A removal that an earlier version wrote does not say what the person was: they stay out. */
function before(current: People, acts: readonly Act[]): People {
  const people = new Map(current);
  for (const { event, detail } of [...acts].reverse()) {
    const [by, person] = [String(detail.member), String(detail.person)];
    switch (event) {
      case "project:created":
        if (!("former" in detail)) people.delete(by);
        break;
      case "project:joined":
        people.delete(by);
        break;
      case "project:role-changed":
        people.set(person, detail.role === "owner" ? "maintainer" : "owner");
        break;
      case "project:person-removed":
        put(people, person, roleOf(detail.was));
        break;
      case "project:left":
        put(people, by, roleOf(detail.was));
        break;
      case "project:people-taken-back":
        for (const { person, was } of changesOf(detail)) put(people, person, was);
    }
  }
  return people;
}

function changesOf(detail: Act["detail"]): Change[] {
  return JSON.parse(String(detail.people));
}

function roleOf(stored: Act["detail"][string] | undefined): ProjectRole | null {
  return stored === undefined ? null : toRole(String(stored));
}

function put(people: People, person: string, role: ProjectRole | null): void {
  if (role) people.set(person, role);
  else people.delete(person);
}

const RIGHTS = { owner: 2, maintainer: 1 } as const;

/** Whether the first role has fewer rights than the second. */
export function isLess(role: ProjectRole | null, than: ProjectRole | null): boolean {
  return (role ? RIGHTS[role] : 0) < (than ? RIGHTS[than] : 0);
}
