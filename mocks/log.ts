/** Where the mock backend speaks. Only developers and tests run it, so that is the console. */
export const log: Pick<Console, 'info' | 'error'> = console;
