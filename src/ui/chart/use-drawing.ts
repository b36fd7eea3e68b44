import { useEffect, useState } from 'react';
import { loadChart } from './load-chart.ts';

type Loaded = Awaited<ReturnType<typeof loadChart>>;

/** Kept here, so that every chart after the first is drawn at once and not a moment later. */
let loaded: Loaded | null = null;

export type LoadedDrawing = Loaded['Drawing'];
type Wanted = { drawing: LoadedDrawing | null; hasFailed: boolean; retry: () => void };

/** What draws, as soon as it is here. It may not come, as without a network, and can then be asked for again. */
export function useDrawing(): Wanted {
  const [here, setHere] = useState(loaded);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what asks again
  useEffect(() => {
    if (here !== null) return undefined;
    let isWanted = true;
    loadChart().then(
      (module) => {
        loaded = module;
        if (isWanted) setHere(module);
      },
      () => {
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [here, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return { drawing: here?.Drawing ?? null, hasFailed, retry };
}
