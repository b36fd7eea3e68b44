import { useState } from 'react';
import { Button } from '../button.tsx';
import styles from './chart.module.css';
import type { ChartModel } from './chart-model.ts';
import { copyPicture, copyTable } from './copying.ts';
import { fileName } from './file-name.ts';
import { Paper } from './paper.tsx';
import { picturePng } from './picture-png.ts';
import { saveFile } from './saving.ts';
import { csvOf, sheetOf } from './sheet.ts';

type Drawn = { resolve: (picture: string) => void; reject: (reason: Error) => void };

/** What can be brought along to a document, a spreadsheet or a slide. What became of it is said in words. */
export function TakeAway({ model }: { model: ChartModel }) {
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  /** The chart as a picture of its own, which is drawn for the occasion. */
  const picture = () => new Promise<string>((resolve, reject) => setDrawn({ resolve, reject }));

  const save = async (kind: 'csv' | 'svg' | 'png', content: () => Promise<Blob>) => {
    const name = fileName(model.title, kind);
    await content().then(
      (blob) => {
        saveFile(name, blob);
        setSaid(`Sparas som ${name}.`);
      },
      () => setSaid('Bilden kunde inte göras. Tabellen går att spara som CSV.'),
    );
  };
  const tell = (result: Promise<string>) => result.then(setSaid);
  const png = () => picture().then(picturePng);

  return (
    <details className={styles.takeAway}>
      <summary>Kopiera eller spara</summary>
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => tell(copyTable(sheetOf(model)))}>
          Kopiera tabellen
        </Button>
        <Button
          look="quiet"
          onClick={() => save('csv', async () => new Blob([csvOf(sheetOf(model))], { type: 'text/csv;charset=utf-8' }))}
        >
          Spara som CSV
        </Button>
        <Button
          look="quiet"
          onClick={() => save('svg', async () => new Blob([await picture()], { type: 'image/svg+xml' }))}
        >
          Spara bilden (SVG)
        </Button>
        <Button look="quiet" onClick={() => save('png', png)}>
          Spara bilden (PNG)
        </Button>
        <Button look="quiet" onClick={() => tell(copyPicture(png))}>
          Kopiera bilden
        </Button>
      </div>
      <p role="status" className={styles.beside}>
        {said}
      </p>
      {drawn && (
        <Paper
          model={model}
          onDrawn={(content) => {
            drawn.resolve(content);
            setDrawn(null);
          }}
          onFailed={(reason) => {
            drawn.reject(reason);
            setDrawn(null);
          }}
        />
      )}
    </details>
  );
}
