import { fail, start } from '#server/start.ts';
import { smallPlan } from './journal-small-plan.ts';

/** The server in a process of its own, with a small plan and the built application of the folder that is given. */
const [, , dist = ''] = process.argv;

process.on('uncaughtException', fail);
start({ env: process.env, dist, seed: async () => smallPlan }).catch(fail);
