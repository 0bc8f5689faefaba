// What a diagram consists of, and where it is drawn.
import { typeOf } from './names.js';

/** All that a diagram consists of, by id; `lanes` holds the lane of each node. */
export const elementsOf = (definitions) => {
  const elements = new Map();
  const lanes = new Map();
  const add = (element) => element.id && elements.set(element.id, element);
  const laneSet = (set) =>
    (set?.lanes ?? []).forEach((lane) => {
      add(lane);
      (lane.flowNodeRef ?? []).forEach((node) => lanes.set(node.id, lane));
      laneSet(lane.childLaneSet);
    });
  const scope = (container) => {
    (container.laneSets ?? []).forEach(laneSet);
    [...(container.flowElements ?? []), ...(container.artifacts ?? [])].forEach((element) => {
      add(element);
      scope(element);
    });
  };
  (definitions.rootElements ?? []).forEach((root) => {
    const type = typeOf(root);
    if (type === 'Process') {
      add(root);
      scope(root);
    } else if (type === 'Collaboration') {
      (root.participants ?? []).forEach(add);
      (root.artifacts ?? []).forEach(add);
      (root.messageFlows ?? []).forEach(add);
    } else {
      add(root);
    }
  });
  return { elements, lanes };
};

/** Where each shape is, without generated ids. A pool or a lane is as large as what is in it: its size says nothing more. */
export const layoutOf = (definitions) => {
  const places = new Map();
  (definitions.diagrams ?? []).forEach((diagram) =>
    (diagram.plane?.planeElement ?? []).forEach((shape) => {
      if (shape.bpmnElement?.id) {
        places.set(shape.bpmnElement.id, placeOf(shape).join(' '));
      }
    })
  );
  return places;
};

const placeOf = ({ bounds, waypoint = [], bpmnElement, isExpanded = '' }) => {
  if (!bounds) {
    return waypoint.flatMap(({ x, y }) => [x, y]);
  }
  const holdsOthers = ['Participant', 'Lane'].includes(typeOf(bpmnElement));
  return holdsOthers ? [bounds.x, bounds.y] : [bounds.x, bounds.y, bounds.width, bounds.height, isExpanded];
};
