import { kindOf } from './channelhead.js';
import { button, byId, el, icon, isBusy, redraw, whileBusy } from './dom.js';
import { channel, isDirect, showOlder, state } from './state.js';

/** This near to its top, a list is read on above. */
const NEAR_PX = 200;

/** What stands above the messages: where the channel begins, or the way to what was written before. */
export function showIntro() {
  const here = channel();
  const intro = byId('intro');
  const hadFocus = intro.contains(document.activeElement);
  redraw(intro, here === null ? nowhere() : state.hasOlder ? older() : beginning(here));
  if (hadFocus && !intro.contains(document.activeElement)) {
    byId('scroller').focus({ preventScroll: true });
  }
}

export function watchIntro() {
  byId('scroller').addEventListener(
    'scroll',
    () => {
      const more = byId('intro').querySelector('button');
      if (more !== null && !isBusy(more) && byId('scroller').scrollTop < NEAR_PX) {
        more.click();
      }
    },
    { passive: true },
  );
}

const older = () =>
  button(
    '.link',
    { testid: 'older', onclick: event => whileBusy(event.currentTarget, showOlder) },
    'Show older messages',
  );

const HOW_TO_BEGIN = 'To try Ticketmatics, type /setup as an administrator, then open a ticket as another person.';

const nowhere = () => [el('p', 'There is no channel here that this person can see.')];

function beginning(here) {
  if (isDirect(here)) {
    return [
      el('span.intro-icon', { 'aria-hidden': 'true' }, icon(kindOf(here))),
      el('p.intro-title', el('bdi', here.name)),
      el('p', 'This is the beginning of your direct messages with ', el('bdi', here.name), '.'),
    ];
  }
  return [
    el('span.intro-icon', { 'aria-hidden': 'true' }, icon(kindOf(here))),
    el('p.intro-title', 'Welcome to ', el('bdi', `#${here.name}`)),
    el('p', here.locked ? 'This is the beginning of this private channel.' : 'This is the beginning of this channel.'),
    ...(here.locked ? [] : [el('p', HOW_TO_BEGIN)]),
  ];
}
