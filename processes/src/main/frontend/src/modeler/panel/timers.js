// When timers are due, as people choose it: the expressions and ISO 8601 durations behind it.

export const units = [
  { value: 'minutes', label: 'phút', prefix: 'PT', letter: 'M' },
  { value: 'hours', label: 'giờ', prefix: 'PT', letter: 'H' },
  { value: 'days', label: 'ngày', prefix: 'P', letter: 'D' },
  { value: 'weeks', label: 'tuần', prefix: 'P', letter: 'W' },
  { value: 'months', label: 'tháng', prefix: 'P', letter: 'M' },
  { value: 'years', label: 'năm', prefix: 'P', letter: 'Y' }
];

/** Of whichever unit. */
export const longest = 2000;

const date = /^\$\{deadlines\.(workingDays|days)\((\d{1,4})\)\}$/;
const span = /^(PT|P)(\d{1,4})([MHDWY])$/;

const readSpan = (text) => {
  const [, prefix, number, letter] = span.exec(text) ?? [];
  const unit = units.find((each) => each.prefix === prefix && each.letter === letter);
  return unit ? { number: Number(number), unit: unit.value } : null;
};

const writeSpan = ({ number, unit }) => {
  const { prefix, letter } = units.find(({ value }) => value === unit);
  return `${prefix}${number}${letter}`;
};

/**
 * @param timer bodies of a timer's expressions, `{timeDate, timeDuration, timeCycle}`
 * @returns `{kind: 'workingDays' | 'days', number}` or `{kind: 'duration' | 'cycle', number, unit}`; `{kind: ''}` for a
 *   timer that has none yet; null for anything else
 */
export const readTimer = ({ timeDate = '', timeDuration = '', timeCycle = '' }) => {
  if (timeDate) {
    const [, kind, number] = date.exec(timeDate) ?? [];
    return kind ? { kind, number: Number(number) } : null;
  }
  if (timeDuration) {
    const read = readSpan(timeDuration);
    return read && { kind: 'duration', ...read };
  }
  if (timeCycle) {
    const read = timeCycle.startsWith('R/') ? readSpan(timeCycle.slice(2)) : null;
    return read && { kind: 'cycle', ...read };
  }
  return { kind: '' };
};

/** What was typed, as a number that a timer can have. */
export const timerNumber = (typed) => Math.min(longest, Math.max(1, Math.trunc(Number(typed)) || 1));

/** @returns `{timeDate}`, `{timeDuration}` or `{timeCycle}`; nothing for a timer that is not chosen yet */
export const writeTimer = ({ kind, number, unit }) => {
  switch (kind) {
    case 'workingDays':
    case 'days':
      return { timeDate: `\${deadlines.${kind}(${number})}` };
    case 'duration':
      return { timeDuration: writeSpan({ number, unit }) };
    case 'cycle':
      return { timeCycle: `R/${writeSpan({ number, unit })}` };
    default:
      return {};
  }
};

/** A timer in words: “sau 3 ngày làm việc”, “cứ mỗi 3 tháng”. */
export const timerWords = ({ kind, number, unit }) => {
  const counted = `${number} ${units.find(({ value }) => value === unit)?.label ?? (kind === 'days' ? 'ngày' : 'ngày làm việc')}`;
  return kind === 'cycle' ? `cứ mỗi ${counted}` : `sau ${counted}`;
};
