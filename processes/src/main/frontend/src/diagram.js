// Shows the diagrams of a case: the path that was taken and the place where it is now.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
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
    container.dataset.state = 'shown';
  } catch (error) {
    container.textContent = 'Không hiển thị được sơ đồ. Vui lòng tải lại trang.';
    container.dataset.state = 'failed';
  }
};

document.querySelectorAll('[data-diagram]').forEach(show);
