import { el, freshId } from './dom.js';

/** Counting begins to matter to the person from this length on. */
const COUNTED_FROM = 40;

/**
 * A labelled control with a place for what is wrong with it.
 * @param {HTMLElement} body what is shown: the control, or what contains it
 * @param {boolean} marksOptional as Discord's client does for a command's options, and not in modals
 */
export function fieldShell({
  label,
  description,
  required,
  control,
  body = control,
  counter = null,
  marksOptional = false,
}) {
  const id = freshId('field');
  control.id = id;
  const error = el('p.field-error', { id: `${id}-error`, testid: `error-${control.dataset.testid}` });
  const about = description ? el('p.field-about', { id: `${id}-about` }, description) : null;
  const notes = [about?.id, error.id, counter?.id].filter(note => note).join(' ');
  control.setAttribute('aria-describedby', notes);
  const isPlainButton = control.matches('button:not([role])');
  if (required && !isPlainButton) {
    control.setAttribute('aria-required', 'true');
  }
  const element = el(
    'div.field',
    el(
      'label',
      { for: id },
      el('bdi', label),
      required && el('span.star', { 'aria-hidden': 'true' }, ' *'),
      required && isPlainButton && el('span.visually-hidden', ' (required)'),
      !required && marksOptional && el('span.optional', ' optional'),
    ),
    about,
    body,
    el('div.field-foot', error, counter),
  );
  return {
    element,
    focus: () => control.focus(),
    complain(text) {
      error.textContent = text ?? '';
      element.classList.toggle('wrong', text !== null);
      control.setAttribute('aria-invalid', text !== null);
    },
  };
}

/** A line or a paragraph to type in; Discord's limits on its length are counted in UTF-16 units, as here. */
export function textControl({
  paragraph = false,
  min = 0,
  max = null,
  value = '',
  placeholder,
  testId,
  counted = max !== null,
}) {
  const common = { testid: testId, placeholder, maxlength: max !== null && String(max), autocomplete: 'off' };
  const control = paragraph ? el('textarea', { ...common, rows: '5' }) : el('input', { ...common, type: 'text' });
  control.value = value;
  const counter = counted && max >= COUNTED_FROM ? el('span.counter', { id: freshId('counter') }) : null;
  const count = () => {
    if (counter !== null) {
      counter.textContent = `${control.value.length}/${max}`;
      counter.classList.toggle('short', control.value.length > 0 && control.value.length < min);
    }
  };
  control.addEventListener('input', count);
  count();
  return { control, counter };
}

/** @returns {string|null} what Discord's client says about a text of this length; null where it is fine */
export function lengthTrouble(text, { required, min = 0, max = null, missing }) {
  if (text === '') {
    return required ? missing : null;
  }
  if (text.length < min) {
    return `Must be at least ${min} characters in length.`;
  }
  return max !== null && text.length > max ? `Must be ${max} or fewer in length.` : null;
}
