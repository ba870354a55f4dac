import { button, buttonFace, el, icon, isBusy, whileBusy } from './dom.js';
import { useComponent } from './interact.js';
import { emojiView } from './listview.js';
import { safeUrl } from './inline.js';
import { Picker } from './picker.js';
import { chosenIn, selectFace } from './selects.js';

const ROW = 1;
const BUTTON = 2;
const LINK_STYLE = 5;
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** A message's rows of buttons and selects; what a click led to, if to nothing good, stands below them. */
export function componentsView(message) {
  const trouble = el('div.trouble');
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
        'div.row',
        row.components.map(component => view(component, send)),
      ),
    );
  return [...rows, trouble];
}

function view(component, send) {
  if (component.type !== BUTTON) {
    return select(component, send);
  }
  return component.style === LINK_STYLE ? linkButton(component) : pressed(component, send);
}

function face(component) {
  return [emojiView(component.emoji), component.label && el('bdi', component.label)];
}

function linkButton(component) {
  const url = safeUrl(component.url ?? '');
  return url === null || component.disabled
    ? button('.button.secondary', { disabled: true }, face(component), icon('external'))
    : el(
        'a.button.secondary',
        { href: url, target: '_blank', rel: 'noopener noreferrer' },
        face(component),
        icon('external'),
      );
}

function pressed(component, send) {
  const press = async () => {
    if (!isBusy(node)) {
      await whileBusy(node, () => send(component));
    }
  };
  const node = button(
    '',
    {
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

/** The choice stays shown until the message comes anew, as in Discord's client; a failed one is taken back. */
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
