import { avatar } from './avatar.js';
import { el, freshId, icon } from './dom.js';

/**
 * A list one chooses from, steered by the keyboard of another element (its host), which keeps the focus.
 * An item is { value, label, description?, emoji?, person?, color?, mark? }.
 */
export class ListView {
  #items = [];
  #active = -1;
  #host = null;
  #onPick;
  #prefix;

  /** @param {string} prefix what the items' test ids start with, before their values */
  constructor({ label, onPick, multiple = false, prefix = 'choice-' }) {
    this.#onPick = onPick;
    this.#prefix = prefix;
    this.element = el('ul', {
      role: 'listbox',
      id: freshId('list'),
      class: 'list',
      'aria-label': label,
      'aria-multiselectable': multiple && 'true',
    });
  }

  get active() {
    return this.#items[this.#active] ?? null;
  }

  /** Lets an element steer this list; it says to screen readers which item is meant. */
  serve(host) {
    this.#host = host;
    host.setAttribute('aria-controls', this.element.id);
  }

  show(items, chosen = [], empty = 'Nothing fits.') {
    this.#items = items;
    this.element.replaceChildren(...items.map(item => this.#row(item, chosen.includes(item.value))));
    if (items.length === 0) {
      this.element.append(el('li.list-empty', { role: 'presentation' }, empty));
    }
    this.#activate(
      items.length === 0
        ? -1
        : Math.max(
            0,
            items.findIndex(item => chosen.includes(item.value)),
          ),
    );
  }

  mark(chosen) {
    this.#items.forEach((item, at) => {
      const row = this.element.children[at];
      row.setAttribute('aria-selected', chosen.includes(item.value));
    });
  }

  /** @returns {boolean} whether the key was one of the list's */
  key(event) {
    const last = this.#items.length - 1;
    const steps = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1 };
    if (event.isComposing || last < 0) {
      return false;
    }
    if (event.key in steps) {
      this.#activate((steps[event.key] + last + 1) % (last + 1));
    } else if (event.key === 'Enter' && this.active !== null) {
      this.#onPick(this.active);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  #activate(index) {
    this.element.children[this.#active]?.classList.remove('active');
    this.#active = index;
    const row = index < 0 ? null : this.element.children[index];
    row?.classList.add('active');
    row?.scrollIntoView({ block: 'nearest' });
    if (row === null) {
      this.#host?.removeAttribute('aria-activedescendant');
    } else {
      this.#host?.setAttribute('aria-activedescendant', row.id);
    }
  }

  #row(item, chosen) {
    const dot = item.color === undefined ? null : el('span.dot');
    dot?.style.setProperty('--dot', item.color);
    return el(
      'li',
      {
        role: 'option',
        id: freshId('item'),
        class: 'item',
        testid: `${this.#prefix}${item.value}`,
        'aria-selected': String(chosen),
        onmousedown: event => event.preventDefault(),
        onclick: () => this.#onPick(item),
      },
      item.person && avatar(item.value, item.label, 'small'),
      dot,
      emojiView(item.emoji),
      el(
        'span.item-text',
        el('span.item-label', el('bdi', item.label), item.mark && el('span.tag', item.mark)),
        item.description && el('span.item-description', item.description),
      ),
      el('span.item-check', icon('check')),
    );
  }
}

/** A component's emoji: Unicode ones as they are, a guild's own by name, as this page loads no pictures. */
export function emojiView(emoji) {
  if (!emoji?.name) {
    return null;
  }
  return el('span.emoji', emoji.id ? `:${emoji.name}:` : emoji.name);
}
