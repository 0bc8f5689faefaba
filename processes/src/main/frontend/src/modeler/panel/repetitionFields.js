// Fields of work that is done more than once at the same time: for each of which, or how often.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { subject } from './elements.js';
import { numberEntry, selectEntry } from './entries.js';
import { Described } from './described.js';

const once = '';
const times = 'times';
const unsaid = 'unsaid';
const most = 999;

const loopOf = (element) => subject(element).loopCharacteristics;

export class RepetitionFields extends Described {
  of(object) {
    if (!is(object, 'bpmn:Activity') || object.triggeredByEvent) {
      return [];
    }
    return [this.#what(), ...(object.loopCharacteristics?.loopCardinality ? [this.#times()] : [])];
  }

  #what() {
    return selectEntry({
      id: 'lt-repeated',
      label: 'Làm mấy lần',
      get: (element) => this.#current(element),
      set: (value, element) => this.#change(element, value),
      options: (element) => this.#options(this.#current(element))
    });
  }

  #current(element) {
    const loop = loopOf(element);
    return loop ? (loop.get('camunda:collection') ?? (loop.loopCardinality ? times : unsaid)) : once;
  }

  #options(current) {
    const known = [
      { value: once, label: 'Một lần' },
      { value: times, label: 'Một số lần nhất định' },
      ...this.vocabulary.repetitions.map(({ collection, title }) => ({ value: collection, label: `Cho từng ${title}` }))
    ];
    const others = [
      { value: unsaid, label: '(chưa chọn lặp cho từng gì)' },
      { value: current, label: `Giữ nguyên: ${current.replace(/^\$\{|\}$/g, '')}` }
    ];
    const shown = known.some(({ value }) => value === current) ? [] : others.filter(({ value }) => value === current);
    return [...known, ...shown.slice(0, 1)];
  }

  #change(element, value) {
    if (value === this.#current(element)) {
      return;
    }
    const known = this.vocabulary.repetitions.find(({ collection }) => collection === value);
    this.changes.repetition(element, known ?? (value === times ? { times: '2' } : null));
  }

  #times() {
    return numberEntry({
      id: 'lt-times',
      label: 'Số lần',
      min: 1,
      max: most,
      step: 1,
      get: (element) => loopOf(element)?.loopCardinality?.body ?? '',
      set: (number, element) => this.changes.repetition(element, { times: String(number || 1) })
    });
  }
}
