// The editor of a draft.
import '../editor/editor.css';
import { Adding } from '../editor/adding.js';
import { Backup } from '../editor/backup.js';
import { Checking } from '../editor/checking.js';
import { confirmed } from '../editor/dialog.js';
import { download, lastPart } from '../editor/download.js';
import { byId } from '../element.js';
import { DraftFiles } from '../editor/files.js';
import { Forms } from '../editor/forms.js';
import { notice } from '../editor/notices.js';
import { tellPresence } from '../editor/presence.js';
import { foldProblems, showProblems } from '../editor/problems.js';
import { Saving } from '../editor/saving.js';
import { Workbench } from '../editor/workbench.js';
import { readVocabulary } from '../vocabulary.js';
import { translate } from '../words/index.js';

const page = byId('editor');
const files = new DraftFiles(page.dataset.draft);
const types = { bpmn: 'application/xml', dmn: 'application/xml', form: 'application/json' };

const tools = (workbench) => {
  const act = (id, work) => byId(id).addEventListener('click', () => workbench.editor && work(workbench.editor));
  act('undo', (editor) => editor.undo());
  act('redo', (editor) => editor.redo());
  act('zoom-in', (editor) => editor.zoom?.(1));
  act('zoom-out', (editor) => editor.zoom?.(-1));
  act('zoom-fit', (editor) => editor.zoom?.(0));
  act('find', (editor) => editor.find?.());
  act('export-svg', async (editor) =>
    download(lastPart(workbench.front).replace(/\.\w+$/, '.svg'), await editor.svg(), 'image/svg+xml')
  );
  byId('export').addEventListener('click', async () => {
    await workbench.settle();
    const { name, kind, text } = files.get(workbench.front);
    download(lastPart(name), text, types[kind]);
  });
  byId('remove').addEventListener('click', () => remove(workbench.front));
};

const remove = async (name) => {
  if (!(await confirmed(`Bỏ ${name} khỏi bản nháp? Khi triển khai, tệp đang dùng vẫn giữ nguyên.`, 'Bỏ tệp'))) {
    return;
  }
  try {
    await files.remove(name);
  } catch (refused) {
    notice('danger', `Chưa bỏ được ${name}: ${refused.message}`);
  }
};

/** What the tools can do depends on the tab in front. */
const showTools = (workbench) => {
  const { editor } = workbench;
  const can = editor?.can() ?? {};
  byId('undo').disabled = !can.undo;
  byId('redo').disabled = !can.redo;
  byId('zoom').hidden = !editor?.zoom;
  byId('export-svg').disabled = !editor?.svg;
};

/** An element as it is called on its diagram; one without a name by its kind. */
const describe =
  (workbench) =>
  ({ file, element }) => {
    const opened = workbench.diagrams().find(({ name }) => name === file);
    const object = element && opened?.modeler.get('elementRegistry').get(element)?.businessObject;
    if (object) {
      const kind = translate(object.$type.replace('bpmn:', '').replace(/\B([A-Z])/g, ' $1'));
      return object.name ? `“${object.name.replace(/\s+/g, ' ')}”` : `${kind} chưa đặt tên`;
    }
    return element ?? (files.all.length > 1 ? lastPart(file ?? '') : '');
  };

const start = async () => {
  const [draft, vocabulary] = await Promise.all([files.open(), readVocabulary()]);
  const backup = new Backup(page.dataset.user, draft.id);
  const forms = new Forms(
    files,
    (name) => adding.form(name),
    () => workbench.refresh()
  );
  const context = { vocabulary, forms };
  const workbench = new Workbench(files, context, () => {
    showTools(workbench);
    checking.soon();
  });
  const adding = new Adding(files, (name) => workbench.open(name));
  const saving = new Saving(files, backup, draft, () => workbench.settle());
  const unfold = foldProblems();
  const checking = new Checking({
    files,
    procedure: draft.procedure,
    diagrams: () => workbench.diagrams(),
    settled: () => workbench.settle(),
    tell: (found) => {
      workbench.mark(found.problems);
      showProblems(found, describe(workbench), (problem) => workbench.show(problem));
      if (found.problems.length === 0) {
        unfold(false);
      }
    }
  });
  files.addEventListener('file', () => checking.soon());
  tools(workbench);
  if (vocabulary.failure) {
    notice('warning', `Chưa đọc được danh mục cơ quan, biểu mẫu, việc tự động: ${vocabulary.failure}`);
  }
  const [first] = files.all.filter(({ kind }) => kind === 'bpmn').concat(files.all);
  await workbench.open(first?.name ?? '');
  saving.offerBackup();
  saving.show();
  tellPresence(files);
  page.dataset.state = 'open';
};

start().catch((refused) => {
  console.error(refused);
  notice('danger', refused.message ?? 'Không mở được bản nháp, hãy tải lại trang');
  page.dataset.state = 'failed';
});
