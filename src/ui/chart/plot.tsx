import { Button } from '../button.tsx';
import type { ChartModel } from './chart-model.ts';
import styles from './plot.module.css';
import { Reader } from './reader.tsx';
import { useDrawing } from './use-drawing.ts';

/** The drawing, or why there is none: what is drawn stands in the table too, which needs nothing fetched. */
export function Plot({ model }: { model: ChartModel }) {
  const { drawing, hasFailed, retry } = useDrawing();
  if (!hasFailed) return <Reader model={model} drawing={drawing} />;
  return (
    <div className={styles.failed}>
      <p>Diagrammet kunde inte ritas. Det som ritar det kunde inte hämtas. Alla värden står i tabellen här under.</p>
      <Button onClick={retry}>Försök igen</Button>
    </div>
  );
}
