// The words of the editors in Vietnamese: a module for bpmn-js, dmn-js and form-js, which all ask the service `translate`.
import { diagramWords } from './diagram.js';
import { panelWords } from './panel.js';
import { decisionWords } from './decision.js';
import { formWords } from './form.js';

const words = { ...formWords, ...decisionWords, ...panelWords, ...diagramWords };

/** @param values for the places `{name}` in the words */
export const translate = (template, values = {}) =>
  (Object.hasOwn(words, template) ? words[template] : template).replace(
    /{([^}]+)}/g,
    (place, name) => values[name] ?? place
  );

export const translated = { translate: ['value', translate] };
