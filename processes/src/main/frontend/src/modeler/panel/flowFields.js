// Fields of flows that leave a gateway.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { subject, taskBefore } from './elements.js';
import { checkEntry, choices, selectEntry } from './entries.js';
import { conditionWords, outcomesOf, writeOutcome } from './expressions.js';
import { Described, deployedForm } from './described.js';

export class FlowFields extends Described {
  flow(object) {
    const source = object.sourceRef;
    if (!is(source, 'bpmn:ExclusiveGateway') && !is(source, 'bpmn:InclusiveGateway')) {
      return [];
    }
    const isDefault = source.default === object;
    const byDefault = checkEntry({
      id: 'lt-default',
      label: 'Luồng mặc định: khi không điều kiện nào đúng',
      get: () => source.default === object,
      set: (value, element) => this.changes.defaultFlow(element, source, value ? object : undefined)
    });
    return isDefault ? [byDefault] : [this.#condition(object), byDefault];
  }

  #condition(object) {
    const outcomes = this.#outcomesBefore(object);
    const words = Object.fromEntries(outcomes.map(({ value, label }) => [value, label]));
    const offered = outcomes.map(({ value, label }) => ({ value: writeOutcome(value), label }));
    const known = this.vocabulary.conditions.map(({ expression, title }) => ({ value: expression, label: title }));
    const body = (element) => subject(element).conditionExpression?.body ?? '';
    return selectEntry({
      id: 'lt-condition',
      label: 'Đi theo luồng này khi kết quả là',
      get: body,
      set: (value, element) => this.changes.condition(element, value ?? ''),
      options: (element) =>
        choices(
          [...offered, ...known.filter(({ value }) => !offered.some((each) => each.value === value))],
          body(element),
          (value) => conditionWords(value, words)
        )
    });
  }

  #outcomesBefore(flow) {
    const formKey = taskBefore(flow)?.get('camunda:formKey') ?? '';
    const text = formKey.startsWith(deployedForm) ? this.forms.text(formKey.slice(deployedForm.length)) : null;
    return text ? outcomesOf(text) : [];
  }
}
