import type { Reporter, TestModule } from 'vitest/node';

/** Says how it went in one plain last line, for machines and for people who scroll to the end. */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that fails to load, or an error outside any test, has no test of its own to fail.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const line = `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`;
    process.stdout.write(`${line}\n`);
  }
}

// Vitest takes a reporter by its default export.
export default PlainReporter;
