import { useEffect, useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { keepText } from '#lib/keep-text.ts';
import { Button } from '#ui/button.tsx';
import { fetchedAtText } from '#ui/fetched-at.ts';
import styles from './operator.module.css';

/** Milliseconds. The minute is never late by more than this. */
const betweenLooks = 1_000;

/**
 * The time of day by this machine, and how long the show has gone on: since the meeting was first seen open here, or
 * since somebody began to count anew.
 */
export function Clock({ meetingId, isRunning }: { meetingId: MeetingId; isRunning: boolean }) {
  const key = `lagesbild.show-began.${meetingId}`;
  const [now, setNow] = useState(() => new Date());
  const [began, setBegan] = useState(() => beganIn(key));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), betweenLooks);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (isRunning && began === null) setBegan(beginIn(key));
  }, [isRunning, began, key]);
  return (
    <p className={styles.clock}>
      <strong>{fetchedAtText(now, now)}</strong>
      {began !== null && (
        <>
          <span>{lastingWords(now.getTime() - began)}</span>
          <Button look="quiet" onClick={() => setBegan(beginIn(key))}>
            Börja om <span className="visually-hidden">tidtagningen</span>
          </Button>
        </>
      )}
    </p>
  );
}

function beganIn(key: string): number | null {
  const at = Number(localStorage.getItem(key) ?? Number.NaN);
  return Number.isFinite(at) ? at : null;
}

function beginIn(key: string): number {
  const at = Date.now();
  keepText(localStorage, key, String(at));
  return at;
}

/** "12 min", "1 tim 5 min". `lasting`: milliseconds. */
function lastingWords(lasting: number): string {
  const minutes = Math.max(0, Math.floor(lasting / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} min`;
  return hours === 0 ? rest : `${hours} tim ${rest}`;
}
