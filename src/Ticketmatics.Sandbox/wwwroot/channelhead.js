import { byId, el, icon } from './dom.js';
import { titleOf } from './navigation.js';
import { channel, isDirect } from './state.js';

const kindOf = here => (isDirect(here) ? 'letter' : here?.locked ? 'lock' : 'hash');

export function showChannelHead() {
  const here = channel();
  const title = here === null ? 'Nothing to see' : here.name;
  byId('channel-kind').replaceChildren(icon(kindOf(here)));
  byId('channel-name').textContent = title;
  byId('channel-topic').textContent = here?.topic ?? '';
  byId('channel-topic').title = here?.topic ?? '';
  byId('channel-menu').hidden = !here?.canManage;
  document.title = here === null ? 'Ticketmatics sandbox' : `${titleOf(here)} | Ticketmatics sandbox`;
  byId('intro').replaceChildren(...(here === null ? nowhere() : beginning(here)));
}

const HOW_TO_BEGIN = 'To try Ticketmatics, type /setup as an administrator, then open a ticket as another person.';

const nowhere = () => [el('p', 'There is no channel here that this person can see.')];

function beginning(here) {
  if (isDirect(here)) {
    return [
      el('span.intro-icon', { 'aria-hidden': 'true' }, icon('letter')),
      el('p.intro-title', el('bdi', here.name)),
      el('p', 'This is the beginning of your direct messages with ', el('bdi', here.name), '.'),
    ];
  }
  return [
    el('span.intro-icon', { 'aria-hidden': 'true' }, icon(here.locked ? 'lock' : 'hash')),
    el('p.intro-title', 'Welcome to ', el('bdi', `#${here.name}`)),
    el('p', here.locked ? 'This is the beginning of this private channel.' : 'This is the beginning of this channel.'),
    ...(here.locked ? [] : [el('p', HOW_TO_BEGIN)]),
  ];
}
