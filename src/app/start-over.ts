import { createContext } from 'react';

/** Empties the demo's store. Null where there is a real server, whose plan nobody throws away from a page. */
export const StartOverContext = createContext<(() => Promise<void>) | null>(null);
