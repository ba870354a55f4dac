const LOCALE = navigator.language.startsWith('en') ? navigator.language : 'en-GB';
const format = (dateStyle, timeStyle) => new Intl.DateTimeFormat(LOCALE, { dateStyle, timeStyle });

/** Discord's timestamp styles. See Discord Docs/Reference, Message Formatting. */
const STYLES = {
  t: format(undefined, 'short'),
  T: format(undefined, 'medium'),
  d: format('short'),
  D: format('long'),
  f: format('long', 'short'),
  F: format('full', 'short'),
  s: format('short', 'short'),
  S: format('short', 'medium'),
};
const relative = new Intl.RelativeTimeFormat(LOCALE);
const now = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(0, 'second');

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** This much of a unit counts as one. */
const NEARLY = 0.99;

/** The last millisecond a JavaScript date can hold. */
const LAST = 8.64e15;

/**
 * A time that keeps itself true while it is on the page.
 * @param {string} style one of Discord's styles, 'R' for relative, 'day' for the words of a message's head
 * @returns {HTMLTimeElement|null} null where the moment is beyond what a date can be
 */
export function time(ms, style) {
  if (!Number.isFinite(ms) || Math.abs(ms) > LAST) {
    return null;
  }
  const node = document.createElement('time');
  const date = new Date(ms);
  node.dateTime = date.toISOString();
  node.title = STYLES.F.format(date);
  node.dataset.style = style;
  node.append(words(date, style));
  return node;
}

export const longDay = ms => STYLES.D.format(new Date(ms));

export const dayKey = ms => new Date(ms).toDateString();

function words(date, style) {
  if (style === 'R') {
    return ago(date);
  }
  return style === 'day' ? dayAndClock(date) : (STYLES[style] ?? STYLES.f).format(date);
}

/** Rounded, as Discord's client does: what is set for 48 hours from now is in 2 days a second later, too. */
function ago(date) {
  const seconds = Math.round((date - Date.now()) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= NEARLY * length) ?? UNITS.at(-1);
  return seconds === 0 ? now : relative.format(Math.round(seconds / size), unit);
}

function dayAndClock(date) {
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  const day = date.toDateString();
  if (day === new Date().toDateString()) {
    return `Today at ${STYLES.t.format(date)}`;
  }
  return day === yesterday.toDateString() ? `Yesterday at ${STYLES.t.format(date)}` : STYLES.s.format(date);
}

/** Changes the text node in place, which a live region does not read out again. */
function tick() {
  for (const node of document.querySelectorAll('time[data-style="R"], time[data-style="day"]')) {
    const said = words(new Date(node.dateTime), node.dataset.style);
    if (node.firstChild.data !== said) {
      node.firstChild.data = said;
    }
  }
}

export const startTicking = () => setInterval(tick, 1000);
