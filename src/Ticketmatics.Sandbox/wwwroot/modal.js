import { button, buttonFace, byId, el, freshId, icon, isBusy, whileBusy } from './dom.js';
import { fieldShell, lengthTrouble, textControl } from './fields.js';
import { markdown } from './markdown.js';
import { Picker } from './picker.js';
import { chosenIn, selectFace } from './selects.js';
import { uploadField } from './uploads.js';

const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const LABEL = 18;
const FILE_UPLOAD = 19;
const PARAGRAPH = 2;
const REQUIRED = 'This field is required.';

/**
 * Opens a form: the application's, or one of our own. What was typed stays until the sandbox takes it or the person gives it up.
 * @param submit is given the fields' values and resolves with what went wrong, or null
 */
export function openModal(modal, submit, style = 'primary', word = 'Submit') {
  const back = document.activeElement;
  const titleId = freshId('title');
  const trouble = el('div.trouble');
  const parts = modal.components.map(part).filter(entry => entry !== null);
  const fields = parts.filter(entry => entry.customId !== undefined);
  const confirm = el(`button.button.${style}`, { testid: 'modal-submit' }, buttonFace(word));
  const form = el(
    'form',
    { method: 'dialog', novalidate: true, onsubmit: event => send(event) },
    el(
      'header',
      el('h2', { id: titleId }, modal.title),
      button('.icon-button', { 'aria-label': 'Close', onclick: () => dialog.close() }, icon('close')),
    ),
    el(
      'div.modal-body',
      parts.map(entry => entry.element),
      trouble,
    ),
    el(
      'footer',
      button('.button.secondary', { testid: 'modal-cancel', onclick: () => dialog.close() }, 'Cancel'),
      confirm,
    ),
  );
  const dialog = el(
    'dialog.modal',
    { testid: 'modal', 'aria-labelledby': titleId, onclose: () => leave(dialog, back) },
    form,
  );

  async function send(event) {
    event.preventDefault();
    if (isBusy(confirm)) {
      return;
    }
    trouble.replaceChildren();
    const wrong = fields.filter(field => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    const values = Object.fromEntries(fields.map(field => [field.customId, field.read()]));
    const failed = await whileBusy(confirm, () => submit(values));
    if (failed === null) {
      dialog.close();
    } else {
      trouble.replaceChildren(failed);
      failed.scrollIntoView({ block: 'nearest' });
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}

/** The button that opened the modal may have been drawn anew meanwhile; its test id finds it again. */
function leave(dialog, back) {
  dialog.remove();
  const known = back === document.body ? undefined : back?.dataset.testid;
  const again = known === undefined ? null : document.querySelector(`[data-testid="${CSS.escape(known)}"]`);
  (again ?? byId('composer') ?? byId('scroller')).focus({ preventScroll: true });
}

function part(component) {
  if (component.type === TEXT_DISPLAY) {
    return { element: el('div.markdown', markdown(component.content)) };
  }
  if (component.type !== LABEL) {
    return null;
  }
  switch (component.component.type) {
    case TEXT_INPUT:
      return textField(component);
    case FILE_UPLOAD:
      return fileField(component);
    default:
      return selectField(component);
  }
}

function fileField({ label, description, component: upload }) {
  const required = upload.required ?? true;
  const least = upload.min_values ?? 1;
  const { uploads, element } = uploadField({
    label,
    testId: `field-${upload.custom_id}`,
    most: upload.max_values ?? 1,
    kinds: upload.file_types,
    onChange: () => check(),
    complain: text => shell.complain(text),
  });
  const shell = fieldShell({ label, description, required, control: uploads.trigger, body: element });
  const check = () => {
    const trouble = countTrouble(uploads.ids.length, required, least);
    shell.complain(trouble);
    return trouble === null;
  };
  return { ...shell, customId: upload.custom_id, read: () => uploads.ids, check };
}

function textField({ label, description, component: input }) {
  const rules = {
    required: input.required ?? true,
    min: input.min_length ?? 0,
    max: input.max_length ?? null,
    missing: REQUIRED,
  };
  const { control, counter } = textControl({
    ...rules,
    paragraph: input.style === PARAGRAPH,
    value: input.value ?? '',
    placeholder: input.placeholder,
    testId: `field-${input.custom_id}`,
  });
  const shell = fieldShell({ label, description, required: rules.required, control, counter });
  const check = () => {
    const trouble = lengthTrouble(control.value, rules);
    shell.complain(trouble);
    return trouble === null;
  };
  control.addEventListener('input', () => isWrong(control) && check());
  return { ...shell, customId: input.custom_id, read: () => control.value, check };
}

function selectField({ label, description, component: select }) {
  const required = select.required ?? true;
  const face = selectFace(select);
  const picker = new Picker({
    ...face,
    label,
    min: required ? face.min : 0,
    testId: `field-${select.custom_id}`,
    chosen: chosenIn(select),
    onPick: () => isWrong(picker.trigger) && check(),
    onChange: () => check(),
  });
  const shell = fieldShell({ label, description, required, control: picker.trigger, body: picker.element });
  const check = () => {
    const trouble = countTrouble(picker.values.length, required, face.min);
    shell.complain(trouble);
    return trouble === null;
  };
  return { ...shell, customId: select.custom_id, read: () => picker.values, check };
}

/** What was complained about is looked at again at each change, and nothing else before it is complete. */
const isWrong = control => control.getAttribute('aria-invalid') === 'true';

function countTrouble(count, required, min) {
  if (count === 0) {
    return required ? REQUIRED : null;
  }
  return count < min ? `Choose at least ${min}.` : null;
}
