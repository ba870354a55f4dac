import { api } from './api.js';
import { byId } from './dom.js';
import { markUnread, on, refreshCommands, refreshMessages, refreshState, state } from './state.js';

/** After the sandbox has refused the stream, it is asked for again this often. */
const RETRY_MS = 3000;

let stream = null;
let listensAs = null;
let retry = 0;

export function listen() {
  if (state.me.id === listensAs) {
    return;
  }
  listensAs = state.me.id;
  connect();
}

function connect() {
  clearTimeout(retry);
  stream?.close();
  const current = api.events(listensAs);
  stream = current;
  current.addEventListener('open', () => {
    online(true);
    everything();
  });
  current.addEventListener('message', event => changed(JSON.parse(event.data)));
  current.addEventListener('error', () => {
    online(false);
    if (current.readyState === EventSource.CLOSED && stream === current) {
      retry = setTimeout(recover, RETRY_MS);
    }
  });
}

/** A refused stream may mean that the sandbox began anew and knows other persons. */
async function recover() {
  await refreshState();
  connect();
}

/** What happened while nobody listened was not told. */
async function everything() {
  await refreshState();
  refreshMessages();
  refreshCommands();
}

function changed({ scope, id, new: isNew }) {
  if (scope === 'guild') {
    // First who is where: a server that the person left has no commands any more.
    refreshState().then(refreshCommands);
  } else if (scope === 'channel' && id === state.channelId) {
    refreshMessages();
  } else if (isNew) {
    markUnread(id);
  }
}

function online(yes) {
  byId('connection').hidden = yes;
}

on('offline', () => online(false));
