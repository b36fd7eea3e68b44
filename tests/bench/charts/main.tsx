import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { Chart } from '#ui/chart/chart.tsx';
import '#ui/base.css';

const [years, lines] = [40, 12];

/** As much as a chart is ever asked to show. */
const busiest = aChart({
  title: 'Fyrtio år och tolv linjer',
  lines: Array.from({ length: lines }, (_, line) =>
    aLine({
      id: `line-${line}`,
      name: `Linje ${line + 1}`,
      isMain: line === 0,
      runs: [Array.from({ length: years }, (_, year) => aPoint(1986 + year, 30 + line * 4 + 5 * Math.sin(year / 4)))],
    }),
  ),
});

function Page() {
  const [isShown, setShown] = useState(true);
  return (
    <main>
      <button type="button" onClick={() => setShown(!isShown)}>
        Diagram
      </button>
      {isShown && <Chart model={busiest} />}
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
