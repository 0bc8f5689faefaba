// Problems on the diagram: a number at each element that has some, and the way from the list to the element.
import { make } from '../element.js';

const kind = 'lt-problems';

export const marksOn = (modeler) => {
  const overlays = modeler.get('overlays');
  const canvas = modeler.get('canvas');
  const registry = modeler.get('elementRegistry');
  let marked = '';

  const place = (element, problems) => {
    const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    const mark = make('div', {
      class: `lt-mark lt-mark-${worst}`,
      title: problems.map(({ message }) => message).join('\n'),
      'data-problems': problems.length
    });
    mark.textContent = problems.length;
    overlays.add(element, kind, { position: { top: -10, right: 10 }, html: mark });
  };

  return {
    /** Problems at elements that are not drawn are at the diagram as a whole. */
    mark: (problems) => {
      const now = JSON.stringify(problems);
      if (now === marked) {
        return;
      }
      marked = now;
      overlays.remove({ type: kind });
      const byElement = Map.groupBy(
        problems.filter(({ element }) => element && registry.get(element)),
        ({ element }) => element
      );
      byElement.forEach((found, element) => place(element, found));
    },

    show: (id) => {
      const element = registry.get(id);
      if (element) {
        const root = canvas.findRoot(element);
        if (root && root !== canvas.getRootElement()) {
          canvas.setRootElement(root);
        }
        canvas.scrollToElement(element, 120);
        modeler.get('selection').select(element);
      }
    }
  };
};
