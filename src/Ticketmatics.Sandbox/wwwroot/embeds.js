import { el, icon } from './dom.js';
import { inline, safeUrl } from './inline.js';
import { markdown } from './markdown.js';
import { time } from './time.js';

/** Discord sets at most this many inline fields beside each other. */
const FIELDS_IN_ROW = 3;

export function embedView(embed) {
  const view = el(
    'article.embed',
    embed.thumbnail && pictureOf(embed.thumbnail.url, 'embed-thumbnail', 'Thumbnail'),
    embed.author &&
      el('p.embed-author', smallPicture(embed.author.icon_url), linked(el('bdi', embed.author.name), embed.author.url)),
    embed.title && el('p.embed-title', titled(embed)),
    embed.description && el('div.embed-text.markdown', markdown(embed.description)),
    fieldRows(embed.fields ?? []).map(row => el('div', { class: `embed-row of-${row.length}` }, row.map(fieldView))),
    embed.image && pictureOf(embed.image.url, 'embed-image', 'Picture'),
    footer(embed),
  );
  if (Number.isInteger(embed.color)) {
    view.style.setProperty('--bar', `#${embed.color.toString(16).padStart(6, '0')}`);
  }
  return view;
}

const titled = embed => linked(inline(embed.title), embed.url);

function linked(content, address) {
  const url = address ? safeUrl(address) : null;
  return url === null
    ? content
    : el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, content);
}

/** This page loads pictures from the sandbox alone; one that stands elsewhere is a link to it. */
function pictureOf(address, kind, word) {
  const url = safeUrl(address);
  if (url === null) {
    return null;
  }
  return new URL(url).origin === location.origin
    ? el('img', { class: kind, src: url, alt: word, loading: 'lazy' })
    : el('p', { class: `${kind} elsewhere` }, linked([icon('external'), ` ${word}`], url));
}

function smallPicture(address) {
  const url = address ? safeUrl(address) : null;
  return url !== null && new URL(url).origin === location.origin
    ? el('img.embed-icon', { src: url, alt: '', width: '20', height: '20' })
    : null;
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
  return el('p.embed-footer', smallPicture(embed.footer?.icon_url), text, text && when && ' • ', when);
}
