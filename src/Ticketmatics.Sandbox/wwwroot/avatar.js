import { el } from './dom.js';

/** White letters stand out on each of them by at least 4.5 to 1. */
const COLORS = ['#4752c4', '#2b7a4b', '#a8324a', '#8a5a00', '#7a3fa0', '#1f6f8b', '#b0413e', '#55606e'];

export function avatar(id, name, kind = '') {
  const node = el('span', { class: `avatar ${kind}`, 'aria-hidden': 'true' }, initials(name));
  node.style.setProperty('--avatar', COLORS[hash(id) % COLORS.length]);
  return node;
}

export function initials(name) {
  const words = (name ?? '').match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map(word => [...word][0].toUpperCase()).join('');
}

function hash(text) {
  let sum = 7;
  for (const letter of String(text)) {
    sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  }
  return sum;
}
