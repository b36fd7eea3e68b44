import { type Edtf, edtf } from '../edtf.ts';
import { bounded } from './bounded.ts';
import type { Cursor } from './cursor.ts';
import { takeSign } from './days.ts';
import { checked, qualified } from './edtf-text.ts';
import type { Found } from './named.ts';

/** What is said of a time beside it: how certain it is, and that it goes on. */
type Aside = { qualifiers: Set<string>; goesOn: Edtf | null };

/** All that a phrase says of one time: "preliminärt 15–17 mars", "pågår till 2025", "tills vidare". */
export function time(cursor: Cursor): Found | null {
  return cursor.attempt(() => {
    const said: Aside = { qualifiers: new Set(), goesOn: null };
    takeAsides(cursor, said);
    if (said.goesOn !== null || said.qualifiers.size > 0) takeSign(cursor, ',');
    const isTowards = cursor.peek('to') !== null;
    const found = cursor.attempt(() => bounded(cursor));
    takeAsides(cursor, said);
    if (found === null) return said.goesOn && { edtf: said.goesOn, assumed: null };
    if (!('edtf' in found)) return found;
    const qualifiedTime = qualified(found.edtf, said.qualifiers);
    return { ...found, edtf: said.goesOn !== null && isTowards ? untilEnd(qualifiedTime) : qualifiedTime };
  });
}

/** What goes on until 2025 began before; what is to be done till 2025 may begin whenever. */
function untilEnd(time: Edtf): Edtf {
  return checked(`../${time.replace('/', '')}`) ?? time;
}

function takeAsides(cursor: Cursor, said: Aside): void {
  while (cursor.attempt(() => takeAside(cursor, said)) !== null);
}

function takeAside(cursor: Cursor, said: Aside): true | null {
  takeSign(cursor, ',');
  const qualifier = cursor.take('qualifier')?.qualifier;
  if (qualifier !== undefined) said.qualifiers.add(qualifier);
  const goesOn = qualifier === undefined ? (cursor.take('boundless') ?? cursor.take('ongoing')) : null;
  if (goesOn !== null) said.goesOn = goesOn.is === 'boundless' ? goesOn.edtf : edtf('../..');
  return qualifier !== undefined || goesOn !== null ? true : null;
}
