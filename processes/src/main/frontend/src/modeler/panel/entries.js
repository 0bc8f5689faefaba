// Fields of the panel, each described by `{id, label, get, set}`; `set` is given what was chosen or typed.
import {
  CheckboxEntry,
  isCheckboxEntryEdited,
  isNumberFieldEntryEdited,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
  NumberFieldEntry,
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry
} from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { jsx } from '@bpmn-io/properties-panel/preact/jsx-runtime';

// Each stays the same component from one look at the diagram to the next: a field that somebody types in keeps the cursor.
// What is refused is told beside the field, and the diagram stays as it was.
const bound = (Component, props) =>
  Component({
    ...props,
    getValue: props.get,
    setValue: (value, refused) => refused || props.set(value, props.element)
  });
const typed = (Component, props) => bound(Component, { ...props, debounce: useService('debounceInput') });

const Select = (props) => bound(SelectEntry, { ...props, getOptions: props.options });
const Check = (props) => bound(CheckboxEntry, props);
const Text = (props) => typed(TextFieldEntry, props);
const Area = (props) => typed(TextAreaEntry, props);
const Numbers = (props) => typed(NumberFieldEntry, props);

export const selectEntry = (described) => ({ ...described, component: Select, isEdited: isSelectEntryEdited });
export const textEntry = (described) => ({ ...described, component: Text, isEdited: isTextFieldEntryEdited });
export const areaEntry = (described) => ({ ...described, component: Area, isEdited: isTextAreaEntryEdited });
export const numberEntry = (described) => ({ ...described, component: Numbers, isEdited: isNumberFieldEntryEdited });
export const checkEntry = (described) => ({ ...described, component: Check, isEdited: isCheckboxEntryEdited });

const Note = ({ id, label, text }) =>
  jsx('div', {
    class: 'bio-properties-panel-entry lt-note-entry',
    'data-entry-id': id,
    children: [jsx('span', { class: 'bio-properties-panel-label', children: label }), jsx('span', { children: text })]
  });

const Button = ({ id, label, act }) =>
  jsx('div', {
    class: 'bio-properties-panel-entry',
    'data-entry-id': id,
    children: jsx('button', {
      type: 'button',
      class: 'btn btn-outline-secondary btn-sm',
      onClick: act,
      children: label
    })
  });

/** What can be read here and not changed. */
export const noteEntry = (described) => ({ ...described, component: Note, isEdited: () => false });

export const buttonEntry = (described) => ({ ...described, component: Button, isEdited: () => false });

const none = { value: '', label: '(chưa chọn)' };

/** Options of a list, with what the diagram has besides, which nobody loses by looking at it. */
export const choices = (options, current, words = (value) => value) => [
  none,
  ...options,
  ...(current && !flat(options).some(({ value }) => value === current)
    ? [{ value: current, label: `Giữ nguyên: ${words(current)}` }]
    : [])
];

const flat = (options) => options.flatMap((option) => option.children ?? [option]);
