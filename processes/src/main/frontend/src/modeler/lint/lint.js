// bpmnlint in the browser, with the rules of the build.
import Linter from 'bpmnlint/lib/linter.js';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import recommended from 'bpmnlint/config/recommended.js';
import camundaCompat from 'bpmnlint-plugin-camunda-compat';
import historyTimeToLive from 'bpmnlint-plugin-camunda-compat/rules/camunda-platform/history-time-to-live.js';
import { lintConfig } from './config.js';
import { lintWords } from './words.js';

const rules = import.meta.glob('/node_modules/bpmnlint/rules/*.js', { eager: true, import: 'default' });

const resolver = new StaticResolver({
  'config:bpmnlint/recommended': recommended,
  'config:bpmnlint-plugin-camunda-compat/camunda-platform-7-24': camundaCompat.configs['camunda-platform-7-24'],
  'rule:bpmnlint-plugin-camunda-compat/history-time-to-live': historyTimeToLive,
  ...Object.fromEntries(
    Object.entries(rules).map(([path, rule]) => [`rule:bpmnlint/${path.split('/').at(-1).replace('.js', '')}`, rule])
  )
});

/**
 * @param definitions of a diagram that bpmn-js has open
 * @returns `[{element, severity, message}]`
 */
export const lint = async (definitions) => {
  // Rules remember the ids that they have seen, so that every look needs a linter of its own.
  const reports = await new Linter({ config: lintConfig, resolver }).lint(definitions);
  return Object.entries(reports).flatMap(([rule, found]) =>
    found.map(({ id, message, category }) => ({
      element: id ?? null,
      severity: category === 'error' || category === 'rule-error' ? 'error' : 'warning',
      message: lintWords(rule, message) ?? message
    }))
  );
};
