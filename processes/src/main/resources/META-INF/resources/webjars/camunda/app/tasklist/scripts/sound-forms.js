// Three faults of the Camunda Forms that Tasklist brings, mended in each form as soon as it is drawn:
// - a repeated group that is filled in well leaves empty entries among the form's errors, and Tasklist, which counts
//   entries, never lets such a form be completed;
// - what is typed reaches the form's data a moment later, and is lost if the form is completed within that moment;
// - a form that is not complete yet does not show which field is meant if that is out of sight.
import {whenDrawn} from './drawn-forms.js';

const BEFORE_TASKLIST = 2000;

const isEmpty = (value) => value === undefined || value === null
  || (typeof value === 'object' && Object.values(value).every(isEmpty));

const dropEmpty = (errors) => Object.keys(errors || {}).forEach((id) => {
  if (isEmpty(errors[id])) {
    delete errors[id];
  }
});

const showFirstError = (element) => {
  const field = element.querySelector('.fjs-has-errors');
  if (field) {
    field.scrollIntoView({block: 'center'});
  }
};

whenDrawn((element, service) => {
  service('config').debounce = false;
  service('eventBus').on('changed', BEFORE_TASKLIST, ({errors}) => dropEmpty(errors));
  // The errors are drawn after the form has told of them.
  service('eventBus').on('submit', ({errors}) => !isEmpty(errors) && setTimeout(showFirstError, 0, element));
});
