// Checks a file with element templates by the schema that bpmn-js-element-templates has: node templates.mjs FILE.json
import { readFileSync } from 'node:fs';
import { validateAll } from '@bpmn-io/element-templates-validator';

const { valid, results } = validateAll(JSON.parse(readFileSync(process.argv[2], 'utf8')));

if (!valid) {
  for (const { object, errors } of results.filter((result) => !result.valid)) {
    console.error(`${object.id}: ${errors.map(({ dataPointer, message }) => `${dataPointer ?? ''} ${message}`).join('; ')}`);
  }
  process.exitCode = 1;
}
