import { api } from './api.js';
import { editRoles, openDirectMessages, removeMember } from './dialogs.js';
import { button, el, freshId, icon } from './dom.js';
import { placeAt } from './floating.js';
import { runCommand } from './interact.js';
import { openModal } from './modal.js';
import { complain, failure } from './notices.js';
import { become } from './navigation.js';
import { channel, guild, localName, rolesOf, state } from './state.js';

const USER_COMMAND = 2;
const MESSAGE_COMMAND = 3;

/**
 * @param {{getBoundingClientRect: () => DOMRect}} anchor an element, or a point
 * @param {({label: string, act: () => void, danger?: boolean, testId?: string}|{title: string})[]} items
 */
export function openMenu(anchor, items, label) {
  const menu = el(
    'div.pop.menu',
    { popover: 'auto', role: 'menu', 'aria-label': label, id: freshId('menu'), onkeydown: event => steer(event, menu) },
    items.map(item =>
      item.title === undefined ? entry(item, () => menu.hidePopover()) : el('p.menu-title', item.title),
    ),
  );
  menu.addEventListener('toggle', event => {
    if (event.newState === 'closed') {
      menu.remove();
    }
  });
  document.querySelector('main').append(menu);
  menu.showPopover();
  placeAt(menu, anchor);
  menu.querySelector('[role="menuitem"]')?.focus({ preventScroll: true });
}

function entry(item, close) {
  const act = () => {
    close();
    item.act();
  };
  return button(
    '',
    { role: 'menuitem', class: item.danger ? 'menu-item danger' : 'menu-item', testid: item.testId, onclick: act },
    item.label,
  );
}

function steer(event, menu) {
  const entries = [...menu.querySelectorAll('[role="menuitem"]')];
  const at = entries.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    entries.at(next % entries.length)?.focus();
  }
}

const atPoint = event => ({ getBoundingClientRect: () => new DOMRect(event.clientX, event.clientY, 0, 0) });

/** Runs a command that belongs to a menu; there is no better place than above the messages to say that it failed. */
async function runOn(command, targetId) {
  const failed = await runCommand({ name: command.name, type: command.type, targetId });
  if (failed !== null) {
    complain(el('strong', localName(command)), ': ', failed.textContent);
  }
}

function commandEntries(type, targetId) {
  const commands = state.commands.filter(command => command.type === type);
  return commands.length === 0
    ? []
    : [
        { title: 'Apps' },
        ...commands.map(command => ({
          label: localName(command),
          testId: `command-${command.name}`,
          act: () => runOn(command, targetId),
        })),
      ];
}

export function messageActions(message) {
  const items = () =>
    [
      (message.author.id === state.me.id || channel()?.canManageMessages) && {
        label: 'Delete message',
        danger: true,
        testId: 'delete-message',
        act: () => remove(message),
      },
      ...commandEntries(MESSAGE_COMMAND, message.id),
    ].filter(Boolean);
  if (message.ephemeral || message.thinking) {
    return { bar: null, onContextMenu: undefined };
  }
  const open = anchor => openMenu(anchor, orNothing(items()), 'Message actions');
  const more = button(
    '.icon-button',
    {
      testid: 'message-menu',
      'aria-label': `Actions for the message of ${message.author.name}`,
      'aria-haspopup': 'menu',
      onclick: event => open(event.currentTarget),
    },
    icon('more'),
  );
  const onContextMenu = event => {
    if (event.target.closest('a, button, input') === null && getSelection().isCollapsed) {
      event.preventDefault();
      open(atPoint(event));
    }
  };
  return { bar: el('div.bar', more), onContextMenu };
}

const orNothing = items => (items.length > 0 ? items : [{ title: 'Nothing to do here' }]);

export function openMemberMenu(anchor, member) {
  const roles = rolesOf(member)
    .map(role => role.name)
    .join(', ');
  const person = state.persons.find(candidate => candidate.id === member.id);
  openMenu(
    anchor,
    [
      { title: roles === '' ? member.name : `${member.name}: ${roles}` },
      ...(person !== undefined && !member.bot && member.id !== state.me.id
        ? [{ label: `Be ${member.name}`, testId: 'become', act: () => become(member.id) }]
        : []),
      member.bot && { label: `Message ${member.name}`, testId: 'message-app', act: openDirectMessages },
      guild()?.roles.some(role => role.canEdit) && {
        label: 'Roles…',
        testId: 'edit-roles',
        act: () => editRoles(member),
      },
      ...commandEntries(USER_COMMAND, member.id),
      member.canRemove && {
        label: `Remove ${member.name} from the server`,
        danger: true,
        testId: 'remove-member',
        act: () => removeMember(member),
      },
    ].filter(Boolean),
    `Actions for ${member.name}`,
  );
}

/** The author's menu, where they are still a member. */
export function openAuthorMenu(event, message) {
  const member = guild()?.members.find(candidate => candidate.id === message.author.id);
  if (member !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    openMemberMenu(atPoint(event), member);
  }
}

async function remove(message) {
  try {
    await api.deleteMessage(state.me.id, message.id);
  } catch (error) {
    complain('The message was not deleted: ', error.message);
  }
}

export function openChannelMenu(anchor, channel) {
  openMenu(
    anchor,
    [{ label: 'Delete channel by hand', danger: true, testId: 'delete-channel', act: () => confirmDeletion(channel) }],
    'Channel actions',
  );
}

function confirmDeletion(channel) {
  const content = `Delete <#${channel.id}> by hand? The bot is not told of it, and finds out later.`;
  const remove = async () => {
    try {
      await api.deleteChannel(state.me.id, channel.id);
    } catch (error) {
      return failure('The channel was not deleted.', error.message);
    }
    return null;
  };
  openModal({ title: 'Delete channel', components: [{ type: 10, content }] }, remove, 'danger', 'Delete channel');
}
