// The fields of the group “Thủ tục”, by kind of element.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { readDate, showDate } from './dates.js';
import { property, subject } from './elements.js';
import { choices, selectEntry, textEntry } from './entries.js';
import { Described } from './described.js';
import { FlowFields } from './flowFields.js';
import { RepetitionFields } from './repetitionFields.js';
import { TaskFields } from './taskFields.js';
import { TimerFields } from './timerFields.js';
import { WorkFields } from './workFields.js';

const parts = [
  { value: 'lead', label: 'Chủ trì' },
  { value: 'coordinating', label: 'Phối hợp' },
  { value: 'force', label: 'Lực lượng triển khai' },
  { value: 'named', label: 'Được nêu tên' }
];

/** Which fields an element has. */
export class Fields extends Described {
  #tasks;
  #works;
  #flows;
  #timers;
  #repetitions;

  constructor(context) {
    super(context);
    this.#tasks = new TaskFields(context);
    this.#works = new WorkFields(context);
    this.#flows = new FlowFields(context);
    this.#timers = new TimerFields(context);
    this.#repetitions = new RepetitionFields(context);
  }

  of(element) {
    const object = subject(element);
    if (!object) {
      return [];
    }
    if (is(object, 'bpmn:Process')) {
      return this.#process();
    }
    if (is(object, 'bpmn:Lane')) {
      return this.#lane();
    }
    if (is(object, 'bpmn:SequenceFlow')) {
      return this.#flows.flow(object);
    }
    if (is(object, 'bpmn:FlowNode')) {
      return this.#node(element, object);
    }
    return [];
  }

  #process() {
    return [
      selectEntry({
        id: 'lt-model',
        label: 'Mô hình của phụ lục',
        get: (element) => property(subject(element), 'model'),
        set: this.setProperty('model'),
        options: (element) =>
          choices(
            this.vocabulary.models.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` })),
            property(subject(element), 'model')
          )
      }),
      this.agencyProperty('lead', 'Cơ quan mở hồ sơ'),
      textEntry({
        id: 'lt-deadline',
        label: 'Thời hạn của mô hình',
        description: 'Ngày, dạng 31/12/2026; để trống nếu không có',
        get: (element) => showDate(property(subject(element), 'deadline')),
        set: (value, element) => this.changes.property(element, 'deadline', readDate(value ?? '') ?? ''),
        validate: (value) => (readDate(value ?? '') === null ? 'Thời hạn: viết một ngày, dạng 31/12/2026' : null)
      }),
      selectEntry({
        id: 'lt-lifecycle',
        label: 'Vòng đời',
        get: (element) => property(subject(element), 'lifecycle'),
        set: this.setProperty('lifecycle'),
        options: () => [
          { value: '', label: 'Một lần' },
          { value: 'continuous', label: 'Thường xuyên' },
          { value: 'dormant', label: 'Chờ đủ điều kiện' }
        ]
      })
    ];
  }

  #lane() {
    return [
      selectEntry({
        id: 'lt-agency',
        label: 'Cơ quan của làn',
        description: 'Việc trong làn giao cho cơ quan này',
        get: (element) => property(subject(element), 'agency'),
        set: (code, element) => this.changes.laneAgency(element, code ?? '', this.agencyName(code)),
        options: (element) => choices(this.agencies(), property(subject(element), 'agency'))
      }),
      selectEntry({
        id: 'lt-part',
        label: 'Vai trò',
        get: (element) => property(subject(element), 'part'),
        set: this.setProperty('part'),
        options: (element) => choices(parts, property(subject(element), 'part'))
      })
    ];
  }

  #node(element, object) {
    const kind = [
      [is(object, 'bpmn:UserTask'), () => this.#tasks.userTask(object)],
      [is(object, 'bpmn:CallActivity'), () => this.#works.call(object)],
      [is(object, 'bpmn:BusinessRuleTask') && !object.get('camunda:delegateExpression'), () => this.#works.decision()],
      [is(object, 'bpmn:ServiceTask') || is(object, 'bpmn:SendTask'), () => this.#works.service(object)],
      [is(object, 'bpmn:StartEvent') && !object.eventDefinitions?.length, () => this.#tasks.form(object)]
    ].find(([applies]) => applies);
    const isTask = is(object, 'bpmn:Activity') && !is(object, 'bpmn:SubProcess');
    return [
      ...this.#tasks.step(isTask),
      ...(kind?.[1]() ?? []),
      ...this.#timers.of(object),
      ...this.#repetitions.of(object),
      ...(is(object, 'bpmn:UserTask') ? this.#tasks.clock(object) : [])
    ];
  }
}
