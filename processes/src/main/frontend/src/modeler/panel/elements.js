// Reads and rebuilds what Camunda adds to elements of a diagram; changes nothing itself.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

/** What carries an element's properties: of a pool its process. */
export const subject = (element) => {
  const object = getBusinessObject(element);
  return is(object, 'bpmn:Participant') ? object.processRef : object;
};

const extension = (object, type) => object.extensionElements?.values?.find((each) => is(each, type));

/** @returns a value of `camunda:properties`, an empty text when there is none of that name */
export const property = (object, name) =>
  extension(object, 'camunda:Properties')?.values?.find((each) => each.name === name)?.value ?? '';

export const mappings = (object, type) => (object.extensionElements?.values ?? []).filter((each) => is(each, type));

/** The lane that an element is drawn in, the innermost one; null outside of lanes. */
export const laneOf = (element) => {
  const object = getBusinessObject(element);
  let container = object.$parent;
  while (container && !container.laneSets?.length) {
    container = container.$parent;
  }
  const search = (lanes = []) =>
    lanes
      .map((lane) => search(lane.childLaneSet?.lanes) ?? (lane.flowNodeRef?.includes(object) ? lane : null))
      .find(Boolean) ?? null;
  return container ? search(container.laneSets.flatMap(({ lanes }) => lanes ?? [])) : null;
};

export const agencyOf = (element) => {
  const lane = laneOf(element);
  return lane ? property(lane, 'agency') : '';
};

/** The process that an element belongs to; of the diagram itself the first one. */
export const processOf = (element) => {
  let object = subject(element);
  while (object && !is(object, 'bpmn:Process')) {
    object = is(object, 'bpmn:Collaboration') ? object.participants?.[0]?.processRef : object.$parent;
  }
  return object ?? null;
};

/** All nodes of a process or a part of one, those in its parts too. */
export const nodesOf = (container) =>
  (container.flowElements ?? []).filter((each) => is(each, 'bpmn:FlowNode')).flatMap((node) => [node, ...nodesOf(node)]);

/** How an element is repeated, itself or with the part that it is in; undefined when it is not. */
export const repetitionOf = (object) => {
  let repeated = object;
  while (repeated && !repeated.loopCharacteristics) {
    repeated = repeated.$parent;
  }
  return repeated?.loopCharacteristics;
};

/** The people's task whose outcome a flow decides about: the last one on the way to it. */
export const taskBefore = (flow) => {
  const seen = new Set();
  const waiting = [flow.sourceRef];
  while (waiting.length > 0) {
    const node = waiting.shift();
    if (!node || seen.has(node)) {
      continue;
    }
    if (is(node, 'bpmn:UserTask')) {
      return node;
    }
    seen.add(node);
    waiting.push(...(node.incoming ?? []).map(({ sourceRef }) => sourceRef));
  }
  return null;
};

/** Rebuilds extension elements: what is not of these types stays as it is. */
export class Rebuilding {
  #factory;

  constructor(bpmnFactory) {
    this.#factory = bpmnFactory;
  }

  /** @returns extension elements in which a property has a value; an empty value removes it */
  property(object, name, value) {
    const before = extension(object, 'camunda:Properties')?.values ?? [];
    const made = value === '' ? [] : [this.#create('camunda:Property', { name, value })];
    const place = before.findIndex((each) => each.name === name);
    const values = place < 0 ? [...before, ...made] : before.toSpliced(place, 1, ...made);
    const kept = (object.extensionElements?.values ?? []).filter((each) => !is(each, 'camunda:Properties'));
    return this.extension(object, values.length > 0 ? [...kept, this.#parent('camunda:Properties', { values })] : kept);
  }

  /** @returns extension elements in which a task is given a variable, as it is when it has one of that name */
  input(object, name, value) {
    const given = extension(object, 'camunda:InputOutput');
    const inputs = given?.inputParameters ?? [];
    const kept = (object.extensionElements?.values ?? []).filter((each) => each !== given);
    if (inputs.some((each) => each.name === name)) {
      return object.extensionElements;
    }
    const made = this.#create('camunda:InputOutput', {
      inputParameters: [...inputs, this.#create('camunda:InputParameter', { name, value })],
      outputParameters: given?.outputParameters ?? []
    });
    made.inputParameters.forEach((each) => (each.$parent = made));
    return this.extension(object, [made, ...kept]);
  }

  /** @returns extension elements whose variables in and out are these */
  mappings(object, incoming, outgoing) {
    const kept = (object.extensionElements?.values ?? []).filter(
      (each) => !is(each, 'camunda:In') && !is(each, 'camunda:Out')
    );
    return this.extension(object, [
      ...incoming.map((each) => this.#create('camunda:In', each)),
      ...outgoing.map((each) => this.#create('camunda:Out', each)),
      ...kept
    ]);
  }

  extension(object, values) {
    if (values.length === 0) {
      return undefined;
    }
    const elements = this.#parent('bpmn:ExtensionElements', { values });
    elements.$parent = object;
    return elements;
  }

  /** @param chosen `{collection, variable}` or `{times}`; null when an activity is done once */
  repetition(object, chosen) {
    if (!chosen) {
      return undefined;
    }
    const before = object.loopCharacteristics;
    const isKept = before && is(before, 'bpmn:MultiInstanceLoopCharacteristics');
    const made = this.#create(
      'bpmn:MultiInstanceLoopCharacteristics',
      {
        'camunda:asyncBefore': isKept ? before.get('camunda:asyncBefore') : undefined,
        'camunda:asyncAfter': true,
        'camunda:collection': chosen.collection,
        'camunda:elementVariable': chosen.variable,
        completionCondition: isKept ? before.completionCondition : undefined
      },
      object
    );
    if (chosen.times) {
      made.loopCardinality = this.#create('bpmn:FormalExpression', { body: chosen.times }, made);
    }
    if (made.completionCondition) {
      made.completionCondition.$parent = made;
    }
    return made;
  }

  documentation(object, text) {
    const others = (object.documentation ?? []).slice(1);
    return text === '' ? others : [this.#create('bpmn:Documentation', { text }, object), ...others];
  }

  expression(object, body) {
    return body === '' ? undefined : this.#create('bpmn:FormalExpression', { body }, object);
  }

  #create(type, attributes, parent) {
    const element = this.#factory.create(type, attributes);
    element.$parent = parent;
    return element;
  }

  #parent(type, attributes) {
    const element = this.#factory.create(type, attributes);
    attributes.values.forEach((each) => (each.$parent = element));
    return element;
  }
}
