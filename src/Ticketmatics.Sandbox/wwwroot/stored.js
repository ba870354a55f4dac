import { el } from './dom.js';
import { userName } from './state.js';

/** What the bot stored of a guild and, where one is meant, a ticket. */
export function storedView({ ticket, member, outbox, guild }) {
  return el(
    'div.stored',
    { testid: 'stored' },
    ticket !== null && [
      el('h3', `Ticket ${String(ticket.number).padStart(4, '0')}: ${ticket.state.is}`),
      el('ol.timeline', ticket.timeline.map(step)),
      part('The whole ticket', ticket),
      part('Its member', member),
    ],
    el('h3', outbox.length === 0 ? 'Outbox: nothing waits' : `Outbox: ${outbox.length} waiting`),
    outbox.length > 0 &&
      el(
        'ul.outbox',
        outbox.map(entry =>
          el('li', part(`${entry.effect.kind ?? entry.effect}, due ${time(entry.dueAt)}, attempt ${entry.attempts}`, entry)),
        ),
      ),
    part('The guild', guild),
  );
}

const step = entry =>
  el('li', el('time', { datetime: entry.at }, time(entry.at)), ` ${wordsOf(entry.event)}`, entry.by && [' by ', el('bdi', userName(entry.by) ?? entry.by)]);

/** An event's name as one says it: "Close requested". */
const wordsOf = event => event.replace(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

const time = at => new Date(at).toLocaleTimeString('en-GB');

const part = (title, value) =>
  el('details', el('summary', title), el('pre', { tabindex: 0, 'aria-label': title }, JSON.stringify(value, null, 2)));
