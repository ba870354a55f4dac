import { button, byId, el, fill } from './dom.js';
import { inspector } from './inspector.js';
import { Rows } from './rows.js';
import { storedView } from './stored.js';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** What was fetched of the exchange that is open; exchanges do not change. */
let open = null;
let shown = [];
let hasStore = false;
let rows = null;

export function startExchanges() {
  const ticket = el('select', { id: 'only-ticket', testid: 'only-ticket', onchange: draw }, el('option', { value: '' }, 'All'));
  const kind = el(
    'select',
    { id: 'only-kind', testid: 'only-kind', onchange: draw },
    el('option', { value: '' }, 'All'),
    el('option', { value: 'interaction' }, 'Interactions'),
    el('option', { value: 'call' }, 'Calls of the bot'),
  );
  const list = el('ol', { id: 'traffic' });
  rows = new Rows(list);
  return el(
    'section.traffic',
    { 'aria-label': 'What passed' },
    el('div.filters', el('label', 'Ticket ', ticket), el('label', 'Kind ', kind)),
    el('p.visually-hidden', { id: 'traffic-said', role: 'status' }),
    list,
  );
}

export function showExchanges(exchanges, stored) {
  shown = exchanges;
  hasStore = stored;
  const select = byId('only-ticket');
  const tickets = [...new Set(exchanges.map(entry => entry.ticket).filter(ticket => ticket !== null))].sort((a, b) => b - a);
  const chosen = tickets.includes(Number(select.value)) ? select.value : '';
  fill(select, [['', 'All'], ...tickets.map(ticket => [String(ticket), padded(ticket)])], chosen);
  draw();
}

const padded = ticket => String(ticket).padStart(4, '0');

function draw() {
  const ticket = byId('only-ticket').value;
  const kind = byId('only-kind').value;
  const wanted = shown.filter(
    entry => (ticket === '' || entry.ticket === Number(ticket)) && (kind === '' || entry.kind === kind),
  );
  rows.show(wanted.length === 0 ? [NOTHING] : wanted.map(rowOf));
}

const NOTHING = {
  key: 'nothing',
  look: '',
  draw: () => el('li.nothing', 'Nothing yet. What somebody clicks shows up here.'),
};

function rowOf(entry) {
  const isHere = open?.number === entry.number;
  return {
    key: entry.number,
    look: JSON.stringify([entry, isHere && [open.stored, open.said]]),
    draw: () => view(entry, isHere),
  };
}

function view(entry, isHere) {
  const isBad = entry.failure !== null || entry.status >= 400;
  return el(
    'li',
    { class: isBad ? 'exchange bad' : 'exchange' },
    button(
      '.exchange-line',
      { testid: `exchange-${entry.number}`, 'aria-expanded': String(isHere), onclick: () => toggle(entry) },
      el('span.exchange-kind', entry.kind === 'interaction' ? '→ bot' : '← bot'),
      el('span.exchange-title', el('bdi', entry.who === null ? entry.title : `${entry.who} ${entry.title}`)),
      el(
        'span.exchange-facts',
        el('span.status', entry.status === 0 ? 'no answer' : String(entry.status)),
        ` · ${entry.ms} ms · `,
        clock.format(new Date(entry.at)),
        entry.ticket === null ? null : ` · ticket ${padded(entry.ticket)}`,
      ),
    ),
    isHere && whole(open),
  );
}

async function toggle(entry) {
  if (open?.number === entry.number) {
    open = null;
    draw();
    return;
  }
  try {
    open = await inspector.exchange(entry.number);
  } catch (error) {
    open = { ...entry, failure: error.message, request: null, response: null };
  }
  draw();
}

function whole(entry) {
  return el(
    'div.exchange-whole',
    entry.failure === null ? null : el('p.failure', entry.failure),
    el(
      'p.exchange-actions',
      entry.kind === 'interaction' &&
        button('.button.small', { testid: 'copy-curl', onclick: () => copyCurl(entry.number) }, 'Copy as curl'),
      hasStore &&
        entry.guild !== null &&
        button('.button.small', { testid: 'show-stored', onclick: () => showStored(entry) }, 'What the bot stored'),
      el('span.copied', entry.said),
    ),
    entry.reason ? el('p', 'For the audit log: ', el('bdi', entry.reason)) : null,
    entry.stored === undefined ? null : storedView(entry.stored),
    json('Request', entry.request),
    json('Response', entry.response),
    entry.refusal ? json("Discord's refusal", entry.refusal) : null,
  );
}

export function json(title, value) {
  const text = value === null ? '(nothing)' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return el('details', { open: true }, el('summary', title), el('pre', { tabindex: 0, 'aria-label': title }, text));
}

async function copyCurl(number) {
  try {
    const { command } = await inspector.curl(number);
    await navigator.clipboard.writeText(command);
    say('Copied. The signature is good for five minutes.');
  } catch (error) {
    say(`It could not be copied: ${error.message}`);
  }
}

function say(text) {
  byId('traffic-said').textContent = text;
  open = { ...open, said: text };
  draw();
}

/** As it is now, which may be later than the exchange. */
async function showStored(entry) {
  try {
    const stored = await inspector.stored(entry.guild, entry.ticket);
    if (open?.number === entry.number) {
      open = { ...open, stored };
      draw();
    }
  } catch (error) {
    say(error.message);
  }
}
