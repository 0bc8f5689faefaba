// What changed between two diagrams, in words. Pure functions over what moddle has read.
import { attributes } from './content.js';
import { elementsOf, layoutOf } from './elements.js';
import { isFlow, kindAndName, kindOf, named } from './names.js';
import { added, between, changedField, removed } from './words.js';

const changedIn = (before, after, from, to, names) => {
  const [old, now] = [attributes(before, from.lanes), attributes(after, to.lanes)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  const words = keys.map((key) => changedField(after, key, old.get(key), now.get(key), names));
  return before.$type === after.$type
    ? words
    : [`${named(after)} đổi từ ${kindOf(before)} thành ${kindOf(after)}`, ...words];
};

/**
 * What changed between two diagrams that moddle has read.
 *
 * @param agencies names of agencies by code
 * @returns `[{kind: 'added' | 'removed' | 'changed' | 'moved', element, words}]`, in that order of kinds
 */
export const diagramChanges = (before, after, agencies = {}) => {
  const [from, to] = [elementsOf(before), elementsOf(after)];
  const names = { agencies, element: (id) => named(to.elements.get(id) ?? from.elements.get(id) ?? { id }) };
  const changes = [];
  to.elements.forEach((element, id) => {
    if (!from.elements.has(id)) {
      changes.push({ kind: 'added', element: id, words: added(element, to.lanes.get(id)) });
    }
  });
  from.elements.forEach((element, id) => {
    if (!to.elements.has(id)) {
      changes.push({ kind: 'removed', element: id, words: removed(element, from.lanes.get(id)) });
    }
  });
  from.elements.forEach((element, id) => {
    if (to.elements.has(id)) {
      changedIn(element, to.elements.get(id), from, to, names).forEach((words) => changes.push({ kind: 'changed', element: id, words }));
    }
  });
  return [...changes, ...movedIn(before, after, from, to)];
};

/** Flows that follow the shapes they join say nothing that those have not said. */
const movedIn = (before, after, from, to) => {
  const [old, now] = [layoutOf(before), layoutOf(after)];
  return [...now]
    .filter(([id, place]) => old.has(id) && old.get(id) !== place && from.elements.has(id) && to.elements.has(id))
    .map(([id]) => to.elements.get(id))
    .filter((element) => !isFlow(element) || [element.sourceRef, element.targetRef].every((end) => end && old.get(end.id) === now.get(end.id)))
    .map((element) => ({
      kind: 'moved',
      element: element.id,
      words: isFlow(element)
        ? `Vẽ lại đường đi ${between(element)} (chỉ hình vẽ)`
        : `Đổi chỗ ${kindAndName(element)} (chỉ hình vẽ)`
    }));
};
