// Two faults of the Camunda Forms that Tasklist brings, mended in each form as soon as it is drawn:
// - a repeated group that is filled in well leaves empty entries among the form's errors, and Tasklist, which counts
//   entries, never lets such a form be completed;
// - what is typed reaches the form's data a moment later, and is lost if the form is completed within that moment.
const FORM = '.fjs-container';
const BEFORE_TASKLIST = 2000;

// Forms are drawn with Preact, which keeps its tree (__k) with the element drawn into: the form's services hang there.
const serviceOf = (drawn) => {
  if (!drawn) {
    return null;
  }
  const found = drawn.props && drawn.props.value && drawn.props.value.getService;
  return found || [drawn.__k].flat().reduce((before, child) => before || serviceOf(child), null);
};

const isEmpty = (value) => value === undefined || value === null
  || (typeof value === 'object' && Object.values(value).every(isEmpty));

const dropEmpty = (errors) => Object.keys(errors || {}).forEach((id) => {
  if (isEmpty(errors[id])) {
    delete errors[id];
  }
});

const mended = new WeakSet();

const mend = (element) => {
  const service = serviceOf(element);
  const form = service && service('form', false);
  if (!form || mended.has(form)) {
    return;
  }
  mended.add(form);
  service('config').debounce = false;
  service('eventBus').on('changed', BEFORE_TASKLIST, ({errors}) => dropEmpty(errors));
};

new MutationObserver(() => document.querySelectorAll(FORM).forEach(mend))
  .observe(document.documentElement, {childList: true, subtree: true});
