import { el } from './dom.js';
import { commandMention, mention } from './mentions.js';
import { time } from './time.js';

/** Deeper nesting than this is shown as plain text. */
const DEEPEST = 12;

/** What a whole line starts with. The patterns are sticky: they are tried at one place only. */
const FENCE = '```';
const HEADING = /(#{1,3}|-#) +(\S[^\n]*)(?:\n|$)/y;
const REST_QUOTE = />>> ([\s\S]*)/y;
const QUOTE = /(?:> [^\n]*(?:\n|$))+/y;
const LIST = /(?:[ ]*(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/y;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(.+)$/;

/**
 * Discord's inline marks, in the order they are tried. Each makes nodes from a match, or null to leave the text as it is.
 * @type {[RegExp, (match: RegExpExecArray, inner: (text: string) => Node[]) => Node|null][]}
 */
const MARKS = [
  [/\\([^\p{L}\p{N}\s])/uy, match => plain(match[1])],
  [/<(@[!&]?|#)(\d{1,20})>/y, match => mention(match[1], match[2])],
  [/<\/([^<>:\n]{1,110}):(\d{1,20})>/y, match => commandMention(match[1])],
  [/<t:(-?\d{1,14})(?::([tTdDfFsSR]))?>/y, match => time(Number(match[1]) * 1000, match[2] ?? 'f')],
  [/<a?(:\w{2,32}:)\d{1,20}>/y, match => plain(match[1])],
  [/@(?:everyone|here)\b/y, match => el('span', { class: 'mention' }, match[0])],
  [
    /\[((?:\\.|[^\]\\\n]){1,300})\]\(<?(https:\/\/[^\s<>()]+)>?\)/y,
    (match, inner) => namedLink(match[1], match[2], inner),
  ],
  [/<(https:\/\/[^\s<>]+)>/y, match => link(match[1], [match[1]])],
  [/https:\/\/[^\s<>|*`[\]]*[^\s<>|*`.,:;!?"')[\]]/y, match => link(match[0], [match[0]])],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, (match, inner) => el('strong', {}, inner(match[1]))],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, (match, inner) => el('u', {}, inner(match[1]))],
  [/~~([\s\S]+?)~~/y, (match, inner) => el('s', {}, inner(match[1]))],
  [/\|\|([\s\S]+?)\|\|/y, (match, inner) => spoiler(inner(match[1]))],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/y, (match, inner) => el('em', {}, inner(match[1]))],
  [/_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy, (match, inner) => el('em', {}, inner(match[1]))],
];

const MARK_STARTS = new Set('\\`<@[h*_~|');

/** A message's Markdown as nodes; whatever the text holds, only the elements named in this file come out. */
export function markdown(text) {
  return blocks(text, 0);
}

/** Only the marks within a line, for titles and names of fields. */
export function inlineMarkdown(text) {
  return inline(text, 0);
}

const plain = text => document.createTextNode(text);

function blocks(text, depth) {
  const nodes = [];
  let paragraph = '';
  const flush = () => {
    if (paragraph !== '') {
      nodes.push(...inline(paragraph, depth));
      paragraph = '';
    }
  };
  let at = 0;
  while (at < text.length) {
    const lineStart = at === 0 || text[at - 1] === '\n';
    const block = depth < DEEPEST ? blockAt(text, at, lineStart, depth) : null;
    if (block !== null) {
      paragraph = paragraph.replace(/\n$/, '');
      flush();
      nodes.push(block.node);
      at = block.end;
      continue;
    }
    const end = nextStop(text, at);
    paragraph += text.slice(at, end);
    at = end;
  }
  flush();
  return nodes;
}

/** The next place where a block can start: a new line, or a fence in the middle of one. */
function nextStop(text, from) {
  const line = text.indexOf('\n', from);
  const fence = text.indexOf(FENCE, text.startsWith(FENCE, from) ? from + FENCE.length : from);
  const stops = [line < 0 ? text.length : line + 1, fence < 0 ? text.length : fence];
  return Math.min(...stops);
}

function blockAt(text, at, lineStart, depth) {
  const fence = fenceAt(text, at);
  if (fence !== null || !lineStart) {
    return fence;
  }
  return lineBlockAt(text, at, depth);
}

/** Code between fences, without the name of its language. */
function fenceAt(text, at) {
  if (!text.startsWith(FENCE, at) || text[at - 1] === '\\') {
    return null;
  }
  const from = at + FENCE.length;
  const close = text.indexOf(FENCE, from);
  const code = text
    .slice(from, Math.max(from, close))
    .replace(/^[\w+#.-]*\n+/, '')
    .replace(/\n$/, '');
  if (close < 0 || code.trim() === '') {
    return null;
  }
  const end = close + FENCE.length;
  return { node: el('pre', { tabindex: '0' }, el('code', {}, code)), end: text[end] === '\n' ? end + 1 : end };
}

function lineBlockAt(text, at, depth) {
  const heading = matchAt(HEADING, text, at);
  if (heading !== null) {
    const end = HEADING.lastIndex;
    return { node: headline(heading[1], inline(heading[2].trim(), depth + 1)), end };
  }
  const rest = matchAt(REST_QUOTE, text, at);
  if (rest !== null) {
    return { node: el('blockquote', {}, blocks(rest[1], depth + 1)), end: text.length };
  }
  const quote = matchAt(QUOTE, text, at);
  if (quote !== null) {
    const end = QUOTE.lastIndex;
    const inside = quote[0].replace(/\n$/, '').replace(/^> /gm, '');
    return { node: el('blockquote', {}, blocks(inside, depth + 1)), end };
  }
  const list = matchAt(LIST, text, at);
  if (list !== null) {
    const end = LIST.lastIndex;
    return { node: lists(list[0].replace(/\n$/, '').split('\n'), depth), end };
  }
  return null;
}

/** Headings of a message are not headings of the page. */
function headline(mark, content) {
  return el('div', { class: mark === '-#' ? 'subtext' : `heading-${mark.length}` }, content);
}

/** Lines that are indented further belong to the item above them; where numbers follow dots, another list begins. */
function lists(lines, depth) {
  const made = document.createDocumentFragment();
  const indent = ITEM.exec(lines[0])[1].length;
  for (let at = 0; at < lines.length;) {
    const [, , mark, text] = ITEM.exec(lines[at++]);
    const inside = [];
    while (at < lines.length && ITEM.exec(lines[at])[1].length > indent) {
      inside.push(lines[at++]);
    }
    const kind = /\d/.test(mark) ? 'ol' : 'ul';
    if (made.lastChild?.localName !== kind) {
      made.append(el(kind, { start: kind === 'ol' && Number.parseInt(mark, 10) }));
    }
    const nested = inside.length === 0 ? null : depth < DEEPEST ? lists(inside, depth + 1) : inside.join('\n');
    made.lastChild.append(el('li', {}, inline(text, depth + 1), nested));
  }
  return made;
}

function inline(text, depth) {
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
      return { node: el('code', {}, code), end: close + ticks };
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

function matchAt(pattern, text, at) {
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
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Spoiler, press to show',
      onclick: reveal,
      onkeydown: event => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), reveal()),
    },
    el('span', {}, content),
  );
  return node;
}
