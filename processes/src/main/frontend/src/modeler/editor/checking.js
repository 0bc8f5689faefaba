// Looks for problems while somebody edits: the rules of bpmnlint in the browser, all the others at the server.
import { lint } from '../lint/lint.js';
import { send } from '../server.js';
import { afterwards } from '../element.js';

const checkAfter = 800;
const idle = (work) => (window.requestIdleCallback ? window.requestIdleCallback(work) : setTimeout(work, 50));

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
      this.#tell({ problems: together(answered.problems, found), failure: answered.failure });
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

/** An element of which the server has something to say is told in its words alone. */
export const together = (answered, found) => {
  const place = ({ file, element }) => `${file} ${element}`;
  const told = new Set(answered.filter(({ element }) => element).map(place));
  return [...answered, ...found.filter((problem) => !told.has(place(problem)))];
};
