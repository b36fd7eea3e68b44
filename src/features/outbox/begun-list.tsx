import { useDrafts } from '#lib/kept/drafts.ts';
import { fetchedAtText } from '#ui/fetched-at.ts';
import styles from './outbox.module.css';

/** What has been begun in a form and neither saved nor thrown away, each with a way back to it. */
export function BegunList() {
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="begun">
      <h2 id="begun">Påbörjat</h2>
      <p>Bara du ser det, i den här webbläsaren. Det står kvar tills du sparar eller kastar det.</p>
      <ul className={styles.items}>
        {drafts.map(({ label, address, savedAt }) => (
          <li key={`${label} ${savedAt}`} className={styles.item}>
            <a href={address}>{label}</a>
            <p className={styles.soft}>Senast ändrat {fetchedAtText(new Date(savedAt), new Date())}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
