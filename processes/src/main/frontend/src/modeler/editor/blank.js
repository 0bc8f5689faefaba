// What new forms and decisions begin with.
import { exporter, schemaVersion } from './formText.js';

export const blankForm = (name) =>
  JSON.stringify(
    {
      components: [],
      type: 'default',
      id: name
        .replace(/^forms\//, '')
        .replace(/\.form$/, '')
        .replace(/[^A-Za-z0-9]+/g, '-'),
      executionPlatform: 'Camunda Platform',
      executionPlatformVersion: '7.24.0',
      schemaVersion,
      exporter
    },
    null,
    2
  ) + '\n';

export const blankDecision = (key) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="${key}-definitions" name="${key}" namespace="http://lienthong.vn/dmn">
  <decision id="${key}" name="${key}" camunda:historyTimeToLive="P3650D">
    <decisionTable id="${key}-table" hitPolicy="FIRST">
      <input id="${key}-input" label="Điều kiện">
        <inputExpression id="${key}-input-expression" typeRef="string">
          <text></text>
        </inputExpression>
      </input>
      <output id="${key}-output" label="Kết quả" name="result" typeRef="string" />
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="${key}-diagram">
      <dmndi:DMNShape id="${key}-shape" dmnElementRef="${key}">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
