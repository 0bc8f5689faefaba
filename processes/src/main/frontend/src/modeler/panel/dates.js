// Dates as people write them, and as diagrams keep them.

const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const kept = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns `31/12/2026` for `2026-12-31`; anything else as it is */
export const showDate = (value) => value.replace(kept, '$3/$2/$1');

/** @returns `2026-12-31` for `31/12/2026`; nothing and expressions as they are; null for what is no date */
export const readDate = (text) => {
  if (text === '' || /^\$\{.*\}$/.test(text)) {
    return text;
  }
  const [, day, month, year] = written.exec(text.trim()) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? null : date;
};
