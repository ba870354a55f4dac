import { byId, icon } from './dom.js';

const narrow = matchMedia('(max-width: 760px)');
const medium = matchMedia('(max-width: 1040px)');

/** Channels and members: beside the messages where there is room, drawers over them where there is not. */
export function startDrawers() {
  byId('open-channels').append(icon('menu'));
  byId('toggle-members').append(icon('people'));
  byId('open-channels').addEventListener('click', () => set('channels', !isOpen('channels')));
  byId('toggle-members').addEventListener('click', () => set('members', !isOpen('members')));
  byId('veil').addEventListener('click', closeDrawers);
  document.addEventListener('keydown', event => {
    // What stands over a drawer is left first.
    const isTop = document.querySelector(':popover-open, dialog[open]') === null;
    if (event.key === 'Escape' && !event.defaultPrevented && isTop && covering()) {
      const button = isOpen('members') ? 'toggle-members' : 'open-channels';
      closeDrawers();
      byId(button).focus();
    }
  });
  narrow.addEventListener('change', arrange);
  medium.addEventListener('change', arrange);
  arrange();
}

export function closeDrawers() {
  if (narrow.matches) {
    set('channels', false);
  }
  if (medium.matches) {
    set('members', false);
  }
}

function arrange() {
  set('channels', !narrow.matches);
  set('members', !medium.matches);
}

const isOpen = which => document.body.classList.contains(`${which}-open`);

const covering = () => (narrow.matches && isOpen('channels')) || (medium.matches && isOpen('members'));

function set(which, open) {
  if (open && narrow.matches) {
    document.body.classList.remove('channels-open', 'members-open');
  }
  document.body.classList.toggle(`${which}-open`, open);
  const focused = document.activeElement;
  byId('drawer').inert = !isOpen('channels');
  byId('members').inert = !isOpen('members');
  if (focused.closest('[inert]') !== null) {
    byId('scroller').focus({ preventScroll: true });
  }
  byId('open-channels').setAttribute('aria-expanded', isOpen('channels'));
  byId('toggle-members').setAttribute('aria-expanded', isOpen('members'));
  document.body.classList.toggle('veiled', covering());
}
