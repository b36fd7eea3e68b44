import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest a file comes first, so that no core waits for the last of it. */
const projects = ['e2e', 'browser-dom', 'node', 'domain-tokyo', 'domain-los-angeles'];

/**
 * Files in random order, told by the seed, but one project at a time: a process is handed on only to a file of its own
 * project, and its start takes longer than most files do.
 */
export class RandomOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const drawn = (file: TestSpecification) => createHash('sha1').update(`${seed} ${file.moduleId}`).digest('hex');
    const places = new Map(files.map((file) => [file, `${projects.indexOf(file.project.name)} ${drawn(file)}`]));
    const place = (file: TestSpecification) => places.get(file) ?? '';
    return files.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}
