// Asks in a dialog of the page.
import { byId, make } from '../element.js';

/**
 * @param buttons `[{answer, label, style}]`; the last one is also what Escape means
 * @returns the answer of the button
 */
export const ask = (title, content, buttons) =>
  new Promise((resolve) => {
    const dialog = byId('dialog');
    const close = (answer) => {
      dialog.close();
      resolve(answer);
    };
    dialog.replaceChildren(
      make('h2', { class: 'h5' }, title),
      ...[content].flat(),
      make(
        'div',
        { class: 'lt-dialog-buttons' },
        ...buttons.map(({ answer, label, style = 'outline-secondary' }) =>
          make(
            'button',
            { type: 'button', class: `btn btn-${style}`, 'data-answer': String(answer), onclick: () => close(answer) },
            label
          )
        )
      )
    );
    dialog.oncancel = (event) => {
      event.preventDefault();
      close(buttons.at(-1).answer);
    };
    dialog.showModal();
  });

export const confirmed = async (question, label) =>
  (await ask(
    question,
    [],
    [
      { answer: true, label, style: 'danger' },
      { answer: false, label: 'Không' }
    ]
  )) === true;

/** @returns what was typed, null when it was given up; `wrong` tells what is wrong with it, in words */
export const askText = async (title, label, value, wrong) => {
  const input = make('input', { class: 'form-control', id: 'asked', value, autocomplete: 'off' });
  const problem = make('p', { class: 'text-danger small', role: 'alert' });
  for (;;) {
    const answer = await ask(
      title,
      [make('label', { class: 'form-label', for: 'asked' }, label), input, problem],
      [
        { answer: true, label: 'Đồng ý', style: 'primary' },
        { answer: false, label: 'Thôi' }
      ]
    );
    if (!answer) {
      return null;
    }
    problem.textContent = wrong(input.value.trim()) ?? '';
    if (!problem.textContent) {
      return input.value.trim();
    }
  }
};
