import { api } from './api.js';
import { attachmentsView } from './attachments.js';
import { avatar } from './avatar.js';
import { componentsView } from './components.js';
import { button, byId, dots, el, icon } from './dom.js';
import { embedView } from './embeds.js';
import { showIntro } from './intro.js';
import { markdown } from './markdown.js';
import { messageActions, openAuthorMenu } from './menus.js';
import { failure } from './notices.js';
import { Rows } from './rows.js';
import { follow as followScroll } from './scroll.js';
import { state } from './state.js';
import { dayKey, longDay, time } from './time.js';

/** Messages of one author within this time stand under one head. */
const GROUP_MS = 7 * 60_000;

const dismissed = new Set();
let shownFor = '';
let rows = null;

/** Brings the list up to date; only messages that changed are drawn anew, so that what is chosen or focused stays. */
export function showMessages() {
  const place = `${state.me?.id} ${state.channelId}`;
  const log = byId('log');
  if (place !== shownFor) {
    if (log.contains(document.activeElement)) {
      byId('scroller').focus({ preventScroll: true });
    }
    rows = new Rows(log);
    log.dataset.reader = state.me?.id ?? '';
    shownFor = place;
    followScroll.start();
  }
  followScroll.around(() => {
    showIntro();
    rows.show(arranged(state.messages.filter(message => !dismissed.has(message.id))));
  });
}

function arranged(messages) {
  const made = [];
  let before = null;
  for (const message of messages) {
    const at = Date.parse(message.timestamp);
    if (before === null || dayKey(Date.parse(before.timestamp)) !== dayKey(at)) {
      made.push({ key: `day ${dayKey(at)}`, look: dayKey(at), draw: () => dayLine(at) });
      before = null;
    }
    const grouped = before !== null && continues(before, message, at);
    made.push({ key: message.id, look: JSON.stringify([message, grouped]), draw: () => messageView(message, grouped) });
    before = message;
  }
  return made;
}

function continues(before, message, at) {
  return (
    before.author.id === message.author.id &&
    !message.interaction &&
    !message.ephemeral &&
    !before.ephemeral &&
    at - Date.parse(before.timestamp) < GROUP_MS
  );
}

function dayLine(ms) {
  return el('li.day', el('span', longDay(ms)));
}

function messageView(message, grouped) {
  const classes = ['message', grouped && 'grouped', message.ephemeral && 'ephemeral'].filter(Boolean).join(' ');
  const { bar, onContextMenu } = messageActions(message);
  return el(
    'li',
    { class: classes, testid: 'message', 'data-id': message.id, oncontextmenu: onContextMenu },
    message.interaction && interactionLine(message.interaction),
    grouped
      ? el('span.side-time', { 'aria-hidden': 'true' }, time(Date.parse(message.timestamp), 't'))
      : el(
          'span.face-place',
          { oncontextmenu: event => openAuthorMenu(event, message) },
          avatar(message.author.id, message.author.name, message.author.bot ? 'app' : ''),
        ),
    el(
      'div.body',
      head(message, grouped),
      content(message),
      attachmentsView(message.attachments ?? []),
      (message.embeds ?? []).map(embedView),
      message.components?.length > 0 && componentsView(message),
      message.ephemeral && ephemeralLine(message),
    ),
    bar,
  );
}

function interactionLine(interaction) {
  return el(
    'p.used',
    icon('corner'),
    el('strong', el('bdi', interaction.userName)),
    ' used ',
    el('span.used-name', interaction.name.startsWith('/') ? interaction.name : `/${interaction.name}`),
  );
}

function head(message, grouped) {
  return el(
    'h3',
    { class: grouped ? 'head visually-hidden' : 'head' },
    el('bdi.author', { oncontextmenu: event => openAuthorMenu(event, message) }, message.author.name),
    message.author.bot && el('span.tag', 'App'),
    ' ',
    time(Date.parse(message.timestamp), 'day'),
  );
}

function content(message) {
  if (message.failed) {
    return failure(typeof message.failed === 'string' ? message.failed : 'The application did not respond');
  }
  if (message.thinking) {
    return el('p.thinking', dots(), el('span', el('bdi', message.author.name), ' is thinking…'));
  }
  if (!message.content) {
    return null;
  }
  return el('div.markdown.content', markdown(message.content), message.editedTimestamp && edited(message));
}

function edited(message) {
  const when = time(Date.parse(message.editedTimestamp), 'F');
  return el('span.edited', { title: when?.textContent }, ' (edited)');
}

function ephemeralLine(message) {
  const dismiss = () => {
    dismissed.add(message.id);
    showMessages();
    byId('scroller').focus({ preventScroll: true });
    api.deleteMessage(state.me.id, message.id).catch(() => undefined);
  };
  return el(
    'p.only-you',
    icon('eye'),
    'Only you can see this • ',
    button('.link', { testid: 'dismiss', onclick: dismiss }, 'Dismiss message'),
  );
}
