// What a called part is given, and gives back: filled in, so that nobody maps variables by hand.

const key = { businessKey: '#{execution.processBusinessKey}' };

/** Where the usual variables come from; all others bear the same name on both sides. */
const sources = ({ agency, task }) => ({
  agency: { sourceExpression: agency },
  stepText: { sourceExpression: '${steps.text(execution)}' },
  workName: { sourceExpression: '${steps.name(execution)}' },
  taskKey: { sourceExpression: task }
});

const variable = /^\$\{([A-Za-z_]\w*)\}$/;

/** @param passed `{name, from}`: from a constant or expression, null where the calls of the part differ */
const mapping =
  (usual) =>
  ({ name, from }) => {
    const known = from ? { sourceExpression: from } : usual[name];
    const expression = known?.sourceExpression;
    const source = expression ? variable.exec(expression)?.[1] : name;
    return source ? { source, target: name } : { sourceExpression: expression, target: name };
  };

/**
 * @param part of the vocabulary: `{in, out}`, each `[{name, from}]`
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
