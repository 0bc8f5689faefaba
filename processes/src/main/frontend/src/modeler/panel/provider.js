// Our part of the panel: a first group in our words; what would have somebody type code or expressions is not shown.
import { Group } from '@bpmn-io/properties-panel';
import { Changes } from './changes.js';
import { subject } from './elements.js';
import { Fields } from './fields.js';

/** Groups of the stock panel that stay; what a diagram has of all others is kept as it is. */
const shown = new Set([
  'general',
  'documentation',
  'compensation',
  'error',
  'message',
  'signal',
  'link',
  'escalation',
  'CamundaPlatform__Errors'
]);

const ofTemplates = 'ElementTemplates__';
const afterAllOthers = 100;

class ProcedureProvider {
  static $inject = ['propertiesPanel', 'commandStack', 'bpmnFactory', 'procedureContext'];

  #fields;

  constructor(propertiesPanel, commandStack, bpmnFactory, { vocabulary, forms }) {
    this.#fields = new Fields({ vocabulary, forms, changes: new Changes(commandStack, bpmnFactory) });
    propertiesPanel.registerProvider(afterAllOthers, this);
  }

  getGroups(element) {
    return (groups) => {
      const entries = this.#fields.of(element);
      const ours = { id: 'lt-procedure', label: 'Thủ tục', entries, shouldOpen: true, component: Group };
      const ownText = entries.some(({ id }) => id === 'lt-text');
      const kept = groups.filter(
        ({ id }) => (shown.has(id) || id.startsWith(ofTemplates)) && !(ownText && id === 'documentation')
      );
      const own = entries.length > 0 && subject(element) ? [ours] : [];
      const [general, ...others] = kept;
      return general?.id === 'general' ? [general, ...own, ...others] : [...own, ...kept];
    };
  }
}

/** @param context `{vocabulary, forms}` */
export const procedurePanel = (context) => ({
  __init__: ['procedureProvider'],
  procedureProvider: ['type', ProcedureProvider],
  procedureContext: ['value', context]
});
