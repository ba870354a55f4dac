import { el, freshId } from './dom.js';
import { keepAt, placeAt } from './floating.js';
import { ListView } from './listview.js';

/** Typing pauses this long before the application is asked. */
const PAUSE_MS = 150;

/** A line of text with suggestions from the application; what is typed counts even where nothing was suggested. */
export class Suggest {
  #find;
  #chosen = null;
  #timer = 0;
  #asked = 0;
  #shown = null;
  #list;
  #popover;

  /** @param {(text: string) => Promise<{name: string, value: string|number}[]|null>} find null where there is no answer */
  constructor({ label, testId, find }) {
    this.#find = find;
    this.#list = new ListView({ label, onPick: item => this.#pick(item) });
    this.#popover = el('div.pop', { popover: 'manual', id: freshId('pop') }, this.#list.element);
    this.control = el('input', {
      type: 'text',
      testid: testId,
      autocomplete: 'off',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      oninput: () => this.#typed(),
      onfocus: () => this.#ask(),
      onblur: () => this.#hide(),
      onkeydown: event => this.#key(event),
    });
    this.#list.serve(this.control);
    this.element = el('div.picker', this.control, this.#popover);
  }

  /** The value behind the chosen suggestion, or the text as it was typed. */
  get value() {
    return this.#chosen?.name === this.control.value ? this.#chosen.value : this.control.value;
  }

  #typed() {
    this.#chosen = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask() {
    const turn = ++this.#asked;
    const choices = await this.#find(this.control.value);
    if (turn !== this.#asked || document.activeElement !== this.control) {
      return;
    }
    this.#list.show(
      (choices ?? []).map(choice => ({ value: choice.value, label: choice.name })),
      [],
      choices === null ? 'Loading options failed.' : 'No suggestions.',
    );
    this.#open();
  }

  #pick(item) {
    this.#chosen = { name: item.label, value: item.value };
    this.control.value = item.label;
    this.#asked++;
    this.#hide();
    this.control.dispatchEvent(new Event('change'));
  }

  #key(event) {
    if (this.#shown !== null && event.key === 'Escape') {
      event.stopPropagation();
      this.#hide();
    } else if (this.#shown !== null) {
      this.#list.key(event);
    }
  }

  #open() {
    if (this.#shown === null) {
      this.#popover.showPopover();
      this.#shown = new AbortController();
      this.control.setAttribute('aria-expanded', 'true');
      keepAt(this.#popover, this.control, true, this.#shown.signal);
    } else {
      placeAt(this.#popover, this.control, true);
    }
  }

  #hide() {
    if (this.#shown !== null) {
      this.#shown.abort();
      this.#shown = null;
      this.control.setAttribute('aria-expanded', 'false');
      this.#popover.hidePopover();
    }
  }
}
