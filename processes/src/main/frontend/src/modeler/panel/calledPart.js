// What a called part is given, and gives back: filled in, so that nobody maps variables by hand.

const key = { businessKey: '#{execution.processBusinessKey}' };

/** Where the usual variables come from; all others bear the same name on both sides. */
const sources = ({ agency, task }) => ({
  agency: { sourceExpression: agency },
  stepText: { sourceExpression: '${steps.text(execution)}' },
  workName: { sourceExpression: '${steps.name(execution)}' },
  taskKey: { sourceExpression: task }
});

/** A part's variables may be told as names, or as `{target, source}` or `{target, sourceExpression}`. */
const mapping = (from) => (variable) => {
  if (typeof variable !== 'string') {
    return variable;
  }
  const source = from[variable];
  return source && Object.values(source)[0] ? { ...source, target: variable } : { source: variable, target: variable };
};

/**
 * @param part of the vocabulary: `{in, out}`
 * @param place `{agency, task}`: code of the lane's agency, id of the task before
 * @returns attributes of `camunda:in` and `camunda:out`
 */
export const mappingsOf = (part, place) => ({
  incoming: [key, ...(part.in ?? []).map(mapping(sources(place)))],
  outgoing: (part.out ?? []).map(mapping({}))
});

/** Whether what is mapped to a variable is an agency, which is then chosen from the directory. */
export const isAgency = ({ target, sourceExpression = '' }, codes) =>
  ['agency', 'acceptor', 'buyer'].includes(target) || codes.has(sourceExpression);
