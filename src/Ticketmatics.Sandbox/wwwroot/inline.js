import { el } from './dom.js';
import { commandMention, mention, messageLink } from './mentions.js';
import { time } from './time.js';

/** Deeper nesting than this is shown as plain text. */
export const DEEPEST = 12;

/** Discord's marks in the order they are tried. Each makes a node of its match, or null to leave the text as it is. */
const MARKS = [
  [/\\([^\p{L}\p{N}\s])/uy, match => plain(match[1])],
  [/<(@[!&]?|#)(\d{1,20})>/y, match => mention(match[1], match[2])],
  [/<\/([^<>:\n]{1,110}):(\d{1,20})>/y, match => commandMention(match[1])],
  [/<t:(-?\d{1,14})(?::([tTdDfFsSR]))?>/y, match => time(Number(match[1]) * 1000, match[2] ?? 'f')],
  [/<a?(:\w{2,32}:)\d{1,20}>/y, match => plain(match[1])],
  [/@(?:everyone|here)\b/y, match => el('span.mention', match[0])],
  [
    /\[((?:\\.|[^\]\\\n]){1,300})\]\(<?(https?:\/\/[^\s<>()]+)>?\)/y,
    (match, inner) => namedLink(match[1], match[2], inner),
  ],
  [
    /https:\/\/(?:(?:ptb|canary)\.)?discord\.com\/channels\/(?:\d{1,20}|@me)\/(\d{1,20})(?:\/(\d{1,20}))?(?![\w/])/y,
    match => (match[2] ? messageLink(match[1], match[2]) : mention('#', match[1])),
  ],
  [/<(https:\/\/[^\s<>]+)>/y, match => link(match[1], [match[1]])],
  [/https:\/\/[^\s<>|*`[\]]*[^\s<>|*`.,:;!?"')[\]]/y, match => link(match[0], [match[0]])],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, (match, inner) => el('strong', inner(match[1]))],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, (match, inner) => el('u', inner(match[1]))],
  [/~~([\s\S]+?)~~/y, (match, inner) => el('s', inner(match[1]))],
  [/\|\|([\s\S]+?)\|\|/y, (match, inner) => spoiler(inner(match[1]))],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/y, (match, inner) => el('em', inner(match[1]))],
  [/_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy, (match, inner) => el('em', inner(match[1]))],
];

const MARK_STARTS = new Set('\\`<@[h*_~|');

const plain = text => document.createTextNode(text);

/** The marks within lines of text, as nodes. */
export function inline(text, depth = 0) {
  if (depth >= DEEPEST) {
    return [plain(text)];
  }
  const nodes = [];
  let pending = 0;
  let at = 0;
  const inner = part => inline(part, depth + 1);
  while (at < text.length) {
    const made = MARK_STARTS.has(text[at]) ? markAt(text, at, inner) : null;
    if (made === null) {
      at++;
      continue;
    }
    if (pending < at) {
      nodes.push(plain(text.slice(pending, at)));
    }
    nodes.push(made.node);
    at = made.end;
    pending = at;
  }
  if (pending < text.length) {
    nodes.push(plain(text.slice(pending)));
  }
  return nodes;
}

function markAt(text, at, inner) {
  if (text[at] === '`') {
    return codeAt(text, at);
  }
  for (const [pattern, make] of MARKS) {
    const match = matchAt(pattern, text, at);
    if (match !== null && !(text[at] === '_' && insideWord(text, at))) {
      const end = at + match[0].length;
      const node = make(match, inner);
      if (node !== null) {
        return { node, end };
      }
    }
  }
  return null;
}

/** Code ends at as many backticks as it began with; where there are none, the backticks are text. */
function codeAt(text, at) {
  const ticks = runAt(text, at);
  const from = at + ticks;
  for (let close = text.indexOf('`', from); close >= 0;) {
    const found = runAt(text, close);
    if (found === ticks) {
      const code = text.slice(from, close).replace(/^ (?=`)|(?<=`) $/g, '');
      return { node: el('code', code), end: close + ticks };
    }
    close = text.indexOf('`', close + found);
  }
  return { node: plain(text.slice(at, from)), end: from };
}

function runAt(text, at) {
  let end = at;
  while (text[end] === '`') {
    end++;
  }
  return end - at;
}

/** An underscore in the middle of a word, as in a file's name, marks nothing. */
const insideWord = (text, at) => text[at + 1] !== '_' && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]);

export function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A link that names another address than it leads to stays text. */
function namedLink(label, address, inner) {
  return /https?:\/\//i.test(label) ? null : link(address, inner(label));
}

function link(address, content) {
  const url = safeUrl(address);
  return url === null
    ? null
    : el('a', { href: url, title: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, content);
}

/** @returns {string|null} the address in its normal form; null unless it is https or this sandbox itself */
export function safeUrl(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.protocol === 'https:' || url.origin === location.origin) ? url.href : null;
}

function spoiler(content) {
  const reveal = () => {
    node.classList.add('shown');
    node.removeAttribute('role');
    node.removeAttribute('tabindex');
    node.removeAttribute('aria-label');
  };
  const node = el(
    'span.spoiler',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': 'Spoiler, press to show',
      onclick: reveal,
      onkeydown: event => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), reveal()),
    },
    el('span', content),
  );
  return node;
}
