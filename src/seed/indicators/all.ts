import type { Indicator } from '#domain/indicator.ts';
import { civilsamhalletIndicators } from './civilsamhallet.ts';
import { hbtqIndicators } from './hbtq.ts';
import { jamlikVardIndicators } from './jamlik-vard.ts';
import { lansmodellIndicators } from './lansmodell.ts';
import { levnadsvanorIndicators } from './levnadsvanor.ts';
import { lokaltIndicators } from './lokalt.ts';
import { overallIndicators } from './overall.ts';
import { suicidIndicators } from './suicid.ts';
import { valdIndicators } from './vald.ts';

/** Published indicators for the county; read from published series, never estimated. */
export const indicators: readonly Indicator[] = [
  ...lansmodellIndicators,
  ...suicidIndicators,
  ...lokaltIndicators,
  ...levnadsvanorIndicators,
  ...hbtqIndicators,
  ...civilsamhalletIndicators,
  ...valdIndicators,
  ...jamlikVardIndicators,
  ...overallIndicators,
];
