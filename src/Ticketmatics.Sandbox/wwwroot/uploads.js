import { api } from './api.js';
import { button, el, freshId, icon } from './dom.js';
import { state } from './state.js';

/** What Discord takes of one file where nobody pays for more. */
const LARGEST = 10 * 1024 * 1024;

const UNITS = ['bytes', 'KB', 'MB'];

export function fileSize(bytes) {
  const power = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const amount = bytes / 1024 ** power;
  return `${power === 0 ? amount : amount.toFixed(amount < 10 ? 1 : 0)} ${UNITS[power]}`;
}

/**
 * Files that are about to be sent: a button to choose them, and a list to take them out again.
 * What was chosen goes to the sandbox at once, as Discord's client does, and is known by an id from then on.
 */
export class Uploads {
  #files = [];
  #most;
  #onChange;
  #complain;
  #list = el('ul.uploads', { 'aria-label': 'Files to send' });
  #input;

  /** @param {string[]} [kinds] Discord's kinds of files: image, video, audio, or how names end */
  constructor({ label, testId, most, kinds = [], onChange, complain }) {
    this.#most = most;
    this.#onChange = onChange;
    this.#complain = complain;
    this.#input = el('input', {
      type: 'file',
      hidden: true,
      testid: testId,
      multiple: most > 1,
      accept: kinds.length > 0 && kinds.map(kind => (kind.startsWith('.') ? kind : `${kind}/*`)).join(','),
      onchange: () => this.#chosen(),
    });
    this.trigger = button(
      '.icon-button',
      { 'aria-label': label, testid: `choose-${testId}`, onclick: () => this.#input.click() },
      icon('clip'),
    );
    this.input = this.#input;
    this.list = this.#list;
    this.#list.hidden = true;
  }

  get ids() {
    return this.#files.map(file => file.id);
  }

  clear() {
    this.#files = [];
    this.#draw();
  }

  /** @param {Iterable<File>} files chosen, dropped or pasted */
  async add(files) {
    for (const file of files) {
      await this.#add(file);
    }
  }

  async #chosen() {
    const files = [...this.#input.files];
    this.#input.value = '';
    await this.add(files);
  }

  async #add(file) {
    const trouble =
      this.#files.length >= this.#most
        ? `At most ${this.#most === 1 ? 'one file' : `${this.#most} files`}.`
        : file.size > LARGEST
          ? `${file.name} is too large: ${fileSize(LARGEST)} is the most.`
          : null;
    this.#complain(trouble);
    if (trouble !== null) {
      return;
    }
    try {
      this.#files.push(await api.upload(state.me.id, file));
      this.#draw();
    } catch (error) {
      this.#complain(error.message);
    }
  }

  #draw() {
    this.#list.hidden = this.#files.length === 0;
    this.#list.replaceChildren(...this.#files.map(file => this.#row(file)));
    this.#onChange?.();
  }

  #row(file) {
    const remove = () => {
      this.#files = this.#files.filter(other => other !== file);
      this.#draw();
      this.trigger.focus();
    };
    return el(
      'li',
      { id: freshId('upload'), testid: `upload-${file.filename}` },
      icon('file'),
      el('span.attachment-text', el('bdi', file.filename), el('span.attachment-size', fileSize(file.size))),
      button('.icon-button', { 'aria-label': `Remove ${file.filename}`, onclick: remove }, icon('close')),
    );
  }
}

/** A wide button with a list, as forms have it. */
export function uploadField(options) {
  const uploads = new Uploads(options);
  uploads.trigger.className = 'upload-trigger';
  uploads.trigger.removeAttribute('aria-label');
  uploads.trigger.append(options.most === 1 ? 'Choose a file' : 'Choose files');
  const element = el('div.upload-field', uploads.trigger, uploads.input, uploads.list);
  element.addEventListener('dragover', event => event.preventDefault());
  element.addEventListener('drop', event => {
    event.preventDefault();
    uploads.add(event.dataTransfer.files);
  });
  return { uploads, element };
}
