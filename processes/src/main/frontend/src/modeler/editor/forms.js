// The forms that diagrams may name: those of the draft, and, as soon as they are read, those in force.

export class Forms {
  #files;
  #inForce = new Map();
  #read;

  /**
   * @param open opens the tab of a form's file
   * @param read called when a form in force has come from the server
   */
  constructor(files, open, read) {
    this.#files = files;
    this.open = open;
    this.#read = read;
  }

  /** Names of the draft's own. */
  names() {
    return this.#files.all.filter(({ kind }) => kind === 'form').map(({ name }) => name);
  }

  /** Null while it is on its way, and when there is none. */
  text(name) {
    const own = this.#files.get(name);
    if (!own && !this.#inForce.has(name)) {
      this.load(name).then(() => this.#read());
    }
    return own?.text ?? this.#inForce.get(name) ?? null;
  }

  /** Null when there is none, which the check tells. */
  async load(name) {
    const own = this.#files.get(name);
    if (own) {
      return own.text;
    }
    if (!this.#inForce.get(name)) {
      this.#inForce.set(name, null);
      this.#inForce.set(name, await this.#files.inForce(name).catch(() => null));
    }
    return this.#inForce.get(name);
  }
}
