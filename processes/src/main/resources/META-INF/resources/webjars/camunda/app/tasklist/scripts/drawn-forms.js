// Finds the Camunda Forms that Tasklist draws, each once.
const FORM = '.fjs-container';

// Forms are drawn with Preact, which keeps its tree (__k) with the element drawn into: the form's services hang there.
const serviceOf = (drawn) => {
  if (!drawn) {
    return null;
  }
  const found = drawn.props && drawn.props.value && drawn.props.value.getService;
  return found || [drawn.__k].flat().reduce((before, child) => before || serviceOf(child), null);
};

// Calls with the element and the function that gives the form's services by their names.
export const whenDrawn = (tell) => {
  const known = new WeakSet();
  const look = (element) => {
    const service = serviceOf(element);
    const form = service && service('form', false);
    if (form && !known.has(form)) {
      known.add(form);
      tell(element, service);
    }
  };
  new MutationObserver(() => document.querySelectorAll(FORM).forEach(look))
    .observe(document.documentElement, {childList: true, subtree: true});
};
