// The form of a played officer: form-js where it is one of those, plain fields for an embedded form.
import { make } from './element.js';

/** Shows a form that is filled in with samples; `done` gets the values. */
export const askForValues = async (place, form, done) => {
  if (form.schema) {
    await formJs(place, form, done);
  } else {
    plainFields(place, form, done);
  }
};

const formJs = async (place, form, done) => {
  const { Form } = await import('@bpmn-io/form-js');
  const viewer = new Form({ container: place });
  await viewer.importSchema(form.schema, { ...form.data, ...form.values });
  place.append(
    make('button', { class: 'btn btn-primary btn-sm mt-2', type: 'button', onclick: () => {
      const { data, errors } = viewer.submit();
      if (!Object.keys(errors).length) {
        done(data);
      }
    } }, 'Gửi')
  );
};

const plainFields = (place, form, done) => {
  const inputs = form.fields.map((field) => input(field, form.values[field.key] ?? ''));
  place.append(
    ...form.fields.map((field, at) => make('label', { class: 'd-block small mb-1' }, field.label || field.key, inputs[at])),
    make('button', { class: 'btn btn-primary btn-sm mt-1', type: 'button', onclick: () => done(Object.fromEntries(form.fields.map((field, at) => [field.key, inputs[at].value]))) }, 'Gửi')
  );
};

const input = (field, value) =>
  field.choices.length
    ? make('select', { class: 'form-select form-select-sm' }, ...field.choices.map((choice) => make('option', { value: choice.value, selected: choice.value === value }, choice.label || choice.value)))
    : make('input', { class: 'form-control form-control-sm', value });
