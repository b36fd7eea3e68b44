import { useLocation } from 'react-router-dom';
import { useAhead } from '#lib/ahead.ts';
import { useLasts } from '#ui/use-lasts.ts';
import { counted } from '#words/numbers.ts';
import styles from './shell.module.css';

/** Milliseconds. What is on its way is not worth a word until it has been so for longer than usual. */
const unusual = 2_000;

/** Says, as long as it is so, that something written here has not reached the server, and leads to the page that tells it. */
export function OutboxSignal() {
  const ahead = useAhead();
  const { waiting, stopped } = ahead?.count ?? { waiting: 0, stopped: 0 };
  const isLong = useLasts(waiting > 0, unusual);
  const isTold = useLocation().pathname === '/utkorg';
  const words = [
    stopped > 0 && `${counted(stopped, 'ändring', 'ändringar')} kunde inte sparas.`,
    isLong && `${counted(waiting, 'ändring', 'ändringar')} väntar på att skickas.`,
  ].filter((one) => one !== false);
  return (
    <div role="status">
      {!isTold && words.length > 0 && (
        <p className={`${styles.signal} ${stopped > 0 ? styles.problem : ''}`}>
          {words.join(' ')} <a href="/utkorg">{stopped > 0 ? 'Se varför i utkorgen' : 'Visa utkorgen'}</a>
        </p>
      )}
    </div>
  );
}
