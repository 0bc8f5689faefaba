// Checks BPMN files with bpmnlint: node lint.mjs FILE.bpmn...; a warning counts as much as an error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { lintConfig } from '../src/modeler/lint/config.js';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json' with { type: 'json' };

const resolver = new NodeResolver({ require: createRequire(import.meta.url) });

const findingsIn = async (file) => {
  const moddle = new BpmnModdle({ camunda });
  try {
    const { rootElement, warnings } = await moddle.fromXML(readFileSync(file, 'utf8'));
    // Rules remember the ids that they have seen, so that every file needs a linter of its own.
    const reports = await new Linter({ config: lintConfig, resolver }).lint(rootElement);
    return [
      ...warnings.map(({ message }) => message),
      ...Object.entries(reports).flatMap(([rule, found]) =>
        found.map(({ id, message }) => `${id ?? 'definitions'}: ${message} (${rule})`)
      )
    ];
  } catch (error) {
    return [error.message];
  }
};

for (const file of process.argv.slice(2)) {
  for (const finding of await findingsIn(file)) {
    console.error(`${file.split('/').at(-1)}: ${finding}`);
    process.exitCode = 1;
  }
}
