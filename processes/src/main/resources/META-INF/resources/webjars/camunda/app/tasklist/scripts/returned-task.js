// A task that came back to be done again: its form says why, and holds what was entered before.
import {whenDrawn} from './drawn-forms.js';

const read = async (taskId) => {
  const response = await fetch(`/api/cases/tasks/${encodeURIComponent(taskId)}/returned`);
  return response.status === 200 ? response.json() : null;
};

const say = (form, {reason}) => {
  const note = document.createElement('div');
  note.className = 'alert alert-warning returned-task';
  note.setAttribute('role', 'status');
  note.textContent = `Trả lại để làm lại: ${reason}`;
  form.before(note);
};

// A field that nobody has touched holds nothing, an empty text or rows of such fields.
const isBlank = (value) => value === undefined || value === null || value === '' || value === false
  || (typeof value === 'object' && Object.values(value).every(isBlank));

// What was saved with the task since it came back is newer.
const withEarlier = (data, earlier) => ({
  ...data,
  ...Object.fromEntries(Object.entries(earlier).filter(([key]) => isBlank(data[key])))
});

const fillIn = (form, content) => {
  const {schema, initialData} = form._getState();
  return form.importSchema(schema, withEarlier(initialData, content));
};

const shownTask = () => new URLSearchParams(window.location.hash.split('?')[1]).get('task');

whenDrawn(async (element, service) => {
  const taskId = shownTask();
  const task = taskId && await read(taskId);
  if (task && element.isConnected) {
    say(element, task);
    await fillIn(service('form'), task.content);
  }
});

window.lienThong = {...window.lienThong, returnedTask: {read, say}};
