// What changed between two forms of form-js, in words.
import { one } from './names.js';

const fieldsOf = (components) =>
  (components ?? []).flatMap((each) => [each, ...fieldsOf(each.components)]);

const fieldName = (field) => `“${one(field.label ?? field.dateLabel ?? field.key ?? field.text ?? field.id ?? '').slice(0, 80)}”`;

const FORM_LABELS = {
  label: 'nhãn', dateLabel: 'nhãn', type: 'loại', values: 'các lựa chọn', validate: 'ràng buộc', conditional: 'điều kiện hiện',
  defaultValue: 'giá trị có sẵn', text: 'lời văn', description: 'hướng dẫn', valuesKey: 'nguồn lựa chọn'
};

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]))
      : value;

const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** What changed, as `diagramChanges` has it; `element` is the key of the field. */
export const formChanges = (before, after) => {
  const byKey = (form) => new Map(fieldsOf(form?.components).map((field) => [field.key ?? field.path ?? field.id, field]));
  const [old, now] = [byKey(before), byKey(after)];
  const changes = [];
  now.forEach((field, key) => !old.has(key) && changes.push({ kind: 'added', element: key, words: `Thêm ô ${fieldName(field)}` }));
  old.forEach((field, key) => !now.has(key) && changes.push({ kind: 'removed', element: key, words: `Bỏ ô ${fieldName(field)}` }));
  now.forEach((field, key) => {
    const was = old.get(key);
    const differ = was
      ? [...new Set([...Object.keys(was), ...Object.keys(field)])]
        .filter((each) => !['id', 'components', 'layout'].includes(each) && !same(was[each], field[each]))
      : [];
    if (differ.length) {
      const what = differ.map((each) => FORM_LABELS[each] ?? each).join(', ');
      changes.push({ kind: 'changed', element: key, words: `Sửa ô ${fieldName(field)}: ${what}` });
    }
  });
  const order = (form, other) => [...form.keys()].filter((key) => other.has(key)).join(' ');
  if (order(old, now) !== order(now, old)) {
    changes.push({ kind: 'moved', element: '', words: 'Đổi thứ tự các ô' });
  }
  return changes;
};
