import styles from './timeline.module.css';

export type BoxLook = 'ticked' | 'empty' | 'missed' | 'ahead';
type Press = { onClick: () => void; tabIndex: number };

/** A box that can be pressed where there is something to do; otherwise a picture of one. */
export function Box({ look, label, press }: { look: BoxLook; label?: string; press?: Press | undefined }) {
  const className = `${styles.box} ${styles[look]}`;
  const content = look === 'ticked' && <Check />;
  if (press === undefined) return <span className={className}>{content}</span>;
  return (
    <button type="button" className={className} aria-label={label} title={label} {...press}>
      {content}
    </button>
  );
}

function Check() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.4 3.4L13 4.5" fill="none" stroke="var(--color-surface)" strokeWidth="2.6" />
    </svg>
  );
}
