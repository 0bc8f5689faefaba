// The editor of decisions: dmn-js, the table of each decision and the diagram that shows how they depend on each other.
import Modeler from 'dmn-js/lib/Modeler';
import './decision.css';
import { translated } from '../words/index.js';
import { quietly } from './baseline.js';
import { make } from '../element.js';

const shown = ['decisionTable', 'literalExpression', 'drd'];

/** @returns the editor of a tab, see `workbench.js` */
export const openDecision = async ({ box, text: original, changed }) => {
  const views = make('div', { class: 'nav nav-pills lt-views', 'aria-label': 'Các quyết định của tệp' });
  const container = make('div', { class: 'lt-decision' });
  box.append(views, container);
  const words = { additionalModules: [translated] };
  const modeler = new Modeler({
    container,
    common: { expressionLanguages: { defaults: { editor: 'feel' } } },
    drd: words,
    decisionTable: words,
    literalExpression: words,
    boxedExpression: words
  });
  modeler.on('viewer.created', ({ viewer }) => viewer.on('commandStack.changed', changed));
  const listViews = () =>
    views.replaceChildren(
      ...modeler
        .getViews()
        .filter(({ type }) => shown.includes(type))
        .map((view) => pill(modeler, view))
    );
  modeler.on('views.changed', listViews);
  await modeler.importXML(original, { open: false });
  const all = modeler.getViews();
  const first = shown.map((type) => all.find((view) => view.type === type)).find(Boolean);
  if (!first) {
    throw new Error('Tệp không có quyết định nào');
  }
  await modeler.open(first);
  const text = await quietly(original, async () => (await modeler.saveXML({ format: true })).xml);
  const commands = () => modeler.getActiveViewer()?.get('commandStack', false);

  return {
    text,
    can: () => ({ undo: commands()?.canUndo() ?? false, redo: commands()?.canRedo() ?? false }),
    undo: () => commands()?.undo(),
    redo: () => commands()?.redo(),
    shown: () => modeler.getActiveViewer()?.get('canvas', false)?.resized?.(),
    mark: () => {},
    show: (id) => {
      const view = modeler.getViews().find(({ element, type }) => element.id === id && type !== 'drd');
      if (view) {
        modeler.open(view);
      }
    },
    destroy: () => {
      modeler.destroy();
      box.replaceChildren();
    }
  };
};

const pill = (modeler, view) => {
  const active = modeler.getActiveView()?.element === view.element && modeler.getActiveView()?.type === view.type;
  const name = view.type === 'drd' ? 'Sơ đồ quyết định' : view.element.name || view.element.id;
  return make(
    'button',
    {
      type: 'button',
      class: `nav-link py-1 ${active ? 'active' : ''}`,
      'aria-pressed': String(active),
      onclick: () => modeler.open(view)
    },
    name
  );
};
