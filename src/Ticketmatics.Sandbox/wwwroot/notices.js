import { button, byId, el, icon } from './dom.js';

/** Says something above the messages until it is closed or the next thing is said. */
export function notify(...text) {
  place('notice', text);
}

export function complain(...text) {
  place('notice bad', text);
}

export function clearNotices() {
  byId('notices').replaceChildren();
}

function place(kind, text) {
  const notice = el(
    'div',
    { class: kind, testid: 'notice' },
    el('p', ...text),
    button('.icon-button', { 'aria-label': 'Close this notice', onclick: () => notice.remove() }, icon('close')),
  );
  byId('notices').replaceChildren(notice);
}

/** The red words at the place of a click: Discord's headline and, where the sandbox knows more, its reason. */
export function failure(headline, reason) {
  const known = reason && bare(reason) !== bare(headline) ? reason : null;
  return el(
    'p.failure',
    { role: 'alert', testid: 'failure' },
    icon('alert'),
    el('span', headline, known && el('span.reason', ' ', el('bdi', known))),
  );
}

const bare = text => text.trim().replace(/[.!]$/, '').toLowerCase();
