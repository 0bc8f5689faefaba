// Looks for problems while somebody edits: the rules of bpmnlint in the browser, all the others at the server.
import { lint } from '../lint/lint.js';
import { send } from '../server.js';
import { afterwards } from './element.js';

const checkAfter = 800;
const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, 50));

/**
 * @param files the draft's
 * @param diagram answers the open editor of a diagram, `{name, modeler}`, or null
 * @param tell called with `{problems, failure}`; failure is what the server said when it could not check, else null
 */
export class Checking {
  #files;
  #procedure;
  #diagrams;
  #settled;
  #tell;
  #asked = 0;

  constructor({ files, procedure, diagrams, settled, tell }) {
    this.#files = files;
    this.#procedure = procedure;
    this.#diagrams = diagrams;
    this.#settled = settled;
    this.#tell = tell;
    this.soon = afterwards(checkAfter, () => idle(() => this.now()));
  }

  /** The last question's answer is the one that counts. */
  async now() {
    const asked = ++this.#asked;
    await this.#settled();
    const [found, answered] = await Promise.all([this.#lint(), this.#ask()]);
    if (asked === this.#asked) {
      this.#tell({ problems: unique([...answered.problems, ...found]), failure: answered.failure });
    }
  }

  async #lint() {
    const found = await Promise.all(
      this.#diagrams().map(async ({ name, modeler }) =>
        (await lint(modeler.getDefinitions())).map((problem) => ({ file: name, ...problem }))
      )
    );
    return found.flat();
  }

  async #ask() {
    try {
      const { problems } = await send('POST', '/admin/modeler/api/check', {
        procedure: this.#procedure,
        files: this.#files.texts
      });
      return { problems, failure: null };
    } catch (refused) {
      return { problems: [], failure: refused.message };
    }
  }
}

/** The server and the browser may see the same problem in the same words. */
const unique = (problems) => [
  ...new Map(problems.map((problem) => [`${problem.file} ${problem.element} ${problem.message}`, problem])).values()
];
