import { type Figure, isKept, type Spread } from "./figures.ts";

const HEAD = ["what", "database", "figure (least to most)", "ratio", "bound", "site ms", "load ms", "failed"];

/** The figures as lines of cells, the head first. */
function cellsOf(figures: readonly Figure[]): string[][] {
  return [HEAD, ...figures.map(lineOf)];
}

function lineOf(figure: Figure): string[] {
  const { what, database, unit, value, ratio, failures, serverMilliseconds, loadMilliseconds } = figure;
  return [
    what,
    database === undefined ? "" : { sqlite: "SQLite", postgresql: "PostgreSQL" }[database],
    `${inWords(value)} ${unit}`,
    ratio ? `${inWords(ratio.value)} of ${ratio.to}` : "",
    boundOf(figure),
    number(serverMilliseconds),
    number(loadMilliseconds),
    failures ? `${failures.failed} of ${failures.tried}` : "",
  ];
}

function boundOf(figure: Figure): string {
  const { bound } = figure;
  if (!bound) return "";
  const { of, atLeast, atMost } = bound;
  const words = [atLeast === undefined ? "" : `≥ ${atLeast}`, atMost === undefined ? "" : `≤ ${atMost}`].filter(Boolean).join(", ");
  return `${of === "ratio" ? "ratio " : ""}${words}: ${isKept(figure) ? "kept" : "NOT KEPT"}`;
}

function inWords({ median, least, most }: Spread): string {
  return least === most ? number(median) : `${number(median)} (${number(least)} to ${number(most)})`;
}

/** Three digits that count, as far as they are behind the point. */
function number(value: number | undefined): string {
  if (value === undefined) return "";
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** The table for a terminal. */
export function printed(figures: readonly Figure[]): string {
  const cells = cellsOf(figures);
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The table for a document, with the notes below it. */
export function markdown(figures: readonly Figure[]): string {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...lines] = cellsOf(figures);
  const notes = figures.flatMap(({ what, database, note }) => (note ? [`- ${what}${database ? `, ${database}` : ""}: ${note}`] : []));
  return [row(head), row(head.map(() => "---")), ...lines.map(row), ...(notes.length ? ["", ...notes] : [])].join("\n");
}
