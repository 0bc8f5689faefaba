// Fields of steps: which one, who does it until when, by which form.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { agencyOf, nodesOf, processOf, property, repetitionOf, subject } from './elements.js';
import {
  areaEntry,
  buttonEntry,
  checkEntry,
  choices,
  noteEntry,
  numberEntry,
  selectEntry,
  textEntry
} from './entries.js';
import { readDueDate, readGroup, writeDueDate, writeGroup } from './expressions.js';
import { Described, deployedForm } from './described.js';

const handOffs = [
  { value: 'OPINION', label: 'Cho ý kiến' },
  { value: 'CONSOLIDATION', label: 'Tổng hợp ý kiến' },
  { value: 'FOLLOW_UP', label: 'Lãnh đạo đôn đốc' }
];

export class TaskFields extends Described {
  step(hasText) {
    const step = numberEntry({
      id: 'lt-step',
      label: 'Bước số',
      min: 1,
      max: 99,
      step: 1,
      get: (element) => property(subject(element), 'step'),
      set: (value, element) => this.#setStep(element, value, hasText)
    });
    return hasText ? [step, this.#text()] : [step];
  }

  #text() {
    return areaEntry({
      id: 'lt-text',
      label: 'Nguyên văn của bước',
      rows: 3,
      autoResize: true,
      get: (element) => subject(element).documentation?.[0]?.text ?? '',
      set: (value, element) => this.changes.documentation(element, value ?? '')
    });
  }

  /** The first task of a step takes its words from the appendix, unless it has words: one of each step has them. */
  #setStep(element, value, hasText) {
    const number = value ? String(value) : '';
    const process = processOf(element);
    const model = this.vocabulary.models.find((each) => String(each.number) === property(process, 'model'));
    const text = model?.steps.find((each) => String(each.number) === number)?.text;
    const isTold = (node) => property(node, 'step') === number && Boolean(node.documentation?.[0]?.text);
    const wanted = hasText && text && !subject(element).documentation?.[0]?.text && !nodesOf(process).some(isTold);
    this.changes.property(element, 'step', number, wanted ? text : null);
  }

  userTask(object) {
    return [this.#group(), ...this.#due(object), ...this.form(object)];
  }

  #group() {
    const current = (element) => subject(element).get('camunda:candidateGroups') ?? '';
    return selectEntry({
      id: 'lt-group',
      label: 'Ai làm',
      get: current,
      set: (value, element) => this.changes.update(element, { 'camunda:candidateGroups': value || undefined }),
      options: (element) => choices(this.#groupChoices(element), current(element), (value) => this.#groupWords(value))
    });
  }

  #groupChoices(element) {
    const agency = agencyOf(element);
    const ofLane = ['group', 'leaders'].map((who) => ({ who, agency })).filter(() => agency);
    const variable = this.#repeatedAgency(element);
    const ofEach = ['group', 'leaders'].map((who) => ({ who, variable })).filter(() => variable);
    const known = this.vocabulary.candidateGroups.map(({ expression, title }) => ({ value: expression, label: title }));
    const first = [...ofEach, ...ofLane].map((each) => ({
      value: writeGroup(each),
      label: this.#groupWords(writeGroup(each))
    }));
    return [...first, ...known.filter(({ value }) => !first.some((each) => each.value === value))];
  }

  /** The variable of the agency that the work is repeated for; undefined where it is not. */
  #repeatedAgency(element) {
    const variable = repetitionOf(subject(element))?.get('camunda:elementVariable');
    return this.vocabulary.repetitions.some((each) => each.agencies && each.variable === variable) ? variable : undefined;
  }

  #groupWords(expression) {
    const read = readGroup(expression);
    if (!read) {
      return expression;
    }
    const repeated = this.vocabulary.repetitions.find((each) => each.agencies && each.variable === read.variable);
    const variable = repeated ? `từng ${repeated.title}` : `cơ quan ở biến ${read.variable}`;
    const name = read.agency ? this.agencyName(read.agency) : variable;
    return read.who === 'leaders' ? `Lãnh đạo ${name}` : `Cán bộ ${name}`;
  }

  #due(object) {
    const expression = object.get('camunda:dueDate') ?? '';
    const due = readDueDate(expression);
    if (expression && !due) {
      const words = this.vocabulary.dueDates.find((each) => each.expression === expression)?.title ?? expression;
      return [noteEntry({ id: 'lt-due-other', label: 'Hạn xử lý', text: words })];
    }
    const write = (element, changed) => {
      const now = { days: null, within: true, ...readDueDate(subject(element).get('camunda:dueDate')), ...changed };
      this.changes.update(element, { 'camunda:dueDate': now.days > 0 ? writeDueDate(now) : undefined });
    };
    return [
      numberEntry({
        id: 'lt-due',
        label: 'Hạn xử lý (ngày làm việc)',
        min: 1,
        max: 366,
        step: 1,
        get: (element) => readDueDate(subject(element).get('camunda:dueDate'))?.days ?? '',
        set: (days, element) => write(element, { days: Number(days) || null })
      }),
      checkEntry({
        id: 'lt-due-within',
        label: 'Không quá hạn của hồ sơ',
        get: (element) => readDueDate(subject(element).get('camunda:dueDate'))?.within ?? true,
        set: (bounded, element) => write(element, { within: bounded })
      })
    ];
  }

  form(object) {
    const current = object.get('camunda:formKey') ?? '';
    const file = current.startsWith(deployedForm) ? current.slice(deployedForm.length) : null;
    const select = selectEntry({
      id: 'lt-form',
      label: 'Biểu mẫu',
      get: (element) => subject(element).get('camunda:formKey') ?? '',
      set: (value, element) => this.#setForm(element, value),
      options: (element) => choices(this.#formChoices(), subject(element).get('camunda:formKey') ?? '')
    });
    return file
      ? [select, buttonEntry({ id: 'lt-form-open', label: 'Sửa biểu mẫu', act: () => this.forms.open(file) })]
      : [select];
  }

  async #setForm(element, key) {
    const text = key?.startsWith(deployedForm) ? await this.forms.load(key.slice(deployedForm.length)) : null;
    this.changes.form(
      element,
      key,
      is(subject(element), 'bpmn:UserTask') && (text?.includes('"agencyOptions"') ?? false)
    );
  }

  #formChoices() {
    const ofDraft = this.forms
      .names()
      .map((name) => ({ value: `${deployedForm}${name}`, label: `${name.replace('forms/', '')} (bản nháp)` }));
    const known = this.vocabulary.forms.map(({ key, title }) => {
      const value = key.includes(':') ? key : `${key.endsWith('.html') ? 'embedded:deployment:' : deployedForm}${key}`;
      return { value, label: title };
    });
    return [...ofDraft, ...known.filter(({ value }) => !ofDraft.some((each) => each.value === value))];
  }

  clock(object) {
    const stopped = property(object, 'clock') === 'stopped';
    return [
      selectEntry({
        id: 'lt-hand-off',
        label: 'Cách bàn giao',
        get: (element) => property(subject(element), 'handOff'),
        set: this.setProperty('handOff'),
        options: () => [{ value: '', label: 'Theo việc trước' }, ...handOffs]
      }),
      checkEntry({
        id: 'lt-clock',
        label: 'Dừng tính giờ trong khi chờ',
        get: (element) => property(subject(element), 'clock') === 'stopped',
        set: (value, element) => this.changes.property(element, 'clock', value ? 'stopped' : '')
      }),
      ...(stopped
        ? [
            textEntry({
              id: 'lt-clock-reason',
              label: 'Lý do dừng, ghi trong sổ bàn giao',
              get: (element) => property(subject(element), 'clockReason'),
              set: this.setProperty('clockReason')
            })
          ]
        : [])
    ];
  }
}
