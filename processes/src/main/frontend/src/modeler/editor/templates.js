// Element templates of Camunda 7 in the menus and in the panel: the package knows how to make elements of templates for
// Camunda 8 only, and leaves choosing one to its host.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { ask } from './dialog.js';
import { make } from '../element.js';

const apply = 'lienthong.template.apply';
const typeOf = (template) => template.elementType?.value ?? template.appliesTo[0];

/** One command: the element becomes one of the template's kind, then what the template says. */
class ApplyTemplate {
  static $inject = ['bpmnReplace', 'commandStack'];

  constructor(bpmnReplace, commandStack) {
    this.replace = (element, type) => bpmnReplace.replaceElement(element, { type });
    this.change = (context) => commandStack.execute('propertiesPanel.camunda.changeTemplate', context);
  }

  preExecute(context) {
    const { element, newTemplate } = context;
    const type = typeOf(newTemplate);
    context.result = element.type === type || !is(element, 'bpmn:Activity') ? element : this.replace(element, type);
    this.change({ element: context.result, newTemplate });
  }
}

class Templates extends CommandInterceptor {
  static $inject = ['eventBus', 'commandStack', 'elementTemplates', 'elementFactory', 'selection'];

  constructor(eventBus, commandStack, elementTemplates, elementFactory, selection) {
    super(eventBus);
    const made = new WeakMap();
    commandStack.registerHandler(apply, ApplyTemplate);
    elementTemplates.applyTemplate = (element, newTemplate) => {
      const context = { element, newTemplate };
      commandStack.execute(apply, context);
      return context.result;
    };
    elementTemplates.createElement = (template) => {
      const shape = elementFactory.createShape({ type: typeOf(template) });
      made.set(shape, template);
      return shape;
    };
    this.postExecuted('shape.create', ({ context: { shape } }) => {
      const newTemplate = made.get(shape);
      if (newTemplate) {
        made.delete(shape);
        commandStack.execute(apply, { element: shape, newTemplate });
      }
    });
    eventBus.on('elementTemplates.select', async ({ element }) => {
      const template = await choose(elementTemplates.getLatest(element));
      if (template) {
        selection.select(elementTemplates.applyTemplate(element, template));
      }
    });
  }
}

/** @returns the template; null when it is given up, or there is none for the element */
const choose = async (templates) => {
  const answers = templates.map(({ id, name }) => ({ answer: id, label: name }));
  const words =
    templates.length > 0 ? 'Mẫu điền sẵn thuộc tính của phần tử.' : 'Không có mẫu nào cho loại phần tử này.';
  const answer = await ask('Chọn mẫu việc', make('p', {}, words), [...answers, { answer: '', label: 'Thôi' }]);
  return templates.find(({ id }) => id === answer) ?? null;
};

export const templateChoice = { __init__: ['templateChoice'], templateChoice: ['type', Templates] };
