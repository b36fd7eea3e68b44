/** What is planted to see that the rules hold: what breaks one, and what is close to breaking it but may stand. */
export type Plant = { what: string; path: string; code: string };

const imports = 'lint/style/noRestrictedImports';
const plugin = 'plugin';

/** Each layer's nearest temptations: packages, other layers, and relative paths out of it. */
const forbidden: Record<string, readonly string[]> = {
  'src/domain': ['zod', 'react', 'node:fs', '#contract/values.ts', '#operations/ports.ts', '../contract/values.ts'],
  'src/domain/time': ['#words/names.ts', '../../contract/values.ts', './../../contract/values.ts', '../../main.tsx'],
  'src/words': ['react', 'zod', '#contract/views.ts', '#lib/format.ts', '../contract/views.ts'],
  'src/contract': ['hono', 'zod/mini', 'react', '#operations/ports.ts', '#server/app.ts', '../domain/ids.ts'],
  'src/operations': ['hono', 'pino', 'node:sqlite', 'msw', '#server/app.ts', '#seed/plan.ts', '#mocks/journal.ts'],
  'src/sources': [
    'hono',
    'msw',
    'node:fs',
    '#operations/index.ts',
    '#contract/index.ts',
    '#words/names.ts',
    '#seed/plan.ts',
  ],
  'src/seed': ['zod', 'node:fs', '#contract/views.ts', '#operations/ports.ts', '../domain/ids.ts'],
  'src/server': [
    'react',
    'msw',
    'idb',
    '#lib/format.ts',
    '#mocks/journal.ts',
    '#words/names.ts',
    '../contract/index.ts',
  ],
  'src/server/journal': ['msw', '#ui/button.tsx', '../../contract/index.ts'],
  'src/lib': ['hono', 'recharts', 'msw', '#ui/button.tsx', '#features/overview/page.tsx', '#operations/ports.ts'],
  'src/ui': ['recharts', 'react-router-dom', '@tanstack/react-query', '#lib/format.ts', '#contract/views.ts'],
  'src/ui/timeline': ['recharts', '../chart/line-chart.tsx', '../../lib/format.ts'],
  'src/ui/chart': ['react-router-dom', '#contract/views.ts', '#features/overview/page.tsx'],
  'src/parts/filter': [
    'recharts',
    'zod',
    '#features/overview/card.tsx',
    '#app/router.tsx',
    '#operations/ports.ts',
    '../../ui/button.tsx',
  ],
  'src/features/area': [
    'recharts',
    'zod',
    '../overview/card.tsx',
    '../../ui/button.tsx',
    '#features/overview/card.tsx',
    '#app/router.tsx',
    '#operations/ports.ts',
    '#mocks/journal.ts',
  ],
  'src/features/area/notes': ['../../overview/card.tsx', '../edit/form.tsx'],
  'src/app': [
    'recharts',
    'msw',
    'hono',
    '#server/app.ts',
    '#mocks/browser.ts',
    '#operations/ports.ts',
    '../contract/index.ts',
  ],
  'src/offline': ['react', 'idb', '@tanstack/react-query', '#lib/api-client.ts', '#domain/ids.ts', '../lib/as-of.ts'],
  mocks: ['hono', 'pino', 'react', 'node:fs', '#server/app.ts', '#lib/api-client.ts', '#ui/button.tsx'],
  'mocks/handlers': ['#features/area/page.tsx', '../../src/domain/ids.ts'],
  'src/somewhere-new': ['react', '#domain/ids.ts'],
};

const permitted: Record<string, readonly string[]> = {
  'src/domain': ['./calendar.ts', './time/edtf.ts', '#domain/ids.ts'],
  'src/domain/time': ['../calendar.ts', './edtf.ts'],
  'src/words': ['#domain/ids.ts', './names.ts'],
  'src/contract': ['zod', '#domain/ids.ts', './values.ts'],
  'src/operations': ['zod', '#contract/index.ts', '#domain/ids.ts', './ports.ts'],
  'src/sources': ['zod', '#domain/ids.ts', '#operations/ports.ts', './kolada.ts'],
  'src/seed': ['#domain/ids.ts', './areas.json'],
  'src/server': [
    'hono',
    'hono/cors',
    '@hono/node-server',
    'pino',
    'zod',
    'node:sqlite',
    '#operations/ports.ts',
    '#seed/x.ts',
  ],
  'src/server/journal': ['../config.ts', 'node:fs/promises', '#contract/index.ts', '#domain/ids.ts'],
  'src/lib': ['@tanstack/react-query', 'react', '#contract/routes.ts', '#contract/problem.ts', '#words/names.ts'],
  'src/ui': ['react', './button.module.css', '#words/names.ts', '#domain/ids.ts', './timeline/timeline.tsx'],
  'src/ui/timeline': ['../button.tsx', '#ui/field.tsx'],
  'src/ui/chart': ['recharts', 'react'],
  'src/parts/filter': ['react', 'react-router-dom', '#parts/plan-view.ts', '../plan-view.ts', '#lib/format.ts'],
  'src/features/area': [
    'react-router-dom',
    '@tanstack/react-query',
    '#parts/plan-view.ts',
    '#lib/format.ts',
    '#ui/button.tsx',
    './queries.ts',
  ],
  'src/features/area/notes': ['../queries.ts', '#contract/problem.ts', '#domain/ids.ts'],
  'src/app': ['#features/area/page.tsx', '#lib/format.ts', '#ui/button.tsx', 'react-router-dom', './shell.tsx'],
  'src/offline': ['./shell.ts'],
  mocks: ['msw', 'msw/node', 'idb', '#operations/ports.ts', '#contract/index.ts', '#seed/areas.ts', './journal.ts'],
  'mocks/handlers': ['../journal.ts', '#domain/ids.ts'],
  tests: ['react', '#server/app.ts', '../src/domain/ids.ts'],
};

const faultyMain = "import '#features/area/page.tsx';\nimport { mock } from '#mocks/browser.ts';\nmock();";

const sideEffect = (source: string) => `import '${source}';`;

export const refused: readonly (Plant & { rule: string })[] = [
  ...eachImport('forbidden', forbidden, sideEffect).map((plant) => ({ ...plant, rule: imports })),
  {
    what: 'what a lazy import would slip in',
    path: 'src/domain/lazy.ts',
    code: "export const load = () => import('react');",
    rule: imports,
  },
  {
    what: 'what is only passed on',
    path: 'src/ui/passed-on.ts',
    code: "export { client } from '#lib/client.ts';",
    rule: imports,
  },
  {
    what: 'types too, where the layer is closed',
    path: 'src/domain/type.ts',
    code: "import type { Answer } from '#contract/index.ts';\nexport type Mine = Answer;",
    rule: imports,
  },
  {
    what: 'main importing a feature past app',
    path: 'src/main.tsx',
    code: faultyMain,
    rule: imports,
  },
  {
    what: 'main importing the mock backend statically',
    path: 'src/main.tsx',
    code: faultyMain,
    rule: plugin,
  },
  ...['src/lib', 'src/parts/filter', 'src/features/area'].map((layer) => ({
    what: `values of the contract in ${layer}, which would carry zod into the browser`,
    path: `${layer}/value-of-contract.ts`,
    code: "import { endpoints } from '#contract/index.ts';\nexport const all = endpoints;",
    rule: plugin,
  })),
  {
    what: 'a default export',
    path: 'src/domain/default.ts',
    code: 'export default 1;',
    rule: 'lint/style/noDefaultExport',
  },
  {
    what: 'any',
    path: 'src/domain/loose.ts',
    code: 'export const loose = (value: any) => value;',
    rule: 'lint/suspicious/noExplicitAny',
  },
  {
    what: 'a cast that only silences',
    path: 'src/domain/silenced.ts',
    code: 'export const silenced = (value: unknown) => value as string;',
    rule: 'lint/nursery/noUnsafeTypeAssertion',
  },
  {
    what: 'a non-null assertion',
    path: 'src/domain/surely.ts',
    code: 'export const surely = (value: string | null) => value!.length;',
    rule: 'lint/style/noNonNullAssertion',
  },
  {
    what: 'a file name that is not kebab-case',
    path: 'src/ui/StatusPill.tsx',
    code: 'export const one = 1;',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    what: 'a type imported as a value',
    path: 'src/contract/as-value.ts',
    code: "import { AreaId } from '#domain/ids.ts';\nexport type Mine = AreaId;",
    rule: 'lint/style/useImportType',
  },
  {
    what: 'an import that nothing uses',
    path: 'src/contract/unused-import.ts',
    code: "import { z } from 'zod';\nexport const one = 1;",
    rule: 'lint/correctness/noUnusedImports',
  },
  {
    what: 'a variable that nothing uses',
    path: 'src/contract/unused-variable.ts',
    code: 'const one = 1;\nexport const two = 2;',
    rule: 'lint/correctness/noUnusedVariables',
  },
  {
    what: 'console in the source',
    path: 'src/lib/loud.ts',
    code: "console.log('here');",
    rule: 'lint/suspicious/noConsole',
  },
  {
    what: 'a promise that nobody waits for',
    path: 'src/lib/floating.ts',
    code: 'async function save(): Promise<void> {}\nexport function leave(): void {\n  save();\n}',
    rule: 'lint/nursery/noFloatingPromises',
  },
  {
    what: 'a switch that forgets a case',
    path: 'src/domain/forgets.ts',
    code: "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'x';\n  }\n  return '';\n}",
    rule: 'lint/nursery/useExhaustiveSwitchCases',
  },
  {
    what: 'an import of a package that is not declared',
    path: 'tests/undeclared.ts',
    code: "import 'left-pad';",
    rule: 'lint/correctness/noUndeclaredDependencies',
  },
  {
    what: 'a table of re-exports',
    path: 'src/domain/barrel.ts',
    code: "export { one } from './one.ts';\nexport { two } from './two.ts';",
    rule: 'lint/performance/noBarrelFile',
  },
  {
    what: 'a test that is run alone',
    path: 'src/domain/focused.test.ts',
    code: "import { it } from 'vitest';\nit.only('x', () => {});",
    rule: 'lint/suspicious/noFocusedTests',
  },
  {
    what: 'a test that is not run',
    path: 'src/domain/skipped.test.ts',
    code: "import { it } from 'vitest';\nit.skip('x', () => {});",
    rule: 'lint/suspicious/noSkippedTests',
  },
];

export const allowed: readonly Plant[] = [
  ...eachImport('permitted', permitted, sideEffect),
  {
    what: 'a test beside its unit importing anything',
    path: 'src/domain/far-reaching.test.ts',
    code: "import '#server/app.ts';\nimport 'react';",
  },
  ...['src/lib', 'src/parts/filter', 'src/features/area'].map((layer) => ({
    what: `types of the contract in ${layer}`,
    path: `${layer}/type-of-contract.ts`,
    code: "import type { Overview } from '#contract/views.ts';\nexport type Mine = Overview;",
  })),
];

export const cycle: readonly { path: string; code: string }[] = [
  { path: 'src/domain/egg.ts', code: "import { hen } from './hen.ts';\nexport const egg = () => hen;" },
  { path: 'src/domain/hen.ts', code: "import { egg } from './egg.ts';\nexport const hen = () => egg;" },
];

function eachImport(
  name: string,
  layers: Record<string, readonly string[]>,
  write: (source: string) => string,
): Plant[] {
  return Object.entries(layers).flatMap(([layer, sources]) =>
    sources.map((source, index) => ({
      what: `${source} in ${layer}`,
      path: `${layer}/${name}-${index}.ts`,
      code: write(source),
    })),
  );
}
