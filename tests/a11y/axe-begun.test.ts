import { lookThrough } from './look-through.ts';

// Views in which something is begun, opened or changed.
lookThrough({ onlyRead: false });
