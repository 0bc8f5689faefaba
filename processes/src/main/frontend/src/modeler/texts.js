// Reads the files of procedures as moddle has them, and says what changed in each.
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { decisionChanges } from './changed/decision.js';
import { diagramChanges } from './changed/diagram.js';
import { formChanges } from './changed/form.js';

export { camunda };

const KINDS = [
  {
    ending: '.bpmn',
    label: 'Sơ đồ',
    changes: async (from, to, agencies) => diagramChanges(await diagram(from), await diagram(to), agencies)
  },
  { ending: '.form', label: 'Biểu mẫu', changes: async (from, to) => formChanges(form(from), form(to)) },
  { ending: '.dmn', label: 'Bảng quyết định', changes: async (from, to) => decisionChanges(await decisions(from), await decisions(to)) }
];

const diagram = async (text) => (text ? (await new BpmnModdle({ camunda }).fromXML(text)).rootElement : {});
const decisions = async (text) => (text ? (await new DmnModdle().fromXML(text, 'dmn:Definitions')).rootElement : {});
const form = (text) => (text ? JSON.parse(text) : {});

/**
 * @param from, to as `{files: {name: text}, agencies}`
 * @returns `[{name, label, changes, from, to}]` for each file that is in `to`, diagrams first
 */
export const compareFiles = async (from, to) => {
  const order = (name) => KINDS.findIndex((kind) => name.endsWith(kind.ending));
  const names = Object.keys(to.files).filter((name) => order(name) >= 0).sort((one, other) => order(one) - order(other));
  return Promise.all(
    names.map(async (name) => {
      const kind = KINDS[order(name)];
      const [before, after] = [from.files[name], to.files[name]];
      return { name, label: kind.label, from: before, to: after, changes: await kind.changes(before, after, to.agencies) };
    })
  );
};
