// Changes of a diagram in words.
import { readTimer, timerWords } from '../panel/timers.js';
import { isFlow, kindAndName, named, typeOf } from './names.js';

/** Names of attributes as people see them; what is not here is shown by its own name. */
const LABELS = {
  name: 'Tên',
  documentation: 'Lời văn',
  'camunda:dueDate': 'Hạn',
  'camunda:candidateGroups': 'Nơi làm',
  'camunda:formKey': 'Biểu mẫu',
  'camunda:topic': 'Việc của chương trình',
  'camunda:delegateExpression': 'Việc tự động',
  'camunda:expression': 'Việc tự động',
  calledElement: 'Phần được gọi',
  'camunda:decisionRef': 'Bảng quyết định',
  conditionExpression: 'Điều kiện',
  default: 'Đường mặc định',
  sourceRef: 'Từ',
  targetRef: 'Đến',
  attachedToRef: 'Kèm theo',
  lane: 'Làn',
  messageRef: 'Tin',
  eventDefinitions: 'Sự kiện',
  'property agency': 'Cơ quan',
  'property step': 'Bước',
  'property deadline': 'Thời hạn của mô hình',
  'property lead': 'Cơ quan chủ trì',
  loopCharacteristics: 'Làm ở nhiều nơi'
};

const neighbours = (element) => {
  const before = (element.incoming ?? []).map((flow) => flow.sourceRef).filter(Boolean);
  const after = (element.outgoing ?? []).map((flow) => flow.targetRef).filter(Boolean);
  return [
    before.length ? `sau ${before.map(named).join(', ')}` : '',
    after.length ? `trước ${after.map(named).join(', ')}` : ''
  ].filter(Boolean).join(', ');
};

export const between = (flow) => `từ ${named(flow.sourceRef)} đến ${named(flow.targetRef)}`;

export const added = (element, lane) => {
  if (isFlow(element)) {
    return `Thêm đường đi ${between(element)}${element.name ? ` (“${element.name}”)` : ''}`;
  }
  const place = [lane ? ` vào làn ${lane.name ?? lane.id}` : '', neighbours(element)].filter(Boolean).join(', ');
  return `Thêm ${kindAndName(element)}${place.startsWith(' ') || !place ? place : `, ${place}`}`;
};

export const removed = (element, lane) =>
  isFlow(element)
    ? `Bỏ đường đi ${between(element)}`
    : `Bỏ ${kindAndName(element)}${lane ? ` khỏi làn ${lane.name ?? lane.id}` : ''}`;

const DAYS = /^\$\{deadlines\.(workingDays|workingDaysWithin|days)\((?:execution, ?)?(\d+)\)}$/;
const GROUP = /^\$\{agencies\.(group|leaders)\(execution, ?'?([A-Za-z_]+)'?\)}$/;

const TIMER = /^(timeDate|timeDuration|timeCycle) (.*)$/s;

/** @returns null for what is no timer, or none that people choose */
const timerSaid = (value) => {
  const [, kind, body] = value.match(TIMER) ?? [];
  const timer = kind ? readTimer({ [kind]: body }) : null;
  return timer?.kind ? timerWords(timer) : null;
};

/** Values as people say them. */
const said = (key, value, names) => {
  const days = value.match(DAYS);
  if (days) {
    return `${days[2]} ngày${days[1] === 'days' ? '' : ' làm việc'}`;
  }
  const group = value.match(GROUP);
  if (group) {
    const agency = names.agencies?.[group[2]] ?? group[2];
    return group[1] === 'leaders' ? `lãnh đạo ${agency}` : agency;
  }
  if (key === 'eventDefinitions') {
    return timerSaid(value) ?? `“${value}”`;
  }
  if (key === 'property agency' || key === 'property lead') {
    return names.agencies?.[value] ?? value;
  }
  if (['sourceRef', 'targetRef', 'default', 'attachedToRef'].includes(key)) {
    return names.element(value);
  }
  if (key === 'camunda:formKey') {
    return value.replace(/^.*:/, '');
  }
  return key === 'lane' ? value.replace(/[“”]/g, '') : `“${value}”`;
};

const fieldLabel = (key) => {
  const [first, rest] = key.split(/ (.*)/s);
  const kinds = { property: 'Thuộc tính', input: 'Giá trị vào', output: 'Giá trị ra', in: 'Giá trị truyền vào', out: 'Giá trị nhận về' };
  return LABELS[key] ?? (rest ? `${kinds[first] ?? first} “${rest}”` : `Thuộc tính “${key}”`);
};

const DAYS_UNIT = / ngày( làm việc)?$/;

/** “Hạn của “…” từ 5 thành 7 ngày làm việc” */
export const changedField = (element, key, before, after, names) => {
  const of = `${fieldLabel(key)} của ${kindAndName(element)}`;
  if (before === undefined) {
    return `${of}: thêm ${said(key, after, names)}`;
  }
  if (after === undefined) {
    return `${of}: bỏ ${said(key, before, names)}`;
  }
  const [from, to] = [said(key, before, names), said(key, after, names)];
  if (typeOf(element) === 'Lane' && key === 'property agency') {
    return `Làn ${named(element)} đổi cơ quan từ ${from} thành ${to}`;
  }
  const unit = to.match(DAYS_UNIT)?.[0];
  return `${of} từ ${unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from} thành ${to}`;
};
