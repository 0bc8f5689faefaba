// Every word that the editors of diagrams and decisions hand to their translation has a Vietnamese one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lintConfig } from '../src/modeler/lint/config.js';
import { lintWords } from '../src/modeler/lint/words.js';
import { decisionWords } from '../src/modeler/words/decision.js';
import { diagramWords } from '../src/modeler/words/diagram.js';
import { formWords } from '../src/modeler/words/form.js';
import { panelWords } from '../src/modeler/words/panel.js';
import { translate } from '../src/modeler/words/index.js';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
const read = (path) => readFileSync(join(packages, path), 'utf8');
const scripts = (folder) =>
  readdirSync(join(packages, folder), { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(join(folder, name)));

const handedOver = /translate\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`$]*)`)/g;
const wordsIn = (text) =>
  [...text.matchAll(handedOver)].map(([, one, two, three]) => (one ?? two ?? three).replace(/\\(['"])/g, '$1'));
const labelsIn = (text) => [...text.matchAll(/\blabel: '([A-Z][^']*)'/g)].map(([, label]) => label);

/** Not words, or in the documentation of the packages only. */
const noWords = new Set(['', ', ', ' or ', 'HELLO {you}', ' + shift + ', '). ', ') to identify the error. ']);

const missing = (found, words) =>
  [...new Set(found)].filter((word) => !noWords.has(word) && !Object.hasOwn(words, word));

test('has words for all of the diagram editor', () => {
  const found = [
    ...scripts('bpmn-js/lib').flatMap(wordsIn),
    ...scripts('diagram-js/lib').flatMap(wordsIn),
    ...labelsIn(read('bpmn-js/lib/features/popup-menu/PopupEntries.js')),
    ...wordsIn(read('bpmn-js-create-append-anything/dist/index.es.js')),
    ...labelsIn(read('bpmn-js-create-append-anything/dist/index.es.js'))
  ];
  assert.ok(found.length > 150);
  assert.deepEqual(missing(found, { ...panelWords, ...diagramWords }), []);
});

test('has words for all of the panel, but what is for Camunda 8 only', () => {
  const panel = read('bpmn-js-properties-panel/dist/index.esm.js');
  const cut = (from, to) => panel.slice(panel.indexOf(from), to ? panel.indexOf(to) : undefined);
  const found = [
    ...wordsIn(panel.slice(0, panel.indexOf('function isZeebeServiceTask'))),
    ...wordsIn(cut('class ZeebePropertiesProvider', 'const TooltipProvider$1 = ')),
    ...wordsIn(read('bpmn-js-element-templates/dist/index.esm.js')),
    ...wordsIn(read('@bpmn-io/properties-panel/dist/index.esm.js'))
  ];
  assert.ok(found.length > 400);
  assert.deepEqual(missing(found, { ...panelWords, ...diagramWords }), []);
});

test('has words for all of the editor of decisions', () => {
  const found = [
    'dmn-js-drd',
    'dmn-js-decision-table',
    'dmn-js-shared',
    'dmn-js-literal-expression',
    'dmn-js-boxed-expression'
  ]
    .flatMap((name) => scripts(`${name}/lib`))
    .flatMap(wordsIn)
    .concat(
      [
        ...read('dmn-js-decision-table/lib/features/hit-policy/HitPolicies.js').matchAll(
          /(?:label|explanation): '([^']+)'/g
        )
      ].map(([, word]) => word)
    );
  assert.ok(found.length > 150);
  assert.deepEqual(missing(found, { ...panelWords, ...decisionWords }), []);
});

test('has words for what the form editor has built in', () => {
  const editor = read('@bpmn-io/form-js-editor/dist/index.es.js');
  const found = [...editor.matchAll(/\b(?:label|placeholder): ['"]([A-Z][^'"]*)['"]/g)].map(([, word]) => word);
  assert.ok(found.length > 80);
  assert.deepEqual(missing(found, { ...panelWords, ...formWords }), []);
});

test('has a sentence for each rule that diagrams are checked by', () => {
  const { rules } = JSON.parse(
    read('bpmnlint/config/recommended.js')
      .replace('module.exports =', '')
      .replace(/;\s*$/, '')
      .replace(/(\w+): \{/, '"$1": {')
      .replaceAll("'", '"')
  );
  const names = [...Object.keys(rules), 'camunda-compat/history-time-to-live'];
  assert.deepEqual(
    names.filter((rule) => lintConfig.rules[rule] !== 'off' && !lintWords(rule, '')),
    []
  );
});

test('puts values in their places and leaves unknown words alone', () => {
  assert.equal(translate('{label} must not be empty.', { label: 'Tên' }), 'Tên: không được để trống.');
  assert.equal(translate('Something new'), 'Something new');
  assert.equal(translate('constructor'), 'constructor');
});
