import { byId } from './dom.js';

/** This near to its end a list counts as being read at the end. */
const NEAR_PX = 80;

let atEnd = true;
let starting = false;

const scroller = () => byId('scroller');

function toEnd() {
  scroller().scrollTop = scroller().scrollHeight;
}

function look() {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  byId('jump').hidden = atEnd;
}

/** Keeps the newest message in view, unless the person has scrolled up to read. */
export const follow = {
  /** Whatever comes next is shown from its end: another channel, or what the person just wrote. */
  start() {
    starting = true;
  },

  around(change) {
    const stick = atEnd || starting;
    change();
    if (stick) {
      toEnd();
      starting = false;
    }
    look();
  },

  watch() {
    scroller().addEventListener('scroll', look, { passive: true });
    byId('jump').addEventListener('click', toEnd);
    const resized = new ResizeObserver(() => {
      if (atEnd) {
        toEnd();
      }
    });
    resized.observe(scroller());
    resized.observe(byId('log'));
  },
};
