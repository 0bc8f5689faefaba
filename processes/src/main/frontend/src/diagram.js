// Shows diagrams: of a case the path that was taken and the place where it is now, of many cases where they wait long.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import './diagram.css';

const marked = (names) => new Set((names ?? '').split(' ').filter(Boolean));

/** Boundary events lead on from the activity that they sit on. */
const wasTaken = (flow, taken) =>
  taken.has(`${flow.source.id}>${flow.target.id}`) ||
  (flow.source.host && taken.has(`${flow.source.host.id}>${flow.target.id}`));

const highlight = (viewer, { visited, current, taken }) => {
  const canvas = viewer.get('canvas');
  viewer.get('elementRegistry').forEach((element) => {
    if (current.has(element.id)) {
      canvas.addMarker(element.id, 'lt-current');
    } else if (visited.has(element.id)) {
      canvas.addMarker(element.id, 'lt-visited');
    } else if (element.type === 'bpmn:SequenceFlow' && wasTaken(element, taken)) {
      canvas.addMarker(element.id, 'lt-visited');
    }
  });
};

const pairs = (json) => Object.entries(JSON.parse(json || '{}'));

/** Words beside nodes: how often the case came there, or how long cases wait. */
const annotate = (viewer, notes) => {
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');
  pairs(notes)
    .filter(([id]) => elements.get(id))
    .forEach(([id, words]) => {
      const note = document.createElement('div');
      note.className = 'lt-note';
      note.textContent = words;
      overlays.add(id, { position: { bottom: -2, left: 0 }, html: note });
    });
};

/** From 1, cool, to 5, hot. */
const heat = (viewer, levels) => {
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  pairs(levels)
    .filter(([id]) => elements.get(id))
    .forEach(([id, level]) => canvas.addMarker(id, `lt-heat-${Number(level)}`));
};

const show = async (container) => {
  const viewer = new NavigatedViewer({ container });
  try {
    const response = await fetch(container.dataset.diagram);
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    await viewer.importXML(await response.text());
    viewer.get('canvas').zoom('fit-viewport');
    highlight(viewer, {
      visited: marked(container.dataset.visited),
      current: marked(container.dataset.current),
      taken: marked(container.dataset.taken)
    });
    annotate(viewer, container.dataset.notes);
    heat(viewer, container.dataset.heat);
    container.dataset.state = 'shown';
  } catch (error) {
    container.textContent = 'Không hiển thị được sơ đồ. Vui lòng tải lại trang.';
    container.dataset.state = 'failed';
  }
};

/** What is folded away has no size: it is drawn when it is opened first. */
const whenSeen = (container) => {
  const folded = container.closest('details:not([open])');
  if (folded) {
    folded.addEventListener('toggle', () => show(container), { once: true });
  } else {
    show(container);
  }
};

document.querySelectorAll('[data-diagram]').forEach(whenSeen);
