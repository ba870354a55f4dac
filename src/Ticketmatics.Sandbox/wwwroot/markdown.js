import { el } from './dom.js';
import { DEEPEST, inline, matchAt } from './inline.js';

/** What a whole line starts with. The patterns are sticky: they are tried at one place only. */
const FENCE = '```';
const HEADING = /(#{1,3}|-#) +(\S[^\n]*)(?:\n|$)/y;
const REST_QUOTE = />>> ([\s\S]*)/y;
const QUOTE = /(?:> [^\n]*(?:\n|$))+/y;
const LIST = /(?:[ ]*(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/y;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(.+)$/;

/** A message's Markdown as nodes; whatever it holds, only elements named here and in inline.js come out. */
export function markdown(text) {
  return blocks(text, 0);
}

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
  return { node: el('pre', { tabindex: '0' }, el('code', code)), end: text[end] === '\n' ? end + 1 : end };
}

function lineBlockAt(text, at, depth) {
  const heading = matchAt(HEADING, text, at);
  if (heading !== null) {
    const end = HEADING.lastIndex;
    return { node: headline(heading[1], inline(heading[2].trim(), depth + 1)), end };
  }
  const rest = matchAt(REST_QUOTE, text, at);
  if (rest !== null) {
    return { node: el('blockquote', blocks(rest[1], depth + 1)), end: text.length };
  }
  const quote = matchAt(QUOTE, text, at);
  if (quote !== null) {
    const end = QUOTE.lastIndex;
    const inside = quote[0].replace(/\n$/, '').replace(/^> /gm, '');
    return { node: el('blockquote', blocks(inside, depth + 1)), end };
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
    made.lastChild.append(el('li', inline(text, depth + 1), nested));
  }
  return made;
}
