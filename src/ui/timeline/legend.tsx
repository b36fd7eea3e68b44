import { StatusGlyph } from '../status-glyph.tsx';
import type { Bar } from './bar.ts';
import { Box } from './box.tsx';
import styles from './legend.module.css';
import { MilestoneGlyph } from './milestone-glyph.tsx';
import { TimeBar } from './time-bar.tsx';
import marks from './timeline.module.css';

/** What the marks of a timeline mean, drawn with the same parts. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      {meanings.map(({ mark, words }) => (
        <li key={words}>
          <span className={styles.mark} aria-hidden="true">
            {mark}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}

const meanings: readonly { mark: React.ReactNode; words: string }[] = [
  { mark: bar({ solidFrom: 0, solidTo: 1 }), words: 'Fylld: tiden är säker' },
  { mark: bar({ solidFrom: 0.4, solidTo: 0.6 }), words: 'Tonad: någon gång här, men inte exakt när' },
  {
    mark: bar({ solidFrom: 0, solidTo: 0.3, right: 'open' }),
    words: 'Streckad: fortgår, utan angiven början eller slut',
  },
  {
    mark: bar({ solidFrom: 0.5, solidTo: 1, left: 'unknown' }),
    words: 'Prickad: ingen har sagt var det börjar eller slutar',
  },
  { mark: outline(marks.earlier), words: 'Streckad ruta: där det stod innan det flyttades' },
  { mark: outline(marks.frame), words: 'Ram: de år som något ska gälla, eller ett stöd' },
  { mark: outline(marks.frame, <span className={marks.ending} />), words: 'Randig: stödet kan upphöra' },
  { mark: outline(marks.wait), words: 'Punkterad linje: väntar på det som kommer före' },
  { mark: <MilestoneGlyph isReached={false} />, words: 'Hållpunkt, fylld när den är nådd' },
  { mark: <StatusGlyph status="decision" />, words: 'Beslut som någon annan tar' },
  { mark: <Box look="ticked" />, words: 'Avbockat, det som återkommer' },
  { mark: <Box look="empty" />, words: 'Kvar att göra, någon gång under perioden' },
  { mark: <Box look="ahead" />, words: 'Kommer i en senare period' },
  { mark: <Box look="missed" />, words: 'Blev inte av under perioden' },
];

function bar(doubt: Pick<Bar, 'solidFrom' | 'solidTo'> & Partial<Bar>) {
  return <TimeBar bar={{ from: 0, to: 1, left: 'known', right: 'known', ...doubt }} status="ongoing" />;
}

function outline(className: string | undefined, content?: React.ReactNode) {
  return (
    <span className={className} style={{ left: 0, width: '100%' }}>
      {content}
    </span>
  );
}
