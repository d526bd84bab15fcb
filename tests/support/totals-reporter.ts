import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

/**
 * Ends the run with one line over all suites: `N passed, N failed`. A test that did not run counts as failed, unless `-t` left it
 * out, and so does an error outside of any, such as in what a file does after its tests.
 */
export default class TotalsReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest) {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const pattern = this.#vitest?.getGlobalTestNamePattern();
    const isMeant = ({ fullName }: TestCase) => !pattern || pattern.test(fullName.replaceAll(" > ", " "));
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()].filter(isMeant);
      const suites = [module, ...module.children.allSuites()];
      failed += suites.reduce((count, suite) => count + suite.errors().length, 0);
      for (const test of tests) test.result().state === "passed" ? passed++ : failed++;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    if (failed) process.exitCode = 1;
  }
}
