// Forms as texts: what is not changed stays where it was, so that a comparison shows what somebody changed and nothing else.

/** The version of the schema that the viewer of Tasklist shows. */
export const schemaVersion = 16;

/** Which program wrote it last says nothing about a form. */
export const exporter = { name: 'Liên Thông', version: '1' };

/**
 * @param schema what the editor holds
 * @param original the text that it was opened with
 */
export const writeForm = (schema, original) => {
  const before = JSON.parse(original);
  const fields = fieldsById(before);
  const kept = {
    ...schema,
    schemaVersion: before.schemaVersion ?? schemaVersion,
    exporter: before.exporter ?? exporter
  };
  return `${JSON.stringify(ordered(kept, before, fields), null, 2)}\n`;
};

const fieldsById = ({ components = [] }) =>
  new Map(components.flatMap((field) => [[field.id, field], ...fieldsById(field)]));

/** The properties in the order in which they were, new ones last; so for all fields inside. */
const ordered = (now, before = {}, fields) => {
  const names = [
    ...Object.keys(before).filter((name) => name in now),
    ...Object.keys(now).filter((name) => !(name in before))
  ];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name === 'components' ? now.components.map((field) => ordered(field, fields.get(field.id), fields)) : now[name]
    ])
  );
};
