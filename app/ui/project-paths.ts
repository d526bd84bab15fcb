/** The addresses of a project's pages. */
export function projectPath(name: string, page?: "settings" | "history" | "approvals"): string {
  return ["", "projects", encodeURIComponent(name), ...(page ? [page] : [])].join("/");
}
