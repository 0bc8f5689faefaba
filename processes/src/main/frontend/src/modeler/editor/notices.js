// Notices above the diagram.
import { byId, make } from '../element.js';

/**
 * @param style a Bootstrap style of alerts
 * @param actions `[{label, act}]`
 * @returns closes it
 */
export const notice = (style, words, actions = []) => {
  const box = make(
    'div',
    { class: `alert alert-${style} lt-notice`, role: 'alert' },
    make('span', {}, words),
    ...actions.map(({ label, act }) =>
      make('button', { type: 'button', class: 'btn btn-sm btn-outline-dark', onclick: act }, label)
    ),
    make('button', { type: 'button', class: 'btn-close', 'aria-label': 'Đóng', onclick: () => box.remove() })
  );
  byId('notices').append(box);
  return () => box.remove();
};
