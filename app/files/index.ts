export { listPublished } from "./list-published.ts";
export { showProject } from "./show-project.ts";
