import { avatar, initials } from './avatar.js';
import { button, byId, el, icon, redraw } from './dom.js';
import { roleColor } from './selects.js';
import { openMemberMenu } from './menus.js';
import { hashFor } from './navigation.js';
import { guild, inListOrder, rolesOf, state } from './state.js';

const folded = new Set();

export function showPersons() {
  const select = byId('person');
  const options = state.persons.filter(person => !person.bot);
  select.replaceChildren(
    ...options.map(person =>
      el(
        'option',
        { value: person.id, selected: person.id === state.me.id },
        person.role ? `${person.name} (${person.role})` : person.name,
      ),
    ),
  );
  select.value = state.me.id;
  byId('person-face').replaceChildren(avatar(state.me.id, state.me.name, 'small'));
}

export function showGuilds() {
  redraw(
    byId('guilds'),
    state.guilds.map(entry => {
      const first = inListOrder(entry.channels).flatMap(group => group.channels)[0];
      const here = entry.id === state.guildId;
      return el(
        'a',
        {
          class: here ? 'guild here' : 'guild',
          href: here ? hashFor(state.channelId) : hashFor(first?.id),
          title: entry.name,
          testid: `guild-${entry.name}`,
          'aria-label': entry.name,
          'aria-current': here && 'true',
        },
        initials(entry.name),
      );
    }),
  );
}

export function showChannels() {
  const here = guild();
  byId('guild-name').textContent = here?.name ?? 'No server';
  redraw(
    byId('channels'),
    here === null ? el('p.nothing', 'This person is in no server.') : inListOrder(here.channels).map(groupView),
  );
}

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
    el('ul', channels.filter(entry => !closed || entry.id === state.channelId).map(channelLink)),
  );
}

function channelLink(channel) {
  const here = channel.id === state.channelId;
  return el(
    'li',
    el(
      'a',
      {
        class: here ? 'channel here' : 'channel',
        href: hashFor(channel.id),
        testid: `channel-${channel.name}`,
        'aria-current': here && 'page',
      },
      icon(channel.locked ? 'lock' : 'hash'),
      el('bdi', channel.name),
      channel.locked && el('span.visually-hidden', ' (private)'),
    ),
  );
}

export function showMembers() {
  const members = [...(guild()?.members ?? [])].sort((a, b) => a.name.localeCompare(b.name));
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
