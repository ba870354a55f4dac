import { showChannelHead } from './channelhead.js';
import { showComposer, typeCommand } from './composer.js';
import { editMe } from './dialogs.js';
import { button, byId, icon } from './dom.js';
import { closeDrawers, startDrawers } from './drawers.js';
import { openGuildMenu } from './guildmenu.js';
import { startInspector } from './inspector.js';
import { watchIntro } from './intro.js';
import { listen } from './live.js';
import { repaintMentions } from './mentions.js';
import { openChannelMenu } from './menus.js';
import { showMessages } from './messages.js';
import { become, follow, show } from './navigation.js';
import { clearNotices, failure } from './notices.js';
import { follow as followScroll } from './scroll.js';
import { showChannels, showGuilds, showMembers, showPersons } from './sidebar.js';
import { channel, on, state } from './state.js';
import { startTicking } from './time.js';

function draw() {
  showPersons();
  showGuilds();
  showChannels();
  showMembers();
  showChannelHead();
  showMessages();
  showComposer();
  repaintMentions(byId('log'));
}

async function go() {
  try {
    await follow();
  } catch (error) {
    if (state.me === null) {
      byId('entry').replaceChildren(
        failure('The sandbox could not be reached.', error.message),
        button('.button.primary', { onclick: go }, 'Try again'),
      );
    }
    return;
  }
  draw();
  listen();
}

function start() {
  byId('channel-menu').append(icon('more'));
  byId('channel-menu').addEventListener('click', event => openChannelMenu(event.currentTarget, channel()));
  byId('my-settings').append(icon('gear'));
  byId('my-settings').addEventListener('click', editMe);
  byId('guild-menu').append(icon('more'));
  byId('guild-menu').addEventListener('click', event => openGuildMenu(event.currentTarget));
  byId('person').addEventListener('change', event => become(event.target.value));
  byId('skip').addEventListener('click', event => {
    event.preventDefault();
    byId('composer')?.focus();
  });
  window.addEventListener('hashchange', () => {
    clearNotices();
    closeDrawers();
    go();
  });
  document.addEventListener('use-command', event => typeCommand(event.detail));
  on('state', () => {
    show(state.channelId);
    draw();
    listen();
  });
  on('messages', showMessages);
  on('unread', () => {
    showGuilds();
    showChannels();
  });
  startDrawers();
  startInspector();
  followScroll.watch();
  watchIntro();
  startTicking();
  go();
}

start();
