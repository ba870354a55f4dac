import { el } from './dom.js';

/** A control that waits for the sandbox keeps the focus; it is marked busy instead of disabled. */
export const isBusy = node => node.getAttribute('aria-busy') === 'true';

export async function whileBusy(node, work) {
  node.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } finally {
    node.removeAttribute('aria-busy');
  }
}

/** What a button shows, with the dots that take its place while it is busy. */
export const buttonFace = (...content) => [el('span', { class: 'face' }, content), dots()];

export const dots = () => el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
