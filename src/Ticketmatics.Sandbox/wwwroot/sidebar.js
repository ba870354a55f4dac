import { avatar, initials } from './avatar.js';
import { button, byId, el, fill, icon, redraw } from './dom.js';
import { roleColor } from './selects.js';
import { openDirectMessages } from './dialogs.js';
import { openChannelMenu, openMemberMenu } from './menus.js';
import { hashFor } from './navigation.js';
import { channel, guild, hasUnread, inListOrder, isDirect, isUnread, rolesOf, state } from './state.js';

const folded = new Set();

export function showPersons() {
  const options = state.persons.map(({ id, name, role }) => [id, role ? `${name} (${role})` : name]);
  fill(byId('person'), options, state.me.id);
  byId('person-face').replaceChildren(avatar(state.me.id, state.me.name, 'small'));
}

export function showGuilds() {
  redraw(byId('guilds'), directLink(), el('span.rail-line'), state.guilds.map(guildLink));
  const news = hasUnread();
  byId('open-channels').classList.toggle('news', news);
  byId('open-channels').setAttribute('aria-label', news ? 'Show channels (new messages)' : 'Show channels');
}

function guildLink(entry) {
  const first = inListOrder(entry.channels).flatMap(group => group.channels)[0];
  const here = entry.id === state.guildId;
  const fresh = !here && entry.channels.some(channel => isUnread(channel.id));
  return el(
    'a',
    {
      class: here ? 'guild here' : 'guild',
      href: here ? hashFor(state.channelId) : hashFor(first?.id),
      title: entry.name,
      testid: `guild-${entry.name}`,
      'aria-current': here && 'true',
    },
    el('span', { 'aria-hidden': 'true' }, initials(entry.name)),
    el('span.visually-hidden', entry.name, fresh && ' (new messages)'),
    fresh && el('span.fresh'),
  );
}

/** Who has never written to the bot opens the conversation by going there. */
function directLink() {
  const here = state.directMessages.some(entry => entry.id === state.channelId);
  const fresh = state.directMessages.some(entry => isUnread(entry.id));
  return button(
    '',
    {
      class: here ? 'guild direct here' : 'guild direct',
      title: 'Direct messages',
      testid: 'direct-messages',
      'aria-label': fresh ? 'Direct messages (new messages)' : 'Direct messages',
      'aria-current': here && 'true',
      onclick: openDirectMessages,
    },
    icon('letter'),
    fresh && el('span.fresh'),
  );
}

export function showChannels() {
  const here = guild();
  const direct = state.directMessages.filter(entry => entry.id === state.channelId);
  byId('guild-name').textContent = here?.name ?? (direct.length > 0 ? 'Direct messages' : 'No server');
  byId('guild-menu').hidden = here === null;
  redraw(byId('channels'), here === null ? nowhere(direct) : inListOrder(here.channels).map(groupView));
}

const nowhere = direct =>
  direct.length > 0 ? el('ul', direct.map(channelLink)) : el('p.nothing', 'This person is in no server.');

function groupView({ category, channels }) {
  if (category === null) {
    return channels.length === 0 ? null : el('ul', channels.map(channelLink));
  }
  const closed = folded.has(category.id);
  const toggle = () => {
    folded[closed ? 'delete' : 'add'](category.id);
    showChannels();
  };
  return el(
    'section',
    el(
      'h3',
      button(
        '.category',
        { testid: `category-${category.name}`, 'aria-expanded': String(!closed), onclick: toggle },
        icon('chevron'),
        el('bdi', category.name),
      ),
    ),
    el('ul', channels.filter(entry => !closed || entry.id === state.channelId || isUnread(entry.id)).map(channelLink)),
  );
}

function channelLink(entry) {
  const here = entry.id === state.channelId;
  const fresh = isUnread(entry.id);
  const kind = isDirect(entry) ? 'letter' : entry.locked ? 'lock' : 'hash';
  return el(
    'li',
    el(
      'a',
      {
        class: ['channel', here && 'here', fresh && 'unread'].filter(Boolean).join(' '),
        href: hashFor(entry.id),
        testid: `channel-${entry.name}`,
        'aria-current': here && 'page',
        oncontextmenu: event => {
          if (entry.canManage) {
            event.preventDefault();
            openChannelMenu(event.currentTarget, entry);
          }
        },
      },
      icon(kind),
      el('bdi', entry.name),
      entry.locked && el('span.visually-hidden', ' (private)'),
      fresh && el('span.visually-hidden', ' (new messages)'),
    ),
  );
}

/** Those who see the present channel. */
export function showMembers() {
  const both = [state.bot, state.me].map(person => ({ ...person, roles: [] }));
  const here = channel();
  const present = guild()?.members ?? (isDirect(here) ? both : []);
  const members = present.filter(member => here?.seenBy?.includes(member.id) ?? true).sort((a, b) => a.name.localeCompare(b.name));
  const groups = [
    ['Apps', members.filter(member => member.bot)],
    ['People', members.filter(member => !member.bot)],
  ];
  redraw(
    byId('member-list'),
    groups
      .filter(([, list]) => list.length > 0)
      .map(([title, list]) => el('section', el('h3', `${title} (${list.length})`), el('ul', list.map(memberView)))),
  );
}

function memberView(member) {
  const roles = rolesOf(member);
  return el(
    'li',
    button(
      '.member',
      {
        testid: `member-${member.name}`,
        'aria-haspopup': 'menu',
        onclick: event => openMemberMenu(event.currentTarget, member),
        oncontextmenu: event => {
          event.preventDefault();
          openMemberMenu(event.currentTarget, member);
        },
      },
      avatar(member.id, member.name, member.bot ? 'app' : ''),
      el(
        'span.member-text',
        el(
          'span.member-name',
          el('bdi', member.name),
          member.bot && el('span.tag', 'App'),
          member.id === state.me.id && el('span.tag.you', 'You'),
        ),
        roles.length > 0 && el('span.member-roles', roles.map(roleView)),
      ),
    ),
  );
}

function roleView(role) {
  const dot = el('span.dot');
  dot.style.setProperty('--dot', roleColor(role));
  return el('span.member-role', dot, el('bdi', role.name));
}
