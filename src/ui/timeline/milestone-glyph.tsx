import styles from './timeline.module.css';

/** Hollow until it is reached. Drawn in a 16 × 16 box. */
export function MilestoneGlyph({ isReached }: { isReached: boolean }) {
  return (
    <svg className={styles.milestone} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 1.8 14.2 8 8 14.2 1.8 8z"
        fill={isReached ? 'currentColor' : 'var(--color-surface)'}
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}
