import { button, el } from './dom.js';
import { hashFor, titleOf } from './navigation.js';
import { follow } from './scroll.js';
import { findChannel, role, state, userName } from './state.js';

/**
 * @param {'@'|'@!'|'@&'|'#'} sign what stands before the id in Discord's form
 * @returns {HTMLAnchorElement} a mention that {@link repaintMentions} keeps true
 */
export function mention(sign, id) {
  const kind = sign === '#' ? 'channel' : sign === '@&' ? 'role' : 'user';
  const node = el('a.mention', { 'data-mention': kind, 'data-id': id });
  paint(node);
  return node;
}

/** A link to a message: as Discord's client does, it names the channel and leads to the message there. */
export function messageLink(channelId, messageId) {
  const node = mention('#', channelId);
  node.dataset.message = messageId;
  node.addEventListener('click', () => follow.seek(messageId));
  paint(node);
  return node;
}

export function commandMention(command) {
  const use = () => document.dispatchEvent(new CustomEvent('use-command', { detail: command }));
  return button('.mention', { onclick: use }, `/${command}`);
}

/** Names and channels change while messages stay; this puts the present ones in, without drawing messages anew. */
export function repaintMentions(root) {
  for (const node of root.querySelectorAll('a[data-mention]')) {
    paint(node);
  }
}

function paint(node) {
  const { mention: kind, id, message } = node.dataset;
  const channel = kind === 'channel' ? (findChannel(id)?.channel ?? null) : null;
  const place = channel === null ? '#No Access' : `${titleOf(channel)}${message ? ' › message' : ''}`;
  const text = kind === 'channel' ? place : `@${nameOf(kind, id)}`;
  if (node.textContent !== text) {
    node.textContent = text;
  }
  node.classList.toggle('me', kind === 'user' && id === state.me?.id);
  node.classList.toggle('no-access', kind === 'channel' && channel === null);
  if (channel === null) {
    node.removeAttribute('href');
  } else {
    node.href = hashFor(id);
  }
}

function nameOf(kind, id) {
  if (kind === 'role') {
    return id === state.guildId ? 'everyone' : (role(id)?.name ?? 'deleted-role');
  }
  return userName(id) ?? 'unknown-user';
}
