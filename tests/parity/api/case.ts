import type { Api } from './api.ts';

/** Something that a backend must do, and do alike wherever it runs. The name finishes "it …". */
export type Case = { name: string; run: (api: Api) => Promise<void> };
