import { statusEvents, statusHistories } from '#domain/progress-history.ts';
import type { Operation } from './operation.ts';
import { sceneOf } from './setting.ts';

export const listStatusHistory: Operation<'listStatusHistory'> = async ({ query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { today } = scene.setting;
  const entries = await ports.journal.entries({ of: ['activity'], types: statusEvents, until: today });
  return { answer: { histories: statusHistories(entries) } };
};
