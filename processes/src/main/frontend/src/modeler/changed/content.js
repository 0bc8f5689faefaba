// What elements of a diagram say, attribute by attribute, without what is generated.
import { named, one } from './names.js';

/** What says nothing of its own: it follows from other elements, or is how it looks. */
const IGNORED = new Set([
  'id', 'di', 'incoming', 'outgoing', 'flowNodeRef', 'flowElements', 'artifacts', 'lanes', 'laneSets', 'childLaneSet',
  'participants', 'rootElements', 'diagrams', 'processRef', 'categoryValueRef', 'eventDefinitionRef', 'loopDataInputRef'
]);

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

export const attributes = (element, lanes) => {
  const fields = new Map();
  [...pairs(element), ...extensionPairs(element)].filter(([, value]) => value !== '').forEach(([key, value]) => put(fields, key, value));
  const lane = lanes.get(element.id);
  if (lane) {
    fields.set('lane', named(lane));
  }
  return fields;
};
