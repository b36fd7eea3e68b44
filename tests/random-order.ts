import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files in random order, told by the seed, but one project at a time, as they are named in the configuration: a process is
 * handed on only to a file of its own project, and its start takes longer than most files do.
 */
export class RandomOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { config, projects } = this.ctx;
    const drawn = ({ moduleId }: TestSpecification) =>
      createHash('sha1').update(`${config.sequence.seed} ${moduleId}`).digest('hex');
    const inOrder = files.toSorted((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
    return projects.flatMap((project) => inOrder.filter((file) => file.project === project));
  }
}
