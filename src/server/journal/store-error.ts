import { StartUpError } from '../start-up-error.ts';

/** Why a file cannot be used as the store. None of these has changed the file. */
export type StoreProblem = 'in-use' | 'foreign' | 'newer' | 'corrupt' | 'incomplete' | 'unreachable';

export class StoreError extends StartUpError {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, file: string, cause?: unknown) {
    super(`${file} ${wordings[problem]}`, { cause });
    this.problem = problem;
  }
}

const wordings: Record<StoreProblem, string> = {
  'in-use':
    'används redan av en annan server. Stoppa den först, eller välj en annan mapp med DATA_DIR; två servrar kan inte dela en lagringsfil.',
  foreign:
    'är inte en lagringsfil från Lägesbild folkhälsa, eller är för skadad för att kännas igen. Filen är orörd: flytta den, eller välj en annan mapp med DATA_DIR.',
  newer:
    'är skriven av en nyare version av programmet. Filen är orörd: starta den nyare versionen, eller återställ en säkerhetskopia från före uppgraderingen.',
  corrupt:
    'är skadad och går inte att läsa. Filen är orörd: spara undan den och återställ hela datamappen från en säkerhetskopia.',
  incomplete:
    'saknas, men följefilen som slutar på -wal finns kvar och hör till den. Återställ hela datamappen, eller flytta undan följefilen för att börja om.',
  unreachable:
    'går inte att öppna. Kontrollera att mappen i DATA_DIR finns på en disk med plats och att programmet får läsa och skriva där.',
};

const busy = 5;
const [corrupted, notADatabase] = [11, 26];

/** Says what SQLite's result code means for somebody who starts the server. What is not SQLite's is passed on. */
export function storeErrorOf(error: unknown, file: string): unknown {
  const code = resultCode(error);
  if (code === null) return error;
  if (code === busy) return new StoreError('in-use', file, error);
  if (code === notADatabase) return new StoreError('foreign', file, error);
  return new StoreError(code === corrupted ? 'corrupt' : 'unreachable', file, error);
}

/** The primary result code, the low byte of an extended one, or null for an error of another origin. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}
