// The diagram of a simulated run: tokens, and the path taken.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { make } from './element.js';

const MARKERS = ['try-here', 'try-visited'];

export class TryDiagram {
  /** Shows the diagram that defines the procedure; the first one of a new one. */
  static async of(container, files, procedure) {
    const diagrams = Object.entries(files).filter(([name]) => name.endsWith('.bpmn')).map(([, text]) => text);
    const text = diagrams.find((each) => procedure && each.includes(`id="${procedure}"`)) ?? diagrams[0];
    const viewer = new NavigatedViewer({ container });
    await viewer.importXML(text);
    viewer.get('canvas').zoom('fit-viewport');
    return new TryDiagram(viewer);
  }

  constructor(viewer) {
    this.canvas = viewer.get('canvas');
    this.elements = viewer.get('elementRegistry');
    this.overlays = viewer.get('overlays');
  }

  show({ tokens, visited, taken }) {
    this.overlays.remove({ type: 'token' });
    this.elements.forEach((element) => MARKERS.forEach((marker) => this.canvas.removeMarker(element.id, marker)));
    [...Object.keys(visited), ...taken].forEach((id) => this.mark(id, 'try-visited'));
    tokens.filter(({ element }) => this.elements.get(element)).forEach(({ element, count }) => {
      this.mark(element, 'try-here');
      const bubble = make('span', { class: 'try-token', title: `${count} đang đứng ở đây` }, `${count}`);
      this.overlays.add(element, 'token', { position: { top: -12, right: 14 }, html: bubble });
    });
  }

  /** What somebody looks at in the list; null: nothing. */
  point(id) {
    this.elements.forEach((element) => this.canvas.removeMarker(element.id, 'try-pointed'));
    if (id) {
      this.mark(id, 'try-pointed');
    }
  }

  mark(id, marker) {
    if (this.elements.get(id)) {
      this.canvas.addMarker(id, marker);
    }
  }
}
