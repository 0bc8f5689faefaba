// The files of a draft: as the server has them, and as they are on the screen.
import { put, read, readFile, readText, send } from '../server.js';

/** What kind of file has a name; null for one that is none of a draft. */
export const kindOf = (name) => /\.(bpmn|dmn|form)$/.exec(name)?.[1] ?? null;

/** What is still to be saved differs from `saved`, what the server had last. */
export class DraftFiles extends EventTarget {
  #api;
  #byName = new Map();

  constructor(draft) {
    super();
    this.#api = `/admin/modeler/api/drafts/${draft}`;
  }

  /** @returns the draft, without texts */
  async open() {
    const draft = await read(this.#api);
    await Promise.all(draft.files.map((file) => this.#load(file)));
    return draft;
  }

  get all() {
    return [...this.#byName.values()];
  }

  get(name) {
    return this.#byName.get(name);
  }

  get unsaved() {
    return this.all.filter(({ text, saved }) => text !== saved);
  }

  /** All texts by name, as they are on the screen. */
  get texts() {
    return Object.fromEntries(this.all.map(({ name, text }) => [name, text]));
  }

  /** A file that only the screen has yet. */
  add(name, text) {
    this.#byName.set(name, { name, kind: kindOf(name), revision: 0, saved: null, text });
    this.#tell('added', name);
  }

  change(name, text) {
    const file = this.get(name);
    if (file && file.text !== text) {
      file.text = text;
      this.#tell('changed', name);
    }
  }

  /** @throws Refused with status 409 when somebody was faster */
  async save(name) {
    const file = this.get(name);
    const { text } = file;
    const written = await put(this.#address(name), text, file.revision);
    Object.assign(file, { ...written, saved: text, changedByName: null });
    this.#tell('saved', name);
  }

  /** Takes what the server has, and forgets what is on the screen. */
  async reload(name) {
    const draft = await read(this.#api);
    const file = draft.files.find((each) => each.name === name);
    if (file) {
      await this.#load(file);
      this.#tell('replaced', name);
    } else {
      this.#forget(name);
    }
  }

  async theirs(name) {
    return readText(this.#address(name));
  }

  /** From a backup of the screen: saving it goes on from the revision that it was made from. */
  restore(name, text, revision) {
    const file = this.get(name);
    if (file) {
      Object.assign(file, { text, revision });
      this.#tell('replaced', name);
    } else {
      this.add(name, text);
    }
  }

  async remove(name) {
    const { revision } = this.get(name);
    if (revision > 0) {
      await this.#delete(name, revision);
    }
    this.#forget(name);
  }

  /** A draft of its own with what is on the screen. @returns its id */
  async copy(draftName) {
    const { id } = await send('POST', `${this.#api}/copies`, { name: draftName, files: this.texts });
    return id;
  }

  /** A file as it is in force, which the draft does not change yet. */
  async inForce(name) {
    return (await this.decisionInForce(name)).text;
  }

  /** @returns `{name, text}` of the file that holds a decision */
  async decisionInForce(key) {
    return readFile(`${this.#api}/resources?name=${encodeURIComponent(key)}`);
  }

  async present() {
    return (await send('POST', `${this.#api}/presence`)).others;
  }

  async #load(file) {
    const text = await readText(this.#address(file.name));
    this.#byName.set(file.name, { ...file, saved: text, text });
  }

  async #delete(name, revision) {
    await send('DELETE', this.#address(name), undefined, { 'If-Match': `"${revision}"` });
  }

  #forget(name) {
    this.#byName.delete(name);
    this.#tell('removed', name);
  }

  #address(name) {
    return `${this.#api}/files?name=${encodeURIComponent(name)}`;
  }

  #tell(what, name) {
    this.dispatchEvent(new CustomEvent('file', { detail: { what, name } }));
  }
}
