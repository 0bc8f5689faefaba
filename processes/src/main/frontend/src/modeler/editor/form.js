// The editor of Camunda Forms: form-js.
import { FormEditor } from '@bpmn-io/form-js';
import './form.css';
import { formWords } from '../words/form.js';
import { panelWords } from '../words/panel.js';
import { translated } from '../words/index.js';
import { translateInPlace } from '../words/inPlace.js';
import { typingPause } from './typing.js';
import { quietly } from './baseline.js';
import { writeForm } from './formText.js';

/** Where the editor speaks; what people wrote stands beside it, in the form itself. */
const speaks =
  '.fjs-palette-container, .fjs-form-field-placeholder, .fjs-properties-container, .fjs-empty-editor, .fjs-empty-component, .fjs-context-pad';

/** @returns the editor of a tab, see `workbench.js` */
export const openForm = async ({ box, text: original, changed }) => {
  const editor = new FormEditor({ container: box, debounce: typingPause, additionalModules: [translated] });
  await editor.importSchema(JSON.parse(original));
  const stop = translateInPlace(box, speaks, { ...panelWords, ...formWords });
  const text = await quietly(original, async () => writeForm(editor.saveSchema(), original));
  const commands = editor.get('commandStack');
  editor.on('commandStack.changed', changed);

  return {
    text,
    can: () => ({ undo: commands.canUndo(), redo: commands.canRedo() }),
    undo: () => commands.undo(),
    redo: () => commands.redo(),
    shown: () => {},
    mark: () => {},
    show: (id) => {
      const field = editor.get('formFieldRegistry').get(id);
      if (field) {
        editor.get('selection').set(field);
      }
    },
    destroy: () => {
      stop();
      editor.destroy();
      box.replaceChildren();
    }
  };
};
