import { el } from './dom.js';
import { ListView } from './listview.js';
import { entityItems, ROLES, USERS } from './selects.js';
import { guild, state } from './state.js';

/** The beginning of a name behind the caret, with the sign that says what it names. */
const BEGUN = /(?:^|\s)([@#])([^\s@#]{0,32})$/u;

const MOST = 8;

/** Offers members, roles and channels while one types a name behind @ or #, and turns names into mentions on sending. */
export function mentionPicker(input, typed) {
  const list = new ListView({ label: 'Mentions', prefix: 'mention-', onPick: choose });
  const element = el('div.slash', { hidden: true }, list.element);
  const chosen = new Map();
  list.serve(input);

  const close = () => {
    if (!element.hidden) {
      element.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
  };

  const begun = () => (input.selectionStart === input.selectionEnd ? BEGUN.exec(beforeCaret()) : null);
  const beforeCaret = () => input.value.slice(0, input.selectionStart);

  function update() {
    const match = begun();
    const found = match === null ? [] : candidates(match[1], match[2].toLowerCase());
    if (found.length === 0) {
      close();
      return;
    }
    element.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.element.id);
    list.show(found);
  }

  function choose(item) {
    const match = begun();
    close();
    if (match === null) {
      return;
    }
    chosen.set(item.written, item.mention);
    const from = input.selectionStart - match[2].length - 1;
    input.setRangeText(`${item.written} `, from, input.selectionStart, 'end');
    typed();
  }

  function key(event) {
    if (element.hidden) {
      return false;
    }
    if (event.key === 'Escape') {
      close();
      return true;
    }
    if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      choose(list.active);
      return true;
    }
    return list.key(event);
  }

  /** What is sent: Discord's form of each mention that was chosen from the list. */
  function spelled(text) {
    const longestFirst = [...chosen].sort(([a], [b]) => b.length - a.length);
    return longestFirst.reduce((done, [written, mention]) => done.replaceAll(written, mention), text);
  }

  return { element, update, key, spelled };
}

function candidates(sign, begun) {
  const items = sign === '#' ? channels() : people();
  return items.filter(item => item.label.toLowerCase().replace(/^#/, '').startsWith(begun)).slice(0, MOST);
}

function people() {
  const users = entityItems(USERS).map(item => ({ ...item, written: `@${item.label}`, mention: `<@${item.value}>` }));
  const roles = entityItems(ROLES)
    .filter(item => item.value !== state.guildId)
    .map(item => ({ ...item, written: `@${item.label}`, mention: `<@&${item.value}>` }));
  return [...users, ...roles];
}

function channels() {
  const here = guild()?.channels.filter(entry => entry.type === 0) ?? [];
  return here.map(entry => ({
    value: entry.id,
    label: `#${entry.name}`,
    written: `#${entry.name}`,
    mention: `<#${entry.id}>`,
  }));
}
