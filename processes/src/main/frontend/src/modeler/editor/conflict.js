// Two people change the same file: whoever saves later is told and decides; nothing is overwritten.
import { ask } from './dialog.js';
import { clockTime, make } from '../element.js';

const words = ({ changedByName, changedAt }) =>
  changedByName
    ? `${changedByName} đã lưu tệp này lúc ${clockTime(changedAt)}, trong khi bạn đang sửa. Bản của bạn chưa được lưu.`
    : 'Người khác đã sửa hoặc xóa tệp này trong khi bạn đang sửa. Bản của bạn chưa được lưu.';

const buttons = [
  { answer: 'copy', label: 'Giữ bản của tôi thành bản nháp mới', style: 'primary' },
  { answer: 'show', label: 'Xem bản của người kia' },
  { answer: 'drop', label: 'Bỏ bản của tôi', style: 'outline-danger' },
  { answer: 'later', label: 'Để sau' }
];

/** Shows what the other one saved, as a picture where there is one, else as text. */
const show = async (theirs, file) => {
  const box = make('div', { class: 'lt-theirs' });
  const shown = ask(`Bản của người kia: ${file.name}`, box, [{ answer: 'back', label: 'Quay lại', style: 'primary' }]);
  if (file.kind === 'bpmn') {
    const { default: Viewer } = await import('bpmn-js/lib/NavigatedViewer');
    const viewer = new Viewer({ container: box });
    await viewer.importXML(theirs);
    viewer.get('canvas').zoom('fit-viewport');
    await shown;
    viewer.destroy();
  } else {
    box.append(make('pre', { class: 'small' }, theirs));
    await shown;
  }
};

/**
 * @param refused with status 409, or 404 when somebody has deleted the file
 * @returns `{copy}`, the id of the draft that was made, once it is decided, or put off
 * @throws Refused when the server can't do what was decided
 */
export const settle = async (files, name, refused, draftName) => {
  const offered = buttons.filter(({ answer }) => answer !== 'show' || refused.status === 409);
  for (;;) {
    const answer = await ask('Có người đã lưu trước bạn', make('p', {}, words(refused.answer)), offered);
    if (answer === 'show') {
      await show(await files.theirs(name), files.get(name));
    } else if (answer === 'copy') {
      return { copy: await files.copy(`${draftName} (bản của tôi)`.slice(0, 200)) };
    } else if (answer === 'drop') {
      await files.reload(name);
      return {};
    } else {
      return {};
    }
  }
};
