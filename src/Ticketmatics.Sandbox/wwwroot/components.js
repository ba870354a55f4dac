import { buttonFace, isBusy, whileBusy } from './busy.js';
import { el, icon } from './dom.js';
import { useComponent } from './interact.js';
import { emojiView } from './listview.js';
import { safeUrl } from './markdown.js';
import { Picker } from './picker.js';
import { chosenIn, selectFace } from './selects.js';

const ROW = 1;
const BUTTON = 2;
const LINK_STYLE = 5;
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** A message's rows of buttons and selects; what a click led to, if to nothing good, stands below them. */
export function componentsView(message) {
  const trouble = el('div', { class: 'trouble' });
  const send = async (component, values) => {
    trouble.replaceChildren();
    const failed = await useComponent({
      messageId: message.id,
      customId: component.custom_id,
      componentType: component.type,
      values,
    });
    if (failed !== null) {
      trouble.replaceChildren(failed);
    }
    return failed === null;
  };
  const rows = message.components
    .filter(row => row.type === ROW)
    .map(row =>
      el(
        'div',
        { class: 'row' },
        row.components.map(component => view(component, send)),
      ),
    );
  return [...rows, trouble];
}

function view(component, send) {
  if (component.type !== BUTTON) {
    return select(component, send);
  }
  return component.style === LINK_STYLE ? linkButton(component) : button(component, send);
}

function face(component) {
  return [emojiView(component.emoji), component.label && el('bdi', {}, component.label)];
}

function linkButton(component) {
  const url = safeUrl(component.url ?? '');
  return url === null || component.disabled
    ? el('button', { type: 'button', class: 'button secondary', disabled: true }, face(component), icon('external'))
    : el(
        'a',
        { class: 'button secondary', href: url, target: '_blank', rel: 'noopener noreferrer' },
        face(component),
        icon('external'),
      );
}

function button(component, send) {
  const press = async () => {
    if (!isBusy(node)) {
      await whileBusy(node, () => send(component));
    }
  };
  const node = el(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[component.style] ?? 'secondary'}`,
      testid: `component-${component.custom_id}`,
      disabled: component.disabled,
      'aria-label': component.label ? null : (component.emoji?.name ?? component.custom_id),
      onclick: press,
    },
    buttonFace(face(component)),
  );
  return node;
}

/** The choice stays shown until the sandbox sends the message anew, as Discord's client does it; a failed one is taken back. */
function select(component, send) {
  const original = chosenIn(component);
  const picker = new Picker({
    ...selectFace(component),
    testId: `component-${component.custom_id}`,
    disabled: component.disabled,
    revert: true,
    chosen: original,
    onChange: async values => {
      if (!(await whileBusy(picker.trigger, () => send(component, values)))) {
        picker.choose(original);
      }
    },
  });
  return picker.element;
}
