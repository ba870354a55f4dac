import { el } from './dom.js';
import { inline, safeUrl } from './inline.js';
import { markdown } from './markdown.js';
import { time } from './time.js';

/** Discord sets at most this many inline fields beside each other. */
const FIELDS_IN_ROW = 3;

export function embedView(embed) {
  const view = el(
    'article.embed',
    embed.title && el('p.embed-title', titled(embed)),
    embed.description && el('div.embed-text.markdown', markdown(embed.description)),
    fieldRows(embed.fields ?? []).map(row => el('div', { class: `embed-row of-${row.length}` }, row.map(fieldView))),
    footer(embed),
  );
  if (Number.isInteger(embed.color)) {
    view.style.setProperty('--bar', `#${embed.color.toString(16).padStart(6, '0')}`);
  }
  return view;
}

function titled(embed) {
  const url = embed.url ? safeUrl(embed.url) : null;
  const title = inline(embed.title);
  return url === null ? title : el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, title);
}

function fieldRows(fields) {
  const rows = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0].inline && row.length < FIELDS_IN_ROW) {
      row.push(field);
    } else {
      rows.push([field]);
    }
  }
  return rows;
}

function fieldView(field) {
  return el('div.embed-field', el('p.embed-name', inline(field.name)), el('div.markdown', markdown(field.value)));
}

function footer(embed) {
  const when = embed.timestamp ? time(Date.parse(embed.timestamp), 'day') : null;
  const text = embed.footer?.text ? el('bdi', embed.footer.text) : null;
  if (text === null && when === null) {
    return null;
  }
  return el('p.embed-footer', text, text && when && ' • ', when);
}
