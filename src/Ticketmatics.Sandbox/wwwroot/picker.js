import { button, el, freshId, icon, isBusy } from './dom.js';
import { keepAt } from './floating.js';
import { emojiView, ListView } from './listview.js';

/** From this number of items on, a list has a search field. */
const SEARCHABLE = 10;

/**
 * A button that shows what is chosen and opens the list to choose from.
 * One choice closes the list; of several, closing it (or Done) is what completes the choice.
 * Each step towards it is told to `onPick`.
 * With `revert`, closing it with too few chosen brings back what was chosen before.
 */
export class Picker {
  #items;
  #min;
  #max;
  #placeholder;
  #revert;
  #onPick;
  #onChange;
  #chosen = [];
  #before = [];
  #list;
  #search = null;
  #popover;
  #opened = null;

  constructor({
    items,
    label,
    placeholder = 'Make a selection',
    min = 1,
    max = 1,
    search = false,
    revert = false,
    testId,
    disabled = false,
    chosen = [],
    onPick,
    onChange,
  }) {
    this.#items = items;
    this.#min = min;
    this.#max = max;
    this.#placeholder = placeholder;
    this.#revert = revert;
    this.#onPick = onPick;
    this.#onChange = onChange;
    this.#list = new ListView({ label, multiple: max > 1, onPick: item => this.#pick(item) });
    if (search || items.length >= SEARCHABLE) {
      this.#search = el('input.search', {
        type: 'search',
        placeholder: 'Search',
        autocomplete: 'off',
        role: 'combobox',
        'aria-expanded': 'true',
        'aria-label': `Search in ${label}`,
        oninput: () => this.#fill(),
      });
    }
    const done =
      max > 1 &&
      button(
        '.button.primary.small',
        { testid: testId && `done-${testId}`, onclick: () => this.#popover.hidePopover() },
        'Done',
      );
    this.#popover = el(
      'div.pop',
      { popover: 'auto', id: freshId('pop') },
      this.#search,
      this.#list.element,
      done && el('div.pop-foot', el('span.hint', this.#bounds()), done),
    );
    this.trigger = button('.picker-trigger', {
      testid: testId,
      disabled,
      role: 'combobox',
      'aria-label': label,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': this.#list.element.id,
    });
    this.trigger.popoverTargetElement = this.#popover;
    this.element = el('div.picker', this.trigger, this.#popover);
    this.#listen();
    this.choose(chosen);
  }

  get values() {
    return [...this.#chosen];
  }

  /** Shows these as chosen, without telling anybody. */
  choose(values) {
    this.#chosen = this.#items.map(item => item.value).filter(value => values.includes(value));
    const shown = this.#items.filter(item => this.#chosen.includes(item.value));
    this.trigger.replaceChildren(
      el(
        'span',
        { class: shown.length === 0 ? 'picked none' : 'picked' },
        shown.length === 0
          ? this.#placeholder
          : shown.map(item =>
              el('span', { class: this.#max > 1 ? 'chip' : '' }, emojiView(item.emoji), el('bdi', item.label)),
            ),
      ),
      icon('chevron'),
    );
  }

  #bounds() {
    return this.#min === this.#max ? `Choose ${this.#max}` : `Choose ${this.#min} to ${this.#max}`;
  }

  #listen() {
    const host = this.#search ?? this.#list.element;
    this.#list.serve(host);
    if (this.#search === null) {
      host.tabIndex = -1;
    }
    this.#popover.addEventListener('keydown', event => this.#key(event));
    this.#popover.addEventListener('beforetoggle', event => event.newState === 'open' && this.#begin(event, host));
    this.#popover.addEventListener('toggle', event => (event.newState === 'open' ? this.#open(host) : this.#close()));
    this.trigger.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' && this.#opened === null) {
        event.preventDefault();
        this.#popover.showPopover();
      }
    });
  }

  #begin(event, host) {
    if (isBusy(this.trigger)) {
      event.preventDefault();
      return;
    }
    // The browser gives it the focus while it opens the list: a key that follows at once is the list's already.
    host.autofocus = true;
    this.#before = this.values;
    if (this.#search !== null) {
      this.#search.value = '';
    }
    this.#fill();
  }

  #open(host) {
    this.#opened = new AbortController();
    this.trigger.setAttribute('aria-expanded', 'true');
    keepAt(this.#popover, this.trigger, true, this.#opened.signal);
    host.focus({ preventScroll: true });
  }

  #close() {
    this.#opened?.abort();
    this.#opened = null;
    this.trigger.setAttribute('aria-expanded', 'false');
    if (this.#max > 1) {
      this.#finish();
    }
  }

  #fill() {
    const query = (this.#search?.value ?? '').trim().toLowerCase();
    this.#list.show(
      this.#items.filter(item => `${item.label}\n${item.description ?? ''}`.toLowerCase().includes(query)),
      this.#chosen,
    );
  }

  #key(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
    }
    if (event.target.closest('.pop-foot') !== null || this.#list.key(event) || this.#search !== null) {
      return;
    }
    if (event.key === ' ') {
      event.preventDefault();
      this.#pick(this.#list.active);
    }
  }

  #pick(item) {
    const has = this.#chosen.includes(item.value);
    if (this.#max > 1) {
      if (has || this.#chosen.length < this.#max) {
        this.choose(has ? this.#chosen.filter(value => value !== item.value) : [...this.#chosen, item.value]);
        this.#list.mark(this.#chosen);
        this.#onPick?.();
      }
      return;
    }
    this.choose(has && this.#min === 0 ? [] : [item.value]);
    this.#popover.hidePopover();
    this.#finish();
  }

  #finish() {
    if (this.#chosen.join('\n') === this.#before.join('\n')) {
      return;
    }
    if (this.#revert && this.#chosen.length < this.#min) {
      this.choose(this.#before);
      return;
    }
    this.#onChange?.(this.values);
  }
}
