// The editor of a diagram: bpmn-js with the panel of Camunda 7, in our words.
import Modeler from 'bpmn-js/lib/Modeler';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import camundaBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import { CreateAppendAnythingModule, CreateAppendElementTemplatesModule } from 'bpmn-js-create-append-anything';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  CamundaPlatformPropertiesProviderModule
} from 'bpmn-js-properties-panel';
import './drawing.css';
import { laneTasks } from '../panel/laneTasks.js';
import { procedurePanel } from '../panel/provider.js';
import { translated } from '../words/index.js';
import { quietly } from './baseline.js';
import { make } from '../element.js';
import { marksOn } from './marks.js';
import { plainMenus } from './menus.js';
import { sizes } from './sizes.js';
import { templateChoice } from './templates.js';
import { typingPause } from './typing.js';

const besidePalette = 120;
const margin = 20;

/** All of the diagram, with room for the palette; small diagrams are not enlarged. */
const fit = (canvas) => {
  const { inner, outer } = canvas.viewbox();
  if (!inner.width) {
    return;
  }
  const scale = Math.min(
    1,
    (outer.width - besidePalette - margin) / inner.width,
    (outer.height - 2 * margin) / inner.height
  );
  canvas.viewbox({
    x: inner.x - besidePalette / scale,
    y: inner.y - margin / scale,
    width: outer.width / scale,
    height: outer.height / scale
  });
};

/**
 * @param changed called after each change
 * @param forms what the panel needs of forms, see `forms.js`
 * @returns the editor of a tab, see `workbench.js`
 */
export const openDiagram = async ({ box, text: original, changed, vocabulary, forms }) => {
  const canvasBox = make('div', { class: 'lt-canvas' });
  const panelBox = make('aside', { class: 'lt-panel', 'aria-label': 'Thuộc tính' });
  box.append(canvasBox, panelBox);
  const modeler = new Modeler({
    container: canvasBox,
    propertiesPanel: { parent: panelBox },
    debounceInput: typingPause,
    moddleExtensions: { camunda },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      ElementTemplatesPropertiesProviderModule,
      CreateAppendAnythingModule,
      CreateAppendElementTemplatesModule,
      camundaBehaviors,
      plainMenus,
      sizes,
      templateChoice,
      laneTasks,
      translated,
      procedurePanel({ vocabulary, forms })
    ]
  });
  modeler.get('elementTemplatesLoader').setTemplates(vocabulary.templates);
  const { warnings } = await modeler.importXML(original);
  const canvas = modeler.get('canvas');
  const commands = modeler.get('commandStack');
  fit(canvas);
  const text = await quietly(original, async () => (await modeler.saveXML({ format: true })).xml);
  modeler.on('commandStack.changed', changed);
  const marks = marksOn(modeler);

  return {
    modeler,
    text,
    warnings: warnings.map(({ message }) => message),
    can: () => ({ undo: commands.canUndo(), redo: commands.canRedo() }),
    undo: () => commands.undo(),
    redo: () => commands.redo(),
    zoom: (step) => (step === 0 ? fit(canvas) : modeler.get('zoomScroll').stepZoom(step)),
    find: () => modeler.get('searchPad').toggle(),
    svg: async () => (await modeler.saveSVG()).svg,
    shown: () => canvas.resized(),
    mark: marks.mark,
    show: marks.show,
    destroy: () => {
      modeler.destroy();
      box.replaceChildren();
    }
  };
};
