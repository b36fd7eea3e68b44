import styles from './timeline.module.css';

const outline = 'M8 1.8 14.2 8 8 14.2 1.8 8z';

/** Hollow until it is reached; set off from the bar that it stands on, which may be as dark. Drawn in a 16 × 16 box. */
export function MilestoneGlyph({ isReached }: { isReached: boolean }) {
  return (
    <svg className={styles.milestone} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outline} stroke="var(--color-surface)" strokeWidth="5" />
      <path
        d={outline}
        fill={isReached ? 'currentColor' : 'var(--color-surface)'}
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}
