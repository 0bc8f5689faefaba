// Changes of a diagram that the panel makes: each is one command, so that one undo takes it back.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { mappings, property, Rebuilding, subject } from './elements.js';
import { readGroup, writeGroup } from './expressions.js';
import { writeTimer } from './timers.js';

const several = 'properties-panel.multi-command-executor';

export class Changes {
  #commands;
  #rebuild;

  constructor(commandStack, bpmnFactory) {
    this.#commands = commandStack;
    this.#rebuild = new Rebuilding(bpmnFactory);
  }

  /** @param object what has the properties; of a pool its process, unless told otherwise */
  update(element, properties, object = subject(element)) {
    this.#commands.execute('element.updateModdleProperties', { element, moddleElement: object, properties });
  }

  /** @param text when not null, it becomes the element's documentation in the same step */
  property(element, name, value, text = null) {
    const object = subject(element);
    this.update(element, {
      extensionElements: this.#rebuild.property(object, name, value),
      ...(text === null ? {} : { documentation: this.#rebuild.documentation(object, text) })
    });
  }

  documentation(element, text) {
    this.update(element, { documentation: this.#rebuild.documentation(subject(element), text) });
  }

  condition(element, body) {
    this.update(element, { conditionExpression: this.#rebuild.expression(subject(element), body) });
  }

  /** @param chosen see {@link Rebuilding#repetition} */
  repetition(element, chosen) {
    this.update(element, { loopCharacteristics: this.#rebuild.repetition(subject(element), chosen) });
  }

  /** @param timer the definition within the event; `chosen` as `timers.js` reads it */
  timer(element, timer, chosen) {
    const written = writeTimer(chosen);
    const expressions = ['timeDate', 'timeDuration', 'timeCycle'].map((name) => [
      name,
      this.#rebuild.expression(timer, written[name] ?? '')
    ]);
    this.update(element, Object.fromEntries(expressions), timer);
  }

  /** @param options whether the form lets people choose agencies, which its task must then be given */
  form(element, key, options) {
    const object = subject(element);
    this.update(element, {
      'camunda:formKey': key || undefined,
      'camunda:formRef': undefined,
      ...(options
        ? { extensionElements: this.#rebuild.input(object, 'agencyOptions', '${agencies.options(execution)}') }
        : {})
    });
  }

  /** A flow that is the default one has no condition. */
  defaultFlow(element, source, flow) {
    this.#all([
      [element, source, { default: flow }],
      ...(flow ? [[element, flow, { conditionExpression: undefined }]] : [])
    ]);
  }

  /** @param mapped `{incoming, outgoing}`, null leaves the variables as they are */
  called(element, key, mapped) {
    const object = subject(element);
    this.update(element, {
      calledElement: key || undefined,
      'camunda:calledElementBinding': key ? 'deployment' : undefined,
      ...(mapped ? { extensionElements: this.#rebuild.mappings(object, mapped.incoming, mapped.outgoing) } : {})
    });
  }

  /** What the lane's agency did in it is then the new agency's; a lane without a name takes the agency's. */
  laneAgency(element, code, agencyName) {
    const lane = subject(element);
    const old = property(lane, 'agency');
    const nodes = lane.flowNodeRef ?? [];
    this.#all([
      [
        element,
        lane,
        {
          extensionElements: this.#rebuild.property(lane, 'agency', code),
          ...(lane.name || !agencyName ? {} : { name: agencyName })
        }
      ],
      ...(code ? nodes.flatMap((node) => this.#handedOver(element, node, old, code)) : [])
    ]);
  }

  /** Tasks that have nobody yet are the agency's, too. */
  #handedOver(element, node, old, code) {
    if (is(node, 'bpmn:UserTask')) {
      const groups = node.get('camunda:candidateGroups');
      const group = readGroup(groups);
      const moves = !groups || (old && group?.agency === old);
      return moves
        ? [[element, node, { 'camunda:candidateGroups': writeGroup({ who: group?.who ?? 'group', agency: code }) }]]
        : [];
    }
    return mappings(node, 'camunda:In')
      .filter(({ target, sourceExpression }) => target === 'agency' && old && sourceExpression === old)
      .map((each) => [element, each, { sourceExpression: code }]);
  }

  #all(updates) {
    this.#commands.execute(
      several,
      updates.map(([element, moddleElement, properties]) => ({
        cmd: 'element.updateModdleProperties',
        context: { element, moddleElement, properties }
      }))
    );
  }
}
