import { el } from './dom.js';

/** White letters stand out on each of them by at least 4.5 to 1. */
const COLORS = [
  '#4752c4',
  '#2b7a4b',
  '#a8324a',
  '#8a5a00',
  '#7a3fa0',
  '#1f6f8b',
  '#55606e',
  '#a63c78',
  '#b0432b',
  '#5a6b1f',
];

/** The part of an id that counts what the sandbox has made. */
const COUNTED = (1n << 22n) - 1n;

export function avatar(id, name, kind = '') {
  const node = el('span', { class: `avatar ${kind}`, 'aria-hidden': 'true' }, initials(name));
  node.style.setProperty('--avatar', colorOf(id));
  return node;
}

export function initials(name) {
  const words = (name ?? '').match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map(word => [...word][0].toUpperCase()).join('');
}

/** Those who were made one after the other, as the sandbox's first persons were, have different colours. */
const colorOf = id => COLORS[Number((BigInt(id) & COUNTED) % BigInt(COLORS.length))];
