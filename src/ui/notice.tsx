import styles from './notice.module.css';

/** Something that the page has to say in place of, or about, its content. `problem` is announced at once. */
export function Notice({
  tone = 'plain',
  title,
  isPage = false,
  children,
}: {
  tone?: 'plain' | 'problem';
  title?: string;
  /** It stands in place of a whole page, and its title is the page's. */
  isPage?: boolean;
  children: React.ReactNode;
}) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : undefined}>
      {title && <Title className={styles.title}>{title}</Title>}
      {children}
    </div>
  );
}
