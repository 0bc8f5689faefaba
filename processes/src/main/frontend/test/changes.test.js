import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import { decisionChanges } from '../src/modeler/changed/decision.js';
import { diagramChanges } from '../src/modeler/changed/diagram.js';
import { formChanges } from '../src/modeler/changed/form.js';

const camunda = JSON.parse(readFileSync(join(import.meta.dirname, '../node_modules/camunda-bpmn-moddle/resources/camunda.json')));
const resources = join(import.meta.dirname, '../../resources');
const model4 = readFileSync(join(resources, 'bpmn/rollout/model-04-digital-documents.bpmn'), 'utf8');
const read = async (xml) => (await new BpmnModdle({ camunda }).fromXML(xml)).rootElement;
const changed = async (before, after, agencies) => diagramChanges(await read(before), await read(after), agencies);
const words = (changes, kind) => changes.filter((each) => !kind || each.kind === kind).map((each) => each.words);
const replaced = (text, from, to) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

const diagrams = readdirSync(join(resources, 'bpmn'), { recursive: true }).filter((name) => name.endsWith('.bpmn'));
for (const name of diagrams) {
  test(`finds nothing in ${name} after a round trip`, async () => {
    const xml = readFileSync(join(resources, 'bpmn', name), 'utf8');
    const moddle = new BpmnModdle({ camunda });
    const again = (await moddle.toXML((await moddle.fromXML(xml)).rootElement, { format: true })).xml;
    assert.deepEqual(await changed(xml, again), []);
  });
}

test('says what a new task is between', async () => {
  const task = '<userTask id="opinion" name="Lấy ý kiến Phòng Tư pháp"><incoming>in</incoming><outgoing>out</outgoing></userTask>';
  const flows = `<sequenceFlow id="in" sourceRef="assessSolution" targetRef="opinion"/><sequenceFlow id="out" sourceRef="opinion" targetRef="integrationFork"/>`;
  const after = replaced(replaced(model4, '<parallelGateway id="integrationFork">', `${task}${flows}<parallelGateway id="integrationFork">`),
    '<flowNodeRef>assessSolution</flowNodeRef>', '<flowNodeRef>assessSolution</flowNodeRef><flowNodeRef>opinion</flowNodeRef>');
  const found = words(await changed(model4, after), 'added');
  assert.equal(found[0],
    'Thêm việc “Lấy ý kiến Phòng Tư pháp” vào làn Sở TTTT, sau “Đánh giá giải pháp, chọn thuê hoặc đầu tư”, trước điểm song song integrationFork');
  assert.equal(words(await changed(after, model4), 'removed')[0], 'Bỏ việc “Lấy ý kiến Phòng Tư pháp” khỏi làn Sở TTTT');
});

test('says a due date in days', async () => {
  const after = replaced(model4, 'workingDaysWithin(execution, 15)', 'workingDaysWithin(execution, 7)');
  assert.deepEqual(words(await changed(model4, after)),
    ['Hạn của việc “Đánh giá giải pháp, chọn thuê hoặc đầu tư” từ 15 thành 7 ngày làm việc']);
});

test('says when a timer is due', async () => {
  const waiting = (timer) =>
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"><process id="p">
      <intermediateCatchEvent id="wait" name="Chờ"><timerEventDefinition id="t1">${timer}</timerEventDefinition></intermediateCatchEvent>
    </process></definitions>`;
  const found = await changed(
    waiting('<timeDuration>PT30M</timeDuration>'),
    waiting('<timeDate>${deadlines.workingDays(3)}</timeDate>'));
  assert.deepEqual(words(found), ['Sự kiện của điểm chờ “Chờ” từ sau 30 phút thành sau 3 ngày làm việc']);
});

test('says the agencies of a lane', async () => {
  const after = replaced(model4, 'name="agency" value="C06"', 'name="agency" value="PC06"');
  assert.deepEqual(words(await changed(model4, after, { C06: 'Cục C06', PC06: 'Phòng PC06' })),
    ['Làn “C06” đổi cơ quan từ Cục C06 thành Phòng PC06']);
});

test('finds conditions, parameters, forms and where work is done', async () => {
  const condition = replaced(model4, "${outcome == 'OPINIONS' || outcome == 'FORWARD'}", "${outcome == 'OPINIONS'}");
  assert.match(words(await changed(model4, condition))[0], /^Điều kiện của đường đi “Ý kiến, chuyển tiếp” từ/);
  const input = replaced(model4, 'sourceExpression="STTTT" target="agency"', 'sourceExpression="C06" target="agency"');
  assert.match(words(await changed(model4, input))[0], /^Giá trị truyền vào “agency” của phần được gọi .* từ “STTTT” thành “C06”$/);
  const form = replaced(model4, 'assessSolution.form', 'other.form');
  assert.match(words(await changed(model4, form))[0], /^Biểu mẫu của việc .* thành forms\/model-04-rollout\/other.form$/);
  const many = replaced(model4, '${fanOut.everyCommune(execution)}', '${fanOut.communes(execution)}');
  assert.match(words(await changed(model4, many))[0], /^Làm ở nhiều nơi của phần được gọi “Hỗ trợ người dân tại xã, thị trấn”/);
});

test('finds flows that lead elsewhere, and other ways of usual', async () => {
  const flow = replaced(model4, 'sourceRef="assessSolutionDecided" targetRef="integrationFork"', 'sourceRef="assessSolutionDecided" targetRef="digitise"');
  assert.deepEqual(words(await changed(model4, flow)),
    ['Đến của đường đi “Xong” từ điểm song song integrationFork thành “Số hóa, chứng thực tài liệu điện tử”']);
  const usual = replaced(model4, 'default="assessSolutionDecidedToIntegrationFork"', 'default="assessSolutionDecidedToAssessSolutionWaysOut"');
  assert.match(words(await changed(model4, usual))[0], /^Đường mặc định của điểm rẽ “Xong\?” từ “Xong” thành “Ý kiến, chuyển tiếp”$/);
});

test('tells what only moved apart', async () => {
  const xml = replaced(model4, /<bpmndi:BPMNShape[^>]*bpmnElement="assessSolution"[^>]*>\s*<dc:Bounds[^>]*x="/.exec(model4)?.[0]
    ?? /bpmnElement="assessSolution"[^>]*>\s*<[a-z]+:Bounds [^>]*?x="/.exec(model4)[0], (match) => `${match}1`);
  const found = await changed(model4, xml);
  assert.ok(found.length > 0);
  assert.ok(found.every((each) => each.kind === 'moved'));
});

test('says what changed in a form', () => {
  const before = { components: [{ key: 'a', type: 'textfield', label: 'Số' }, { key: 'b', type: 'number', label: 'Tiền' }] };
  const after = { components: [{ label: 'Số', type: 'textfield', key: 'a', validate: { required: true } }, { key: 'c', type: 'number', label: 'Lượt' }] };
  assert.deepEqual(words(formChanges(before, after)), ['Thêm ô “Lượt”', 'Bỏ ô “Tiền”', 'Sửa ô “Số”: ràng buộc']);
  assert.deepEqual(formChanges(before, structuredClone(before)), []);
});

test('says what changed in the rules of a table', async () => {
  const xml = readFileSync(join(resources, 'dmn/judicial-rules.dmn'), 'utf8');
  const decision = async (text) => (await new DmnModdle().fromXML(text, 'dmn:Definitions')).rootElement;
  assert.deepEqual(decisionChanges(await decision(xml), await decision(xml)), []);
  const rule = /<rule[\s\S]*?<\/rule>/.exec(xml)[0];
  assert.deepEqual(decisionChanges(await decision(xml), await decision(xml.replace(rule, ''))).map((each) => each.kind), ['removed']);
});

test('does not say that a pool or a lane has grown with what is in it', async () => {
  const grown = model4.replace(/(<bpmndi:BPMNShape bpmnElement="(?:lane|participant|pool)\w*"[^>]*>\s*<dc:Bounds height=)"(\d+)/gi,
    (shape, before, height) => `${before}"${Number(height) + 100}`);
  assert.notEqual(grown, model4);
  assert.deepEqual(words(await changed(model4, grown)), []);
});
