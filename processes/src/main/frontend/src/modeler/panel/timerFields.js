// Fields of events that wait for a time.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { subject } from './elements.js';
import { noteEntry, numberEntry, selectEntry } from './entries.js';
import { Described } from './described.js';
import { longest, readTimer, timerNumber, units } from './timers.js';

const kinds = [
  { value: '', label: '(chưa chọn)' },
  { value: 'workingDays', label: 'Sau số ngày làm việc' },
  { value: 'days', label: 'Sau số ngày' },
  { value: 'duration', label: 'Sau một khoảng thời gian' },
  { value: 'cycle', label: 'Lặp lại, cứ mỗi' }
];

const usual = { number: 1, unit: 'days' };

/** The timer of an event; undefined for any other. */
export const timerOf = (object) =>
  object.eventDefinitions?.find((definition) => is(definition, 'bpmn:TimerEventDefinition'));

const bodies = (timer) =>
  Object.fromEntries(
    ['timeDate', 'timeDuration', 'timeCycle'].map((name) => [name, timer.get(name)?.body ?? undefined])
  );

const read = (element) => readTimer(bodies(timerOf(subject(element))));

export class TimerFields extends Described {
  of(object) {
    const timer = timerOf(object);
    if (!timer) {
      return [];
    }
    const now = readTimer(bodies(timer));
    if (!now) {
      return [noteEntry({ id: 'lt-timer-other', label: 'Hẹn giờ', text: this.#words(timer) })];
    }
    return [this.#kind(), ...(now.kind ? [this.#number(now)] : []), ...(now.unit ? [this.#unit()] : [])];
  }

  #words(timer) {
    const body = Object.values(bodies(timer)).find(Boolean);
    return this.vocabulary.dueDates.find((each) => each.expression === body)?.title ?? body;
  }

  #kind() {
    return selectEntry({
      id: 'lt-timer',
      label: 'Hẹn giờ',
      get: (element) => read(element)?.kind ?? '',
      set: (kind, element) => this.#change(element, { kind }),
      options: () => kinds
    });
  }

  #number({ unit }) {
    return numberEntry({
      id: 'lt-timer-number',
      label: unit ? 'Bao nhiêu' : 'Số ngày',
      min: 1,
      max: longest,
      step: 1,
      get: (element) => read(element)?.number ?? '',
      set: (number, element) => this.#change(element, { number: timerNumber(number) })
    });
  }

  #unit() {
    return selectEntry({
      id: 'lt-timer-unit',
      label: 'Đơn vị',
      get: (element) => read(element)?.unit ?? '',
      set: (unit, element) => this.#change(element, { unit }),
      options: () => units
    });
  }

  #change(element, changed) {
    this.changes.timer(element, timerOf(subject(element)), { ...usual, ...read(element), ...changed });
  }
}
