import { byId, icon } from './dom.js';
import { titleOf } from './navigation.js';
import { channel, isDirect } from './state.js';

export const kindOf = here => (isDirect(here) ? 'letter' : here?.locked ? 'lock' : 'hash');

export function showChannelHead() {
  const here = channel();
  const title = here === null ? 'Nothing to see' : here.name;
  byId('channel-kind').replaceChildren(icon(kindOf(here)));
  byId('channel-name').textContent = title;
  byId('channel-topic').textContent = here?.topic ?? '';
  byId('channel-topic').title = here?.topic ?? '';
  byId('channel-menu').hidden = !here?.canManage;
  document.title = here === null ? 'Ticketmatics sandbox' : `${titleOf(here)} | Ticketmatics sandbox`;
}
