// What the panel reads out of expressions, and what it fills in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isAgency, mappingsOf } from '../src/modeler/panel/calledPart.js';
import {
  conditionWords,
  outcomesOf,
  readDueDate,
  readGroup,
  writeDueDate,
  writeGroup,
  writeOutcome
} from '../src/modeler/panel/expressions.js';
import { readDate, showDate } from '../src/modeler/panel/dates.js';
import { readTimer, timerNumber, writeTimer } from '../src/modeler/panel/timers.js';
import { clockTime } from '../src/modeler/element.js';
import { stillMissing } from '../src/modeler/editor/backup.js';
import { blankDecision, blankForm } from '../src/modeler/editor/blank.js';
import { writeForm } from '../src/modeler/editor/formText.js';
import { summary } from '../src/modeler/editor/problems.js';

test('reads and writes due dates in working days', () => {
  for (const expression of ['${deadlines.workingDaysWithin(execution, 15)}', '${deadlines.workingDays(3)}']) {
    assert.equal(writeDueDate(readDueDate(expression)), expression);
  }
  assert.equal(readDueDate('${opinions.due(execution)}'), null);
  assert.equal(readDueDate(undefined), null);
});

test('reads and writes when a timer is due', () => {
  for (const timer of [
    { timeDate: '${deadlines.workingDays(3)}' },
    { timeDate: '${deadlines.days(10)}' },
    { timeDuration: 'PT30M' },
    { timeDuration: 'P2M' },
    { timeCycle: 'R/P3M' },
    {}
  ]) {
    assert.deepEqual(writeTimer(readTimer(timer)), timer);
  }
  assert.deepEqual(['', '-5', '1.5', '7', '99999', 'x'].map(timerNumber), [1, 1, 1, 7, 2000, 1]);
  assert.deepEqual(readTimer({ timeDuration: 'PT90M' }), { kind: 'duration', number: 90, unit: 'minutes' });
  for (const other of [{ timeDate: '${reportFrom}' }, { timeDuration: 'P1DT2H' }, { timeCycle: '0 0 9 * * ?' }]) {
    assert.equal(readTimer(other), null);
  }
});

test('reads and writes dates as people do', () => {
  assert.equal(showDate('2026-12-31'), '31/12/2026');
  assert.equal(readDate('31/12/2026'), '2026-12-31');
  assert.equal(readDate('1/2/2027'), '2027-02-01');
  assert.deepEqual(['', '${modelDeadline}'].map(readDate), ['', '${modelDeadline}']);
  assert.deepEqual(['31/02/2027', '2026-12-31', 'mai', '31/13/2026'].map(readDate), [null, null, null, null]);
});

test('reads and writes who does a task', () => {
  const expression = "${agencies.leaders(execution, 'PHONG_TU_PHAP')}";
  assert.deepEqual(readGroup(expression), { who: 'leaders', agency: 'PHONG_TU_PHAP', variable: null });
  assert.equal(writeGroup(readGroup(expression)), expression);
  const ofEach = '${agencies.group(execution, replicator)}';
  assert.deepEqual(readGroup(ofEach), { who: 'group', agency: null, variable: 'replicator' });
  assert.equal(writeGroup(readGroup(ofEach)), ofEach);
  assert.equal(readGroup("${agencies.group(execution, 'A'); evil}"), null);
});

test('tells conditions in the words of the form before', () => {
  assert.equal(conditionWords("${outcome == 'OPINIONS' || outcome == 'FORWARD'}"), 'Lấy ý kiến hoặc Chuyển tiếp');
  assert.equal(conditionWords(writeOutcome('BUY'), { BUY: 'Mua' }), 'Mua');
  assert.equal(conditionWords('${fee == 0}'), '${fee == 0}');
});

test('finds the outcomes that a form offers', () => {
  const form = JSON.stringify({
    components: [{ components: [{ key: 'outcome', values: [{ value: 'DONE', label: 'Xong' }] }] }]
  });
  assert.deepEqual(outcomesOf(form), [{ value: 'DONE', label: 'Xong' }]);
  assert.deepEqual(outcomesOf('no form'), []);
});

test('fills in what a called part is given', () => {
  const part = {
    in: [
      { name: 'caseCode', from: '${caseCode}' },
      { name: 'unit', from: null },
      { name: 'agency', from: null },
      { name: 'stepText', from: '${steps.text(execution)}' },
      { name: 'taskKey', from: null },
      { name: 'buyer', from: 'STTTT' }
    ],
    out: [{ name: 'outcome', from: '${outcome}' }]
  };
  assert.deepEqual(mappingsOf(part, { agency: 'PTP', task: 'survey' }), {
    incoming: [
      { businessKey: '#{execution.processBusinessKey}' },
      { source: 'caseCode', target: 'caseCode' },
      { source: 'unit', target: 'unit' },
      { sourceExpression: 'PTP', target: 'agency' },
      { sourceExpression: '${steps.text(execution)}', target: 'stepText' },
      { sourceExpression: 'survey', target: 'taskKey' },
      { sourceExpression: 'STTTT', target: 'buyer' }
    ],
    outgoing: [{ source: 'outcome', target: 'outcome' }]
  });
  assert.deepEqual(mappingsOf({ in: [{ name: 'agency', from: null }] }, { agency: '', task: '' }).incoming[1], {
    source: 'agency',
    target: 'agency'
  });
});

test('knows which variables are agencies', () => {
  assert.ok(isAgency({ target: 'agency', source: 'lead' }, new Set()));
  assert.ok(isAgency({ target: 'other', sourceExpression: 'PTP' }, new Set(['PTP'])));
  assert.ok(!isAgency({ target: 'unit', source: 'unit' }, new Set(['PTP'])));
});

test('tells the time of today, and the day of any other', () => {
  const now = new Date('2026-11-27T10:00:00Z');
  assert.equal(clockTime('2026-11-27T07:05:00Z', now), '14:05');
  assert.match(clockTime('2026-11-26T07:05:00Z', now), /^14:05 ngày 26\/11\/2026$/);
});

test('offers of a backup only what the server does not have', () => {
  const backup = {
    files: [
      { name: 'a', text: '1' },
      { name: 'b', text: '2' }
    ]
  };
  assert.deepEqual(stillMissing(backup, [{ name: 'a', saved: '1' }]), [{ name: 'b', text: '2' }]);
  assert.deepEqual(stillMissing(null, []), []);
});

test('counts errors and warnings', () => {
  assert.equal(
    summary([{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }], null),
    '1 lỗi, 2 cảnh báo'
  );
  assert.equal(summary([], null), 'Không có lỗi');
  assert.match(summary([], 'máy chủ bận'), /chưa kiểm tra hết: máy chủ bận/);
});

test('begins forms as ours are, and decisions with one table', () => {
  const ours = JSON.parse(
    readFileSync(
      new URL('../../../../../forms/src/main/resources/forms/proposal/approveProposal.form', import.meta.url),
      'utf8'
    )
  );
  const { components, id, ...blank } = JSON.parse(blankForm('forms/model-04-rollout/newTask.form'));
  assert.equal(id, 'model-04-rollout-newTask');
  assert.deepEqual(components, []);
  Object.entries(blank).forEach(([name, value]) => assert.deepEqual(ours[name], value, name));
  assert.match(blankDecision('fees'), /<decision id="fees"/);
});

test('writes a changed form as it was, but for what is changed', () => {
  const before = {
    components: [{ type: 'radio', key: 'a', id: 'f1', label: 'Cũ' }],
    type: 'default',
    id: 'form',
    schemaVersion: 16
  };
  const now = {
    type: 'default',
    schemaVersion: 19,
    exporter: { name: 'form-js' },
    id: 'form',
    components: [{ label: 'Mới', type: 'radio', id: 'f1', key: 'a', description: 'x' }, { id: 'f2' }]
  };
  const { exporter, ...written } = JSON.parse(writeForm(now, JSON.stringify(before)));
  assert.equal(exporter.name, 'Liên Thông');
  assert.equal(
    JSON.stringify(written),
    '{"components":[{"type":"radio","key":"a","id":"f1","label":"Mới","description":"x"},{"id":"f2"}],"type":"default","id":"form","schemaVersion":16}'
  );
});
