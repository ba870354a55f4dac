const GAP = 4;
const EDGE = 8;

/** Puts an open popover below its anchor, or above where there is more room, and inside the window. */
export function placeAt(popover, anchor, sameWidth = false) {
  const box = anchor.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const { style } = popover;
  style.width = sameWidth ? `${box.width}px` : '';
  style.maxHeight = '';
  const under = popover.offsetHeight <= below || below >= above;
  style.maxHeight = `${under ? below : above}px`;
  style.top = under ? `${box.bottom + GAP}px` : 'auto';
  style.bottom = under ? 'auto' : `${window.innerHeight - box.top + GAP}px`;
  style.left = `${Math.max(EDGE, Math.min(box.left, window.innerWidth - popover.offsetWidth - EDGE))}px`;
}

/** Keeps a popover at its anchor while things scroll or the window changes, until the signal ends that. */
export function keepAt(popover, anchor, sameWidth, signal) {
  const again = event => {
    if (!(event.target instanceof Node && popover.contains(event.target))) {
      placeAt(popover, anchor, sameWidth);
    }
  };
  placeAt(popover, anchor, sameWidth);
  window.addEventListener('scroll', again, { capture: true, passive: true, signal });
  window.addEventListener('resize', again, { signal });
}
