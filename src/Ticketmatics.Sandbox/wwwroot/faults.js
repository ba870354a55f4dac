import { button, byId, el, redraw } from './dom.js';
import { inspector, look } from './inspector.js';
import { complain } from './notices.js';

const NEXT = [1, 5];

export function showFaults(faults) {
  const on = faults.filter(fault => fault.on).length;
  byId('faults-on').textContent = on === 0 ? '' : ` (${on} on)`;
  redraw(byId('fault-list'), faults.map(row));
}

function row(fault) {
  return el(
    'li',
    { class: fault.on ? 'fault on' : 'fault' },
    el(
      'p',
      el('strong', fault.title),
      fault.on && el('span.tag', fault.left === null ? 'on' : `next ${fault.left}`),
    ),
    el('p.fault-text', fault.text),
    el(
      'div.fault-buttons',
      { role: 'group', 'aria-label': fault.title },
      choice(fault, 'On', null, fault.on && fault.left === null),
      fault.times && NEXT.map(times => choice(fault, `Next ${times}`, times, fault.left === times)),
      choice(fault, 'Off', 0, !fault.on),
    ),
  );
}

function choice(fault, label, times, pressed) {
  const change = async () => {
    try {
      showFaults(await inspector.setFault(fault.name, times));
      await look();
    } catch (error) {
      complain('The fault was not changed: ', error.message);
    }
  };
  return button(
    '.button.small',
    { testid: `fault-${fault.name}-${times ?? 'on'}`, 'aria-pressed': String(pressed), onclick: change },
    label,
  );
}
