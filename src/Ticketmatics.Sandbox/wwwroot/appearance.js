const KEY = 'appearance';

const store = browserStore();

/** A browser that keeps nothing for this page refuses to be asked. */
function browserStore() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

let chosen = store?.getItem(KEY) ?? null;

/** Dark or light, as somebody at this browser has chosen; null where the page follows the system. */
export const appearance = () => chosen;

/** @param {'dark'|'light'|null} scheme null to follow the system */
export function setAppearance(scheme) {
  show(scheme);
  if (scheme === null) {
    store?.removeItem(KEY);
  } else {
    store?.setItem(KEY, scheme);
  }
}

/** Every colour of the page follows from its scheme. */
function show(scheme) {
  chosen = scheme;
  document.documentElement.style.colorScheme = scheme ?? '';
}

window.addEventListener('storage', event => event.key === KEY && show(event.newValue));
show(chosen);
