/** Why the server cannot start, in one Swedish sentence or two on one line that say what to do about it. */
export class StartUpError extends Error {}
