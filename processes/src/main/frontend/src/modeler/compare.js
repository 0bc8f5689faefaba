// Two states of a procedure side by side, with what changed marked on both and said in words.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { make } from './element.js';
import { read } from './server.js';
import { camunda, compareFiles } from './texts.js';

const KINDS = { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa', moved: 'Đổi chỗ' };

/**
 * Shows the comparison in an element with the addresses `data-from` and `data-to` of `{title, files, agencies}`; with
 * `data-compare="words"` in words only. Its `data-state` is `shown`, `equal` or `failed` in the end.
 */
export const compare = async (container) => {
  try {
    const [from, to] = await Promise.all([read(container.dataset.from), read(container.dataset.to)]);
    const files = await compareFiles(from, to);
    const changed = files.some((file) => file.changes.length > 0);
    container.replaceChildren();
    const diagrams = container.dataset.compare === 'words' ? null : new Diagrams(from.title, to.title);
    container.append(words(files, diagrams), ...(diagrams ? [diagrams.element] : []));
    const first = files.find((file) => file.label === 'Sơ đồ' && file.changes.length) ?? files.find((file) => file.label === 'Sơ đồ');
    if (diagrams && first) {
      await diagrams.show(first);
    }
    container.dataset.state = changed ? 'shown' : 'equal';
  } catch (problem) {
    container.replaceChildren(make('div', { class: 'alert alert-danger', role: 'alert' }, `Không so sánh được: ${problem.message}`));
    container.dataset.state = 'failed';
  }
};

const words = (files, diagrams) => {
  const differing = files.filter((file) => file.changes.length);
  const list = make('section', { class: 'compare-words', 'aria-label': 'Những gì đã đổi' });
  if (!differing.length) {
    list.append(make('p', { class: 'alert alert-success' }, 'Không có thay đổi'));
  }
  differing.forEach((file) => {
    list.append(
      make('h2', { class: 'h6 mt-2' }, `${file.label} (${file.changes.length})`, make('small', { class: 'text-body-secondary ms-2' }, file.name)),
      make('ul', { class: 'list-unstyled' }, ...file.changes.map((change) => entry(file, change, diagrams)))
    );
  });
  return list;
};

const entry = (file, change, diagrams) => {
  const content = [make('span', { class: `compare-kind compare-${change.kind}` }, KINDS[change.kind]), make('span', {}, change.words)];
  return make(
    'li',
    {},
    diagrams && file.label === 'Sơ đồ'
      ? make('button', { class: 'compare-entry', type: 'button', onclick: () => diagrams.go(file, change.element) }, ...content)
      : make('span', { class: 'compare-entry' }, ...content)
  );
};

const legend = () =>
  make('div', { class: 'compare-legend small' }, ...Object.entries(KINDS).map(([kind, label]) => make('span', { class: `compare-kind compare-${kind}` }, label)));

/** The old and the new diagram; what one is moved to, the other follows. */
class Diagrams {
  constructor(before, after) {
    this.sides = [before, after].map((title) => {
      const canvas = make('div', { class: 'compare-canvas' });
      return { canvas, element: make('figure', { class: 'compare-side' }, make('figcaption', { class: 'small fw-semibold text-truncate' }, title), canvas) };
    });
    this.element = make('div', { class: 'compare-diagrams' }, legend(), make('div', { class: 'compare-sides' }, ...this.sides.map((side) => side.element)));
    this.shown = null;
    this.following = false;
  }

  async show(file) {
    this.shown = file;
    this.viewers = await Promise.all([file.from, file.to].map((text, side) => this.draw(this.sides[side].canvas, text)));
    this.mark(file.changes);
    const [old, now] = this.viewers;
    (now ?? old)?.get('canvas').zoom('fit-viewport');
    this.viewers.forEach((viewer, side) => viewer?.on('canvas.viewbox.changed', () => this.follow(side)));
    this.follow(now ? 1 : 0);
  }

  async draw(canvas, text) {
    canvas.replaceChildren();
    if (!text) {
      canvas.append(make('p', { class: 'text-body-secondary p-3' }, 'Chưa có'));
      return null;
    }
    const viewer = new NavigatedViewer({ container: canvas, moddleExtensions: { camunda } });
    await viewer.importXML(text);
    return viewer;
  }

  mark(changes) {
    this.viewers.forEach((viewer) => {
      // What was moved besides being changed is marked as changed.
      [...changes].reverse().forEach(({ kind, element }) => {
        if (viewer?.get('elementRegistry').get(element)) {
          Object.keys(KINDS).forEach((each) => viewer.get('canvas').removeMarker(element, `compare-mark-${each}`));
          viewer.get('canvas').addMarker(element, `compare-mark-${kind}`);
        }
      });
    });
  }

  follow(side) {
    const [leader, other] = [this.viewers[side], this.viewers[1 - side]];
    if (this.following || !leader || !other) {
      return;
    }
    this.following = true;
    const { x, y, width, height } = leader.get('canvas').viewbox();
    other.get('canvas').viewbox({ x, y, width, height });
    this.following = false;
  }

  async go(file, id) {
    if (this.shown !== file) {
      await this.show(file);
    }
    const side = this.viewers[1]?.get('elementRegistry').get(id) ? 1 : 0;
    this.viewers.forEach((viewer) => viewer?.get('elementRegistry').forEach((each) => viewer.get('canvas').removeMarker(each.id, 'compare-chosen')));
    const element = this.viewers[side]?.get('elementRegistry').get(id);
    if (!element) {
      return;
    }
    this.viewers.forEach((viewer) => viewer?.get('elementRegistry').get(id) && viewer.get('canvas').addMarker(id, 'compare-chosen'));
    const points = element.waypoints ?? [{ x: element.x, y: element.y }, { x: element.x + element.width, y: element.y + element.height }];
    const middle = (axis) => (Math.min(...points.map((each) => each[axis])) + Math.max(...points.map((each) => each[axis]))) / 2;
    const { width, height } = this.sides[side].canvas.getBoundingClientRect();
    this.viewers[side].get('canvas').viewbox({ x: middle('x') - width / 2, y: middle('y') - height / 2, width, height });
  }
}
