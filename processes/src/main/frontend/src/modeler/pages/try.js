// A draft tried: where it stands, who is waited for, and what happened so far.
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import '@bpmn-io/form-js/dist/assets/form-js.css';
import '../try.css';
import { TryPage } from '../try.js';

new TryPage(document.getElementById('try')).begin();
