import { address, call } from './api.js';
import { button, byId, el, icon } from './dom.js';
import { showExchanges, startExchanges } from './exchanges.js';
import { showFaults } from './faults.js';
import { complain } from './notices.js';
import { state } from './state.js';

const ROOT = '/page/inspector';

/** Between two looks while much is going on. */
const PAUSE_MS = 200;

export const inspector = {
  overview: () => call('GET', ROOT),
  exchange: number => call('GET', `${ROOT}/exchanges/${number}`),
  curl: number => call('GET', `${ROOT}/exchanges/${number}/curl`),
  stored: (guild, ticket) => call('GET', address(`${ROOT}/stored`, { guild, ticket })),
  script: guild => call('GET', address(`${ROOT}/script`, { guild })),
  setFault: (name, times) => call('POST', `${ROOT}/faults`, { name, times }),
  clear: () => call('DELETE', `${ROOT}/exchanges`),
};

let stream = null;
let looking = null;
let isStale = false;

/** The pane that shows what passes between Discord and the bot, and has the faults. */
export function startInspector() {
  byId('open-inspector').append(icon('inspect'));
  byId('open-inspector').addEventListener('click', () => set(!isOpen()));
  document.addEventListener('keydown', event => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyI') {
      event.preventDefault();
      set(!isOpen());
    } else if (event.key === 'Escape' && isOpen() && byId('inspector').contains(event.target)) {
      event.preventDefault();
      set(false);
    }
  });
  byId('inspector').replaceChildren(
    el(
      'header.inspector-head',
      el('h2', { id: 'inspector-title', tabindex: -1 }, 'Inspector'),
      button('.button.small', { testid: 'inspector-script', onclick: saveScript }, 'Save as script'),
      button('.button.small', { testid: 'inspector-clear', onclick: clear }, 'Clear'),
      button('.icon-button', { 'aria-label': 'Close the inspector', onclick: () => set(false) }, icon('close')),
    ),
    el(
      'details.faults',
      el('summary', { testid: 'faults' }, 'Faults on demand', el('span.faults-on', { id: 'faults-on' })),
      el('ul', { id: 'fault-list' }),
    ),
    startExchanges(),
  );
}

const isOpen = () => !byId('inspector').hidden;

function set(open) {
  byId('inspector').hidden = !open;
  byId('open-inspector').setAttribute('aria-expanded', open);
  stream?.close();
  stream = null;
  if (!open) {
    byId('open-inspector').focus();
    return;
  }
  byId('inspector-title').focus();
  stream = new EventSource(`${ROOT}/events`);
  stream.addEventListener('open', look);
  stream.addEventListener('message', look);
}

/** Fetches once at a time; what comes meanwhile is fetched once more. */
export async function look() {
  isStale = true;
  if (looking !== null) {
    return;
  }
  looking = (async () => {
    while (isStale && isOpen()) {
      isStale = false;
      const { exchanges, faults, hasStore } = await inspector.overview();
      showExchanges(exchanges, hasStore);
      showFaults(faults);
      await new Promise(done => {
        setTimeout(done, PAUSE_MS);
      });
    }
  })();
  try {
    await looking;
  } catch (error) {
    if (error.status === undefined) {
      throw error;
    }
  } finally {
    looking = null;
  }
}

async function clear() {
  try {
    await inspector.clear();
    await look();
  } catch (error) {
    complain('The list was not cleared: ', error.message);
  }
}

async function saveScript() {
  try {
    const { script } = await inspector.script(state.guildId);
    const link = el('a', { href: URL.createObjectURL(new Blob([script])), download: 'ticketmatics.script' });
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    complain('The script was not saved: ', error.message);
  }
}
