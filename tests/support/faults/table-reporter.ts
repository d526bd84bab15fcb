import type { Reporter, TestModule } from "vitest/node";
import type { FaultRow } from "./fault-row.ts";

const COLUMNS: (keyof FaultRow)[] = ["fault", "database", "acknowledged", "found", "lost"];

/** Ends a run of faults with their table. Something that was lost fails it, and so does a test that has no line. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.filter(({ project }) => project.name === "faults").flatMap((module) => [...module.children.allTests()]);
    if (tests.length === 0) return;
    const rows = tests.flatMap((test) => test.meta().fault ?? []);
    const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => String(row[column])))];
    const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    const print = (line: string[]) =>
      line.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)));
    process.stdout.write(`\n${lines.map((line) => print(line).join("  ")).join("\n")}\n`);
    if (rows.length < tests.length || rows.some(({ lost }) => lost > 0)) process.exitCode = 1;
  }
}
