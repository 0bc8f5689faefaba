// What changed between two decision files, in words.
import { named, one } from './names.js';

const text = (part) => one(part?.text ?? '');
const tableRule = (rule) =>
  `${(rule.inputEntry ?? []).map((each) => text(each) || '–').join(' | ')} → ${(rule.outputEntry ?? []).map((each) => text(each) || '–').join(' | ')}`;

/** What changed between two files that dmn-moddle has read, as `diagramChanges` has it. */
export const decisionChanges = (before, after) => {
  const byId = (definitions) => new Map((definitions?.drgElement ?? []).map((each) => [each.id, each]));
  const [old, now] = [byId(before), byId(after)];
  const changes = [];
  now.forEach((decision, id) => {
    if (!old.has(id)) {
      changes.push({ kind: 'added', element: id, words: `Thêm bảng ${named(decision)}` });
    } else {
      changes.push(...tableChanges(old.get(id), decision));
    }
  });
  old.forEach((decision, id) => !now.has(id) && changes.push({ kind: 'removed', element: id, words: `Bỏ bảng ${named(decision)}` }));
  return changes;
};

const tableChanges = (before, after) => {
  const [old, now] = [before.decisionLogic ?? {}, after.decisionLogic ?? {}];
  const at = `Bảng ${named(after)}`;
  const change = (kind, words) => ({ kind, element: after.id, words: `${at}: ${words}` });
  const rules = (table) => new Map((table.rule ?? []).map((rule) => [rule.id, tableRule(rule)]));
  const [oldRules, newRules] = [rules(old), rules(now)];
  const columns = (table) =>
    [...(table.input ?? []), ...(table.output ?? [])]
      .map((each) => `${each.label ?? each.name ?? ''} ${each.inputExpression ? text(each.inputExpression) : each.name ?? ''}`)
      .join(' | ');
  const changes = [];
  if (before.name !== after.name) {
    changes.push(change('changed', `đổi tên từ ${named(before)}`));
  }
  if ((old.hitPolicy ?? 'UNIQUE') !== (now.hitPolicy ?? 'UNIQUE')) {
    changes.push(change('changed', `cách chọn dòng từ ${old.hitPolicy ?? 'UNIQUE'} thành ${now.hitPolicy ?? 'UNIQUE'}`));
  }
  if (columns(old) !== columns(now)) {
    changes.push(change('changed', `các cột từ “${columns(old)}” thành “${columns(now)}”`));
  }
  newRules.forEach((rule, id) => {
    if (!oldRules.has(id)) {
      changes.push(change('added', `thêm dòng ${rule}`));
    } else if (oldRules.get(id) !== rule) {
      changes.push(change('changed', `dòng ${oldRules.get(id)} thành ${rule}`));
    }
  });
  oldRules.forEach((rule, id) => !newRules.has(id) && changes.push(change('removed', `bỏ dòng ${rule}`)));
  if (text(old) !== text(now)) {
    changes.push(change('changed', `biểu thức từ “${text(old)}” thành “${text(now)}”`));
  }
  const order = (mine, others) => [...mine.keys()].filter((id) => others.has(id)).join(' ');
  if (order(oldRules, newRules) !== order(newRules, oldRules)) {
    changes.push(change('changed', 'đổi thứ tự các dòng'));
  }
  return changes;
};
