// Tasks are as wide as in the release's diagrams, so that their names fit.
import { is } from 'bpmn-js/lib/util/ModelUtil';

const task = { width: 150, height: 80 };

class Sizes {
  static $inject = ['elementFactory'];

  constructor(elementFactory) {
    const usual = elementFactory.getDefaultSize.bind(elementFactory);
    elementFactory.getDefaultSize = (element, di) =>
      is(element, 'bpmn:Activity') && !is(element, 'bpmn:SubProcess') ? { ...task } : usual(element, di);
  }
}

export const sizes = { __init__: ['sizes'], sizes: ['type', Sizes] };
