// What changed between two diagrams, forms or decisions, in words. Pure functions over what moddle and JSON.parse have read.

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
  'property agency': 'Cơ quan',
  'property step': 'Bước',
  'property deadline': 'Thời hạn của mô hình',
  'property lead': 'Cơ quan chủ trì',
  loopCharacteristics: 'Làm ở nhiều nơi'
};

const KINDS = {
  UserTask: 'việc',
  Task: 'việc',
  ManualTask: 'việc',
  ServiceTask: 'việc tự động',
  SendTask: 'việc gửi tin',
  ReceiveTask: 'việc chờ tin',
  BusinessRuleTask: 'việc xét theo bảng quyết định',
  CallActivity: 'phần được gọi',
  SubProcess: 'nhóm việc',
  Transaction: 'nhóm việc',
  StartEvent: 'điểm bắt đầu',
  EndEvent: 'điểm kết thúc',
  BoundaryEvent: 'sự kiện kèm theo',
  IntermediateCatchEvent: 'điểm chờ',
  IntermediateThrowEvent: 'sự kiện',
  ExclusiveGateway: 'điểm rẽ',
  ParallelGateway: 'điểm song song',
  InclusiveGateway: 'điểm rẽ nhiều nhánh',
  EventBasedGateway: 'điểm chờ sự kiện',
  SequenceFlow: 'đường đi',
  Lane: 'làn',
  Participant: 'khung quy trình',
  Process: 'quy trình',
  TextAnnotation: 'ghi chú'
};

/** What says nothing of its own: it follows from other elements, or is how it looks. */
const IGNORED = new Set([
  'id', 'di', 'incoming', 'outgoing', 'flowNodeRef', 'flowElements', 'artifacts', 'lanes', 'laneSets', 'childLaneSet',
  'participants', 'rootElements', 'diagrams', 'processRef', 'categoryValueRef', 'eventDefinitionRef', 'loopDataInputRef'
]);

const one = (text) => text.replace(/\s+/g, ' ').trim();
const typeOf = (element) => element.$type.replace(/^.*:/, '');
const kindOf = (element) => KINDS[typeOf(element)] ?? 'phần tử';
const named = (element) => {
  const name = one(element?.name || element?.text || '');
  return name || !element?.$type ? `“${name || element?.id || '?'}”` : `${kindOf(element)} ${element.id}`;
};
/** With its kind before its name. */
const kindAndName = (element) => (element.name || element.text ? `${kindOf(element)} ${named(element)}` : named(element));

/** A value without what is generated or only spacing, the same for equal content. */
const canonical = (value) => {
  if (value === undefined || value === null) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(canonical).join('; ');
  }
  if (typeof value !== 'object') {
    return one(String(value));
  }
  if (value.$type && value.id && !value.$type.endsWith('EventDefinition') && !value.$type.endsWith('Characteristics')
      && !value.$type.endsWith('Expression')) {
    return value.id;
  }
  return content(value);
};

/** What stands inside a part that has no life of its own: `name=value` for each attribute, in order of names. */
const content = (part) => {
  const body = one(part.body ?? part.text ?? part.value ?? '');
  const rest = pairs(part)
    .filter(([key]) => !['body', 'text', 'value'].includes(key))
    .map(([key, value]) => `${key} ${value}`)
    .sort();
  return [body, ...rest].filter(Boolean).join(', ');
};

const own = (element) => [
  // What refers to another element can't be enumerated.
  ...Object.getOwnPropertyNames(element).filter((key) => !key.startsWith('$') && !IGNORED.has(key)).map((key) => [label(element, key), element[key]]),
  ...Object.entries(element.$attrs ?? {}).filter(([key]) => !key.startsWith('xmlns') && !IGNORED.has(key))
];

/** The full name of an attribute: moddle drops the prefix of what belongs to the same package. */
const label = (element, key) => {
  const property = element.$descriptor?.propertiesByName?.[key];
  const full = property?.ns?.name ?? key;
  return full.replace(/^bpmn:/, '');
};

const pairs = (element) =>
  own(element)
    .filter(([key]) => key !== 'extensionElements')
    .map(([key, value]) => [key, canonical(value)])
    .filter(([, value]) => value !== '');

/** Camunda's properties and parameters one by one, so that each has its own line. */
const extensionPairs = (element) =>
  (element.extensionElements?.values ?? []).flatMap((extension) => {
    const type = (extension.$type ?? '').replace('camunda:', '').toLowerCase();
    const children = extension.$children ?? [];
    if (type === 'properties') {
      return (extension.values ?? children).map((each) => [`property ${each.name}`, canonical(each.value)]);
    }
    if (type === 'inputoutput') {
      return [
        ...(extension.inputParameters ?? []).map((each) => [`input ${each.name}`, parameter(each)]),
        ...(extension.outputParameters ?? []).map((each) => [`output ${each.name}`, parameter(each)])
      ];
    }
    if (type === 'in' || type === 'out') {
      const value = extension.source ?? extension.sourceExpression ?? extension.businessKey ?? extension.variables ?? '';
      return [[`${type} ${extension.target ?? extension.variables ?? 'businessKey'}`, canonical(value)]];
    }
    return [[type, content(extension)]];
  });

const parameter = (each) => canonical(each.definition ?? each.value);

const put = (fields, key, value) => fields.set(key, fields.has(key) ? `${fields.get(key)}; ${value}` : value);

const attributes = (element, lanes) => {
  const fields = new Map();
  [...pairs(element), ...extensionPairs(element)].filter(([, value]) => value !== '').forEach(([key, value]) => put(fields, key, value));
  const lane = lanes.get(element.id);
  if (lane) {
    fields.set('lane', named(lane));
  }
  return fields;
};

/** All that a diagram consists of, by id; `lanes` holds the lane of each node. */
export const elementsOf = (definitions) => {
  const elements = new Map();
  const lanes = new Map();
  const add = (element) => element.id && elements.set(element.id, element);
  const laneSet = (set) =>
    (set?.lanes ?? []).forEach((lane) => {
      add(lane);
      (lane.flowNodeRef ?? []).forEach((node) => lanes.set(node.id, lane));
      laneSet(lane.childLaneSet);
    });
  const scope = (container) => {
    (container.laneSets ?? []).forEach(laneSet);
    [...(container.flowElements ?? []), ...(container.artifacts ?? [])].forEach((element) => {
      add(element);
      scope(element);
    });
  };
  (definitions.rootElements ?? []).forEach((root) => {
    const type = typeOf(root);
    if (type === 'Process') {
      add(root);
      scope(root);
    } else if (type === 'Collaboration') {
      (root.participants ?? []).forEach(add);
      (root.artifacts ?? []).forEach(add);
      (root.messageFlows ?? []).forEach(add);
    } else {
      add(root);
    }
  });
  return { elements, lanes };
};

/** Where each shape is, without generated ids. */
const layoutOf = (definitions) => {
  const places = new Map();
  (definitions.diagrams ?? []).forEach((diagram) =>
    (diagram.plane?.planeElement ?? []).forEach((shape) => {
      const at = shape.bounds
        ? [shape.bounds.x, shape.bounds.y, shape.bounds.width, shape.bounds.height, shape.isExpanded ?? '']
        : (shape.waypoint ?? []).flatMap((point) => [point.x, point.y]);
      if (shape.bpmnElement?.id) {
        places.set(shape.bpmnElement.id, at.join(' '));
      }
    })
  );
  return places;
};

const isFlow = (element) => typeOf(element) === 'SequenceFlow';

const neighbours = (element) => {
  const before = (element.incoming ?? []).map((flow) => flow.sourceRef).filter(Boolean);
  const after = (element.outgoing ?? []).map((flow) => flow.targetRef).filter(Boolean);
  return [
    before.length ? `sau ${before.map(named).join(', ')}` : '',
    after.length ? `trước ${after.map(named).join(', ')}` : ''
  ].filter(Boolean).join(', ');
};

const between = (flow) => `từ ${named(flow.sourceRef)} đến ${named(flow.targetRef)}`;

const added = (element, lane) => {
  if (isFlow(element)) {
    return `Thêm đường đi ${between(element)}${element.name ? ` (“${element.name}”)` : ''}`;
  }
  const place = [lane ? ` vào làn ${lane.name ?? lane.id}` : '', neighbours(element)].filter(Boolean).join(', ');
  return `Thêm ${kindAndName(element)}${place.startsWith(' ') || !place ? place : `, ${place}`}`;
};

const removed = (element, lane) =>
  isFlow(element)
    ? `Bỏ đường đi ${between(element)}`
    : `Bỏ ${kindAndName(element)}${lane ? ` khỏi làn ${lane.name ?? lane.id}` : ''}`;

const DAYS = /^\$\{deadlines\.(workingDays|workingDaysWithin|days)\((?:execution, ?)?(\d+)\)}$/;
const GROUP = /^\$\{agencies\.(group|leaders)\(execution, ?'?([A-Za-z_]+)'?\)}$/;

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
const changedField = (element, key, before, after, names) => {
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

const changedIn = (before, after, from, to, names) => {
  const [old, now] = [attributes(before, from.lanes), attributes(after, to.lanes)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  const words = keys.map((key) => changedField(after, key, old.get(key), now.get(key), names));
  return before.$type === after.$type
    ? words
    : [`${named(after)} đổi từ ${kindOf(before)} thành ${kindOf(after)}`, ...words];
};

/**
 * What changed between two diagrams that moddle has read.
 *
 * @param agencies names of agencies by code
 * @returns `[{kind: 'added' | 'removed' | 'changed' | 'moved', element, words}]`, in that order of kinds
 */
export const diagramChanges = (before, after, agencies = {}) => {
  const [from, to] = [elementsOf(before), elementsOf(after)];
  const names = { agencies, element: (id) => named(to.elements.get(id) ?? from.elements.get(id) ?? { id }) };
  const changes = [];
  to.elements.forEach((element, id) => {
    if (!from.elements.has(id)) {
      changes.push({ kind: 'added', element: id, words: added(element, to.lanes.get(id)) });
    }
  });
  from.elements.forEach((element, id) => {
    if (!to.elements.has(id)) {
      changes.push({ kind: 'removed', element: id, words: removed(element, from.lanes.get(id)) });
    }
  });
  from.elements.forEach((element, id) => {
    if (to.elements.has(id)) {
      changedIn(element, to.elements.get(id), from, to, names).forEach((words) => changes.push({ kind: 'changed', element: id, words }));
    }
  });
  return [...changes, ...movedIn(before, after, from, to)];
};

/** Flows that follow the shapes they join say nothing that those have not said. */
const movedIn = (before, after, from, to) => {
  const [old, now] = [layoutOf(before), layoutOf(after)];
  return [...now]
    .filter(([id, place]) => old.has(id) && old.get(id) !== place && from.elements.has(id) && to.elements.has(id))
    .map(([id]) => to.elements.get(id))
    .filter((element) => !isFlow(element) || [element.sourceRef, element.targetRef].every((end) => end && old.get(end.id) === now.get(end.id)))
    .map((element) => ({
      kind: 'moved',
      element: element.id,
      words: isFlow(element)
        ? `Vẽ lại đường đi ${between(element)} (chỉ hình vẽ)`
        : `Đổi chỗ ${kindAndName(element)} (chỉ hình vẽ)`
    }));
};

const fieldsOf = (components) =>
  (components ?? []).flatMap((each) => [each, ...fieldsOf(each.components)]);

const fieldName = (field) => `“${one(field.label ?? field.dateLabel ?? field.key ?? field.text ?? field.id ?? '').slice(0, 80)}”`;

const FORM_LABELS = {
  label: 'nhãn', dateLabel: 'nhãn', type: 'loại', values: 'các lựa chọn', validate: 'ràng buộc', conditional: 'điều kiện hiện',
  defaultValue: 'giá trị có sẵn', text: 'lời văn', description: 'hướng dẫn', valuesKey: 'nguồn lựa chọn'
};

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]))
      : value;

const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** What changed between two forms of form-js, as `diagramChanges` has it; `element` is the key of the field. */
export const formChanges = (before, after) => {
  const byKey = (form) => new Map(fieldsOf(form?.components).map((field) => [field.key ?? field.path ?? field.id, field]));
  const [old, now] = [byKey(before), byKey(after)];
  const changes = [];
  now.forEach((field, key) => !old.has(key) && changes.push({ kind: 'added', element: key, words: `Thêm ô ${fieldName(field)}` }));
  old.forEach((field, key) => !now.has(key) && changes.push({ kind: 'removed', element: key, words: `Bỏ ô ${fieldName(field)}` }));
  now.forEach((field, key) => {
    const was = old.get(key);
    const differ = was
      ? [...new Set([...Object.keys(was), ...Object.keys(field)])]
        .filter((each) => !['id', 'components', 'layout'].includes(each) && !same(was[each], field[each]))
      : [];
    if (differ.length) {
      const what = differ.map((each) => FORM_LABELS[each] ?? each).join(', ');
      changes.push({ kind: 'changed', element: key, words: `Sửa ô ${fieldName(field)}: ${what}` });
    }
  });
  const order = (form, other) => [...form.keys()].filter((key) => other.has(key)).join(' ');
  if (order(old, now) !== order(now, old)) {
    changes.push({ kind: 'moved', element: '', words: 'Đổi thứ tự các ô' });
  }
  return changes;
};

const text = (part) => one(part?.text ?? '');
const tableRule = (rule) =>
  `${(rule.inputEntry ?? []).map((each) => text(each) || '–').join(' | ')} → ${(rule.outputEntry ?? []).map((each) => text(each) || '–').join(' | ')}`;

/** What changed between two decision files that dmn-moddle has read. */
export const decisionChanges = (before, after) => {
  const byId = (definitions) => new Map((definitions?.drgElement ?? []).map((each) => [each.id, each]));
  const [old, now] = [byId(before), byId(after)];
  const changes = [];
  now.forEach((decision, id) => {
    if (!old.has(id)) {
      changes.push({ kind: 'added', element: id, words: `Thêm bảng ${named(decision)}` });
    } else {
      changes.push(...tableChanges(old.get(id), decision));
    }
  });
  old.forEach((decision, id) => !now.has(id) && changes.push({ kind: 'removed', element: id, words: `Bỏ bảng ${named(decision)}` }));
  return changes;
};

const tableChanges = (before, after) => {
  const [old, now] = [before.decisionLogic ?? {}, after.decisionLogic ?? {}];
  const at = `Bảng ${named(after)}`;
  const change = (kind, words) => ({ kind, element: after.id, words: `${at}: ${words}` });
  const rules = (table) => new Map((table.rule ?? []).map((rule) => [rule.id, tableRule(rule)]));
  const [oldRules, newRules] = [rules(old), rules(now)];
  const columns = (table) =>
    [...(table.input ?? []), ...(table.output ?? [])]
      .map((each) => `${each.label ?? each.name ?? ''} ${each.inputExpression ? text(each.inputExpression) : each.name ?? ''}`)
      .join(' | ');
  const changes = [];
  if (before.name !== after.name) {
    changes.push(change('changed', `đổi tên từ ${named(before)}`));
  }
  if ((old.hitPolicy ?? 'UNIQUE') !== (now.hitPolicy ?? 'UNIQUE')) {
    changes.push(change('changed', `cách chọn dòng từ ${old.hitPolicy ?? 'UNIQUE'} thành ${now.hitPolicy ?? 'UNIQUE'}`));
  }
  if (columns(old) !== columns(now)) {
    changes.push(change('changed', `các cột từ “${columns(old)}” thành “${columns(now)}”`));
  }
  newRules.forEach((rule, id) => {
    if (!oldRules.has(id)) {
      changes.push(change('added', `thêm dòng ${rule}`));
    } else if (oldRules.get(id) !== rule) {
      changes.push(change('changed', `dòng ${oldRules.get(id)} thành ${rule}`));
    }
  });
  oldRules.forEach((rule, id) => !newRules.has(id) && changes.push(change('removed', `bỏ dòng ${rule}`)));
  if (text(old) !== text(now)) {
    changes.push(change('changed', `biểu thức từ “${text(old)}” thành “${text(now)}”`));
  }
  const order = (mine, others) => [...mine.keys()].filter((id) => others.has(id)).join(' ');
  if (order(oldRules, newRules) !== order(newRules, oldRules)) {
    changes.push(change('changed', 'đổi thứ tự các dòng'));
  }
  return changes;
};
