// The expressions of diagrams that people choose by words: due dates, groups, ways out.

const within = /^\$\{deadlines\.workingDaysWithin\(execution, (\d{1,3})\)\}$/;
const plain = /^\$\{deadlines\.workingDays\((\d{1,3})\)\}$/;
const group = /^\$\{agencies\.(group|leaders)\(execution, (?:'([A-Z][A-Z0-9_]*)'|([a-zA-Z]+))\)\}$/;
const outcome = /outcome == '([A-Z_]+)'/g;

/** @returns `{days, within}`: working days, and whether the case's own due date bounds them; null for any other expression */
export const readDueDate = (expression = '') => {
  const days = within.exec(expression)?.[1] ?? plain.exec(expression)?.[1];
  return days === undefined ? null : { days: Number(days), within: within.test(expression) };
};

export const writeDueDate = ({ days, within: bounded }) =>
  bounded ? `\${deadlines.workingDaysWithin(execution, ${days})}` : `\${deadlines.workingDays(${days})}`;

/** @returns `{who: 'group' | 'leaders', agency, variable}`, one of the last two null; null for any other expression */
export const readGroup = (expression = '') => {
  const [, who, agency = null, variable = null] = group.exec(expression) ?? [];
  return who ? { who, agency, variable } : null;
};

export const writeGroup = ({ who, agency, variable }) =>
  `\${agencies.${who}(execution, ${agency ? `'${agency}'` : variable})}`;

const ways = {
  DONE: 'Xong',
  OPINIONS: 'Lấy ý kiến',
  FORWARD: 'Chuyển tiếp',
  REWORK: 'Trả lại để làm lại'
};

/** What a condition means, in words: the outcomes that it names, else the condition itself. */
export const conditionWords = (expression, known = {}) => {
  const codes = [...expression.matchAll(outcome)].map(([, code]) => code);
  const onlyOutcomes = expression.replace(outcome, '').replace(/[\s${}|]/g, '') === '';
  return codes.length > 0 && onlyOutcomes
    ? codes.map((code) => known[code] ?? ways[code] ?? code).join(' hoặc ')
    : expression;
};

export const writeOutcome = (code) => `\${outcome == '${code}'}`;

/** Outcomes that a form lets people choose: `[{value, label}]`. */
export const outcomesOf = (form) => {
  try {
    return fieldsOf(JSON.parse(form).components).find(({ key }) => key === 'outcome')?.values ?? [];
  } catch {
    return [];
  }
};

const fieldsOf = (components = []) => components.flatMap((each) => [each, ...fieldsOf(each.components)]);
