import type { SeedArea } from './area.ts';
import { civilsamhallet } from './civilsamhallet.ts';
import { funktionsnedsattning } from './funktionsnedsattning.ts';
import { hbtq } from './hbtq.ts';
import { jamlikVard } from './jamlik-vard.ts';
import { lansmodell } from './lansmodell.ts';
import { levnadsvanor } from './levnadsvanor.ts';
import { lokalt } from './lokalt.ts';
import { suicid } from './suicid.ts';
import { vald } from './vald.ts';

export const seedAreas: readonly SeedArea[] = [
  lansmodell,
  suicid,
  lokalt,
  levnadsvanor,
  hbtq,
  funktionsnedsattning,
  civilsamhallet,
  vald,
  jamlikVard,
];
