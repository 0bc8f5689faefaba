// The list of problems below the diagram: a click leads to the element.
import { byId, make } from '../element.js';

const shownAtMost = 200;
const names = { error: 'Lỗi', warning: 'Cảnh báo' };

export const summary = (problems, failure) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors && `${errors} lỗi`, warnings && `${warnings} cảnh báo`].filter(Boolean);
  const found = parts.join(', ') || 'Không có lỗi';
  return failure ? `${found} (chưa kiểm tra hết: ${failure})` : found;
};

/** @param describe what a problem's element is called on the diagram */
export const showProblems = ({ problems, failure }, describe, go) => {
  const head = byId('problems-head');
  const errors = problems.filter(({ severity }) => severity === 'error');
  head.textContent = summary(problems, failure);
  head.dataset.worst = failure ? 'unknown' : problems.length === 0 ? 'none' : errors.length > 0 ? 'error' : 'warning';
  const sorted = [...errors, ...problems.filter(({ severity }) => severity !== 'error')];
  byId('problems-list').replaceChildren(
    ...sorted.slice(0, shownAtMost).map((problem) => line(problem, describe(problem), go)),
    ...(sorted.length > shownAtMost ? [make('li', {}, `… và ${sorted.length - shownAtMost} mục nữa`)] : [])
  );
  byId('problems').dataset.state = 'checked';
};

const line = (problem, where, go) =>
  make(
    'li',
    {},
    make(
      'button',
      {
        type: 'button',
        class: `lt-problem lt-problem-${problem.severity}`,
        'data-element': problem.element,
        onclick: () => go(problem)
      },
      make('span', { class: 'lt-severity' }, names[problem.severity]),
      where ? make('strong', {}, `${where}: `) : null,
      problem.message,
      problem.line ? make('span', { class: 'text-body-secondary' }, ` (dòng ${problem.line})`) : null
    )
  );

export const foldProblems = () => {
  const head = byId('problems-head');
  const list = byId('problems-list');
  const open = (shown) => {
    list.hidden = !shown;
    head.setAttribute('aria-expanded', shown);
  };
  head.addEventListener('click', () => open(list.hidden));
  return open;
};
