// The tabs: one for each file of the draft, with the editor of its kind.
import { afterwards, byId, make } from '../element.js';
import { lastPart } from './download.js';

const serialiseAfter = 400;

/** Editors are large: each is loaded when the first file of its kind is opened. */
const openers = {
  bpmn: async () => (await import('./drawing.js')).openDiagram,
  dmn: async () => (await import('./decision.js')).openDecision,
  form: async () => (await import('./form.js')).openForm
};

const labels = { bpmn: 'Sơ đồ', dmn: 'Quyết định', form: 'Biểu mẫu' };
const order = ['bpmn', 'dmn', 'form'];

/**
 * An editor of a tab has `text()` (what it holds, as a promise), `can()`, `undo()`, `redo()`, `shown()` (its tab has come to
 * the front), `mark(problems)`, `show(element)`, `destroy()`, and, where it makes sense, `zoom(step)` (0: fits), `find()`, `svg()`.
 */
export class Workbench {
  #files;
  #context;
  #tabs = new Map();
  #open = new Map();
  #front = null;
  #problems = [];
  #tell;

  /** @param context what diagrams need besides: `{vocabulary, forms}` */
  constructor(files, context, tell) {
    this.#files = files;
    this.#context = context;
    this.#tell = tell;
    files.addEventListener('file', ({ detail }) => this.#follow(detail));
    files.all
      .toSorted(
        (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || one.name.localeCompare(other.name)
      )
      .forEach(({ name }) => this.#addTab(name));
  }

  get front() {
    return this.#front;
  }

  /** The editor in front; null while it is opening, or can't be opened. */
  get editor() {
    return this.#open.get(this.#front)?.editor ?? null;
  }

  /** The diagrams that are open: `[{name, modeler}]`. */
  diagrams() {
    return [...this.#open]
      .filter(([, { editor }]) => editor?.modeler)
      .map(([name, { editor }]) => ({ name, modeler: editor.modeler }));
  }

  /** What panels show is read again. */
  refresh() {
    this.diagrams().forEach(({ modeler }) => modeler.get('eventBus').fire('propertiesPanel.providersChanged'));
  }

  async open(name) {
    if (!this.#tabs.has(name)) {
      return;
    }
    this.#front = name;
    this.#tabs.forEach((tab, each) => this.#select(tab, each === name));
    this.#open.forEach(({ box }, each) => (box.hidden = each !== name));
    if (this.#open.has(name)) {
      this.editor?.shown();
    } else {
      await this.#openEditor(name);
    }
    this.#tell();
  }

  /** All that is on the screen is in the files: editors write with a delay. */
  async settle() {
    await Promise.all([...this.#open.keys()].map((name) => this.#take(name)));
  }

  mark(problems) {
    this.#problems = problems;
    this.#open.forEach(({ editor }, name) => editor?.mark(problems.filter(({ file }) => file === name)));
    this.#tabs.forEach((tab, name) => {
      const errors = problems.filter(({ file, severity }) => file === name && severity === 'error').length;
      tab.dataset.errors = errors || '';
    });
  }

  async show({ file, element }) {
    await this.open(file);
    if (element) {
      this.editor?.show(element);
    }
  }

  #addTab(name) {
    const tab = make(
      'button',
      {
        class: 'nav-link',
        type: 'button',
        role: 'tab',
        title: name,
        'data-file': name,
        onclick: () => this.open(name)
      },
      make('span', { class: 'lt-kind' }, labels[this.#files.get(name).kind]),
      ` ${lastPart(name)}`
    );
    this.#tabs.set(name, tab);
    byId('tabs').append(tab);
  }

  #select(tab, selected) {
    tab.classList.toggle('active', selected);
    tab.setAttribute('aria-selected', selected);
  }

  async #openEditor(name) {
    const { kind, text } = this.#files.get(name);
    const box = make('div', { class: `lt-box lt-box-${kind}`, 'data-file': name });
    const opened = { box, editor: null };
    this.#open.set(name, opened);
    byId('work').append(box);
    const take = afterwards(serialiseAfter, () => this.#take(name));
    try {
      const open = await openers[kind]();
      opened.editor = await open({
        ...this.#context,
        box,
        text,
        changed: () => {
          take();
          this.#tell();
        }
      });
      opened.editor.mark(this.#problems.filter(({ file }) => file === name));
      box.dataset.state = 'open';
    } catch (error) {
      console.error(error);
      this.#unreadable(box, name, error);
    }
  }

  /** What can't be drawn can still be exported, mended and imported again. */
  #unreadable(box, name, error) {
    box.dataset.state = 'unreadable';
    box.replaceChildren(
      make(
        'div',
        { class: 'alert alert-danger m-3', role: 'alert' },
        `Không mở được tệp ${name}: nội dung không đúng định dạng. Xuất tệp để xem, sửa rồi nhập lại, hoặc bỏ tệp khỏi bản nháp.`,
        make('pre', { class: 'small mt-2 mb-0' }, String(error.message ?? error).slice(0, 500))
      )
    );
  }

  async #take(name) {
    const editor = this.#open.get(name)?.editor;
    if (!editor) {
      return;
    }
    try {
      this.#files.change(name, await editor.text());
    } catch (error) {
      console.error(error);
    }
  }

  #follow({ what, name }) {
    if (what === 'added') {
      this.#addTab(name);
    } else if (what === 'replaced' || what === 'removed') {
      this.#close(name);
      if (what === 'removed') {
        this.#tabs.get(name)?.remove();
        this.#tabs.delete(name);
      }
      if (this.#front === name) {
        this.open(what === 'replaced' ? name : (this.#tabs.keys().next().value ?? ''));
      }
    }
  }

  #close(name) {
    const opened = this.#open.get(name);
    opened?.editor?.destroy();
    opened?.box.remove();
    this.#open.delete(name);
  }
}
