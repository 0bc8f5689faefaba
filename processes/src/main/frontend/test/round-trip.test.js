// Opening and saving a diagram changes nothing: what is written means what was read, twice the same bytes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json' with { type: 'json' };
import { quietly } from '../src/modeler/editor/baseline.js';

const folder = fileURLToPath(new URL('../../resources/bpmn/', import.meta.url));
const diagrams = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.bpmn'));

const moddle = new BpmnModdle({ camunda });
const readDiagram = async (xml) => {
  const { rootElement, warnings } = await moddle.fromXML(xml);
  assert.deepEqual(warnings, []);
  return rootElement;
};
const write = async (definitions) => (await moddle.toXML(definitions, { format: true })).xml;

/** Elements with their attributes and children, references as ids, in the order that means something. */
const meaning = (element, seen = new Set()) => {
  if (Array.isArray(element)) {
    return element.map((each) => meaning(each, seen));
  }
  if (element === null || typeof element !== 'object') {
    return element;
  }
  if (seen.has(element)) {
    return { ref: element.id };
  }
  seen.add(element);
  const properties = Object.keys(element).filter((name) => !name.startsWith('$'));
  return {
    type: element.$type,
    attributes: { ...element.$attrs },
    ...Object.fromEntries(properties.toSorted().map((name) => [name, meaning(element[name], seen)]))
  };
};

test('all diagrams are there', () => assert.ok(diagrams.filter((name) => name.startsWith('rollout')).length >= 12));

for (const name of diagrams) {
  test(`${basename(name)} means the same after it was opened and saved`, async () => {
    const original = readFileSync(folder + name, 'utf8');
    const opened = await readDiagram(original);
    const written = await write(opened);
    assert.deepEqual(meaning(await readDiagram(written)), meaning(await readDiagram(original)));
    assert.equal(await write(await readDiagram(written)), written);
    const text = await quietly(original, () => write(opened));
    assert.equal(await text(), original);
  });
}

test('what is changed is written, and what is changed back is as it was', async () => {
  const original = readFileSync(folder + diagrams[0], 'utf8');
  const opened = await readDiagram(original);
  const text = await quietly(original, () => write(opened));
  const { id } = opened;
  opened.id = 'changed';
  assert.notEqual(await text(), original);
  opened.id = id;
  assert.equal(await text(), original);
});
