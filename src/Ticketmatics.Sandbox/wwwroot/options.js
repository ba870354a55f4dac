import { fieldShell, lengthTrouble, textControl } from './fields.js';
import { suggestions } from './interact.js';
import { Picker } from './picker.js';
import { entityItems } from './selects.js';
import { localDescription, localName } from './state.js';
import { Suggest } from './suggest.js';
import { uploadField } from './uploads.js';

/** Types of command options. See Discord Docs/Application Commands. */
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;

/** Options that name something of the guild, and the select component that offers the same. */
const ENTITY_SELECTS = { 6: 5, 7: 8, 8: 6, 9: 7 };

const MISSING = 'This option is required. Specify a value.';

/**
 * The field of one option.
 * @param {(focused: string) => object} command the command as filled in so far, the focused option in any case
 * @returns {object|null} null for an option this page cannot fill in
 */
export function optionField(option, command) {
  const testId = `option-${option.name}`;
  if (option.choices?.length > 0) {
    return picked(
      option,
      testId,
      option.choices.map(choice => ({ value: String(choice.value), label: localName(choice) })),
      value => option.choices.find(choice => String(choice.value) === value).value,
    );
  }
  if (option.type === BOOLEAN) {
    return picked(
      option,
      testId,
      [
        { value: 'true', label: 'True' },
        { value: 'false', label: 'False' },
      ],
      value => value === 'true',
    );
  }
  if (option.type in ENTITY_SELECTS) {
    return picked(option, testId, entityItems(ENTITY_SELECTS[option.type], option.channel_types), value => value, true);
  }
  if (option.type === STRING || option.type === INTEGER || option.type === NUMBER) {
    return typed(option, testId, command);
  }
  return option.type === ATTACHMENT ? uploaded(option, testId) : null;
}

function uploaded(option, testId) {
  const { uploads, element } = uploadField({
    label: localName(option),
    testId,
    most: 1,
    onChange: () => check(),
    complain: text => shell.complain(text),
  });
  const shell = shellFor(option, uploads.trigger, element);
  const check = () => {
    const missing = option.required && uploads.ids.length === 0;
    shell.complain(missing ? MISSING : null);
    return !missing;
  };
  const read = () =>
    uploads.ids.length === 0 ? null : { name: option.name, type: option.type, value: uploads.ids[0] };
  return { ...shell, name: option.name, check, read };
}

function picked(option, testId, items, valueOf, search = false) {
  const picker = new Picker({
    items,
    label: localName(option),
    min: option.required ? 1 : 0,
    search,
    testId,
    onChange: () => check(),
  });
  const shell = shellFor(option, picker.trigger, picker.element);
  const check = () => {
    const missing = option.required && picker.values.length === 0;
    shell.complain(missing ? MISSING : null);
    return !missing;
  };
  const read = () =>
    picker.values.length === 0 ? null : { name: option.name, type: option.type, value: valueOf(picker.values[0]) };
  return { ...shell, name: option.name, check, read };
}

function typed(option, testId, command) {
  const max = option.max_length ?? null;
  const suggest = option.autocomplete
    ? new Suggest({ label: localName(option), testId, find: () => suggestions(command(option.name), option.name) })
    : null;
  const { control, counter } =
    suggest === null
      ? textControl({ min: option.min_length, max, testId, placeholder: null })
      : { control: suggest.control, counter: null };
  if (option.type !== STRING) {
    control.inputMode = option.type === INTEGER ? 'numeric' : 'decimal';
  }
  const raw = () => suggest?.value ?? control.value;
  const shell = shellFor(option, control, suggest?.element, counter);
  const check = () => {
    const trouble =
      option.type === STRING
        ? lengthTrouble(String(raw()), { required: option.required, min: option.min_length, max, missing: MISSING })
        : numberTrouble(option, String(raw()));
    shell.complain(trouble);
    return trouble === null;
  };
  const again = () => control.getAttribute('aria-invalid') === 'true' && check();
  control.addEventListener('input', again);
  control.addEventListener('change', again);
  const read = (evenEmpty = false) => {
    const value = raw();
    return value === '' && !evenEmpty
      ? null
      : {
          name: option.name,
          type: option.type,
          value: option.type === STRING || value === '' ? String(value) : asNumber(value),
        };
  };
  const type = text => {
    control.value = text;
    control.dispatchEvent(new Event('input'));
  };
  return { ...shell, name: option.name, check, read, type };
}

/** A half-typed number goes to autocomplete as the text it is. */
const asNumber = value => (Number.isNaN(Number(value)) ? value : Number(value));

function numberTrouble(option, text) {
  if (text === '') {
    return option.required ? MISSING : null;
  }
  const number = Number(text);
  const whole = option.type === INTEGER;
  if (whole ? !Number.isSafeInteger(number) : !Number.isFinite(number)) {
    return whole ? 'Enter a whole number.' : 'Enter a number.';
  }
  if (number < (option.min_value ?? -Infinity)) {
    return `Must be ${option.min_value} or more.`;
  }
  return number > (option.max_value ?? Infinity) ? `Must be ${option.max_value} or less.` : null;
}

function shellFor(option, control, body = control, counter = null) {
  return fieldShell({
    label: localName(option),
    description: localDescription(option),
    required: option.required,
    control,
    body,
    counter,
    marksOptional: true,
  });
}
