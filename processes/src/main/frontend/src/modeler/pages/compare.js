// Mounts comparisons wherever a page asks for one.
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import '../compare.css';
import { compare } from '../compare.js';

document.querySelectorAll('[data-compare]').forEach(compare);
