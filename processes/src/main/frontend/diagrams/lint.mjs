// Checks BPMN files with bpmnlint: node lint.mjs FILE.bpmn...; a warning counts as much as an error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json' with { type: 'json' };

const config = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'],
  rules: {
    // A task may be entered from several sides: by the way forward and by the loops that bring it back ("làm lại", the
    // ways out of a task). Without a gateway each entry starts the task once, which is what is meant, and a gateway
    // before every task that can be done again would hide the procedure behind signs.
    'fake-join': 'off'
  }
};

const resolver = new NodeResolver({ require: createRequire(import.meta.url) });

const findingsIn = async (file) => {
  const moddle = new BpmnModdle({ camunda });
  try {
    const { rootElement, warnings } = await moddle.fromXML(readFileSync(file, 'utf8'));
    // Rules remember the ids that they have seen, so that every file needs a linter of its own.
    const reports = await new Linter({ config, resolver }).lint(rootElement);
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
