import { byId } from './dom.js';

/** This near to its end a list counts as being read at the end. */
const NEAR_PX = 80;

let atEnd = true;
let starting = false;
let sought = null;

const scroller = () => byId('scroller');

function toEnd() {
  scroller().scrollTop = scroller().scrollHeight;
}

function look() {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  byId('jump').hidden = atEnd;
}

/** The first message in view, by its id, and where it stands. */
function reading() {
  const top = scroller().getBoundingClientRect().top;
  const first = [...byId('log').querySelectorAll('.message')].find(row => row.getBoundingClientRect().bottom > top);
  return first && { id: first.dataset.id, top: first.getBoundingClientRect().top };
}

function keep(place) {
  const row = place && byId('log').querySelector(`[data-id="${place.id}"]`);
  if (row) {
    scroller().scrollTop += row.getBoundingClientRect().top - place.top;
  }
}

/** Shows the message that is looked for, where it is there. */
function find() {
  const row = sought && byId('log').querySelector(`[data-id="${sought}"]`);
  if (!row) {
    return false;
  }
  sought = null;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
  return true;
}

/** Keeps the newest message in view, or where the person has scrolled up, what they read. */
export const follow = {
  /** Whatever comes next is shown from its end: another channel, or what the person just wrote. */
  start() {
    starting = true;
  },

  /** Shows a message: now, or where another channel is on the way, as soon as it is there. */
  seek(id) {
    sought = id;
    find();
    look();
  },

  around(change) {
    const stick = atEnd || starting;
    const place = stick ? null : reading();
    change();
    if (find()) {
      starting = false;
    } else if (stick) {
      toEnd();
      starting = false;
    } else {
      keep(place);
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
