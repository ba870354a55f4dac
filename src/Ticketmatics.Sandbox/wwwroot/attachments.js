import { el, icon } from './dom.js';
import { fileSize } from './uploads.js';

/** Pictures that a browser draws, all of them from the sandbox itself. */
const PICTURE = /^image\/(png|jpeg|gif|webp|svg\+xml)\b/;

/** A message's files: pictures as they are, others by name; each opens in a tab of its own. */
export function attachmentsView(files) {
  return files.length === 0 ? null : el('ul.attachments', { 'aria-label': 'Attachments' }, files.map(fileView));
}

function fileView(file) {
  const link = { href: file.url, target: '_blank', rel: 'noopener noreferrer', testid: `attachment-${file.filename}` };
  if (PICTURE.test(file.contentType)) {
    return el(
      'li',
      el('a.picture', link, el('img', { src: file.url, alt: file.filename, loading: 'lazy', height: '200' })),
    );
  }
  return el(
    'li',
    el(
      'a.attachment',
      link,
      icon('file'),
      el('span.attachment-text', el('bdi', file.filename), el('span.attachment-size', fileSize(file.size))),
    ),
  );
}
