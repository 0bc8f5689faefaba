// What the fields of all kinds of elements have in common.
import { property, subject } from './elements.js';
import { choices, selectEntry } from './entries.js';

export const deployedForm = 'camunda-forms:deployment:';

/** Fields read the diagram when they are shown, and change it by one command that can be undone. */
export class Described {
  /**
   * @param changes see `changes.js`
   * @param forms of the draft and in force: `{text(file), load(file), open(file), names()}`
   */
  constructor({ vocabulary, changes, forms }) {
    this.vocabulary = vocabulary;
    this.changes = changes;
    this.forms = forms;
  }

  setProperty(name) {
    return (value, element) => this.changes.property(element, name, value ?? '');
  }

  agencyProperty(name, label) {
    return selectEntry({
      id: `lt-${name}`,
      label,
      get: (element) => property(subject(element), name),
      set: this.setProperty(name),
      options: (element) => choices(this.agencies(), property(subject(element), name))
    });
  }

  agencies() {
    return this.vocabulary.agencies.map(({ code, name }) => ({ value: code, label: name }));
  }

  agencyName(code) {
    return this.vocabulary.agencies.find((each) => each.code === code)?.name ?? code ?? '';
  }
}
