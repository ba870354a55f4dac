const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  hash: 'M10 3 8 21M16 3l-2 18M4 9h17M3 15h17',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  chevron: 'm6 9 6 6 6-6',
  menu: 'M4 6h16M4 12h16M4 18h16',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.3M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  more: 'M5 11.5v1M4.5 12h1M12 11.5v1M11.5 12h1M19 11.5v1M18.5 12h1',
  close: 'M6 6l12 12M18 6 6 18',
  eye: 'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  send: 'M4 12 3 4l18 8-18 8 1-8Zm0 0h8',
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5v5.5M12 16.5h.01',
  corner: 'M4 20v-6a5 5 0 0 1 5-5h11',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  letter: 'M3 6h18v12H3zM3.5 6.5 12 13l8.5-6.5',
  clip: 'M20 11.5 12 19.6a5 5 0 0 1-7.1-7.1l8.3-8.3a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M18.5 5.5l-2.1 2.1M7.6 16.4l-2.1 2.1',
  slash: 'M8 20 16 4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  inspect: 'M3 12h4l3 8 4-16 3 8h4',
};

/**
 * Builds an element: el('p.hint', { id: 'x' }, 'text'); the attributes may be left out. Strings become text nodes,
 * so no text can turn into markup; null, undefined and false children and attributes are left out.
 */
export function el(what, ...content) {
  const [tag, ...classes] = what.split('.');
  const node = document.createElement(tag);
  if (classes.length > 0) {
    node.className = classes.join(' ');
  }
  const attributes = isPlain(content[0]) ? content.shift() : {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.slice('on'.length), value);
    } else if (name === 'testid' && value) {
      node.dataset.testid = value;
    } else if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...present(content));
  return node;
}

const isPlain = value =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A button that sends no form. */
export const button = (classes, attributes, ...content) =>
  el(`button${classes}`, { type: 'button', ...attributes }, ...content);

export function present(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** Text of somebody else inside a line of ours: its writing direction stays its own affair. */
export function name(text) {
  return el('bdi', text);
}

export const byId = id => document.getElementById(id);

let serial = 0;

export const freshId = prefix => `${prefix}-${++serial}`;

/** Redraws a part of the page and gives the focus back to what had it, found by its test id. */
export function redraw(container, ...children) {
  const focused = container.contains(document.activeElement) ? document.activeElement.dataset.testid : undefined;
  container.replaceChildren(...present(children));
  refocus(container, focused);
}

export function refocus(container, testId) {
  if (testId !== undefined) {
    container.querySelector(`[data-testid="${CSS.escape(testId)}"]`)?.focus({ preventScroll: true });
  }
}

/**
 * Gives a select its options, as [value, label], and its value. Options that are the same stay: new ones would close the
 * list in front of somebody who is about to choose.
 */
export function fill(select, options, chosen) {
  const has = [...select.options].map(({ value, text }) => [value, text]);
  if (JSON.stringify(has) !== JSON.stringify(options)) {
    select.replaceChildren(...options.map(([value, label]) => el('option', { value }, label)));
  }
  select.value = chosen;
}

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

export const buttonFace = (...content) => [el('span.face', content), dots()];

export const dots = () => el('span.dots', { 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
