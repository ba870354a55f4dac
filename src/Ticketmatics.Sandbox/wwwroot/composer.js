import { api } from './api.js';
import { commandForm, fitting, slashCommands } from './commands.js';
import { button, byId, el, icon, isBusy, whileBusy } from './dom.js';
import { ListView } from './listview.js';
import { mentionPicker } from './mentionpicker.js';
import { titleOf } from './navigation.js';
import { failure } from './notices.js';
import { follow } from './scroll.js';
import { channel, on, state } from './state.js';
import { Uploads } from './uploads.js';

/** Files in one message. */
const MOST_FILES = 10;

/** Longest message of a person without Nitro. */
const LONGEST = 2000;
const COUNTED_FROM = 1800;

/** What was typed and not sent, by person and channel. */
const drafts = new Map();
let shownFor = null;

/** The list of commands that belongs to the box. */
let slash = null;

on('commands', () => slash?.update());

const place = () => `${state.me?.id} ${state.channelId}`;

/** Draws the box to type in for the present channel; one that is in use stays as it is. What replaces one has its focus. */
export function showComposer() {
  const here = channel();
  const wanted = `${place()} ${here?.canSend} ${here?.canAttach} ${here?.name}`;
  if (wanted !== shownFor) {
    shownFor = wanted;
    const hadFocus = byId('entry').contains(document.activeElement);
    byId('entry').replaceChildren(here === null ? silent('No channel to write in.') : composer(here));
    if (hadFocus) {
      byId('composer').focus();
    }
  }
}

export function typeCommand(path) {
  showText(`/${path}`);
}

function showText(text) {
  drafts.set(place(), text);
  shownFor = null;
  showComposer();
  const input = byId('composer');
  input.focus();
  if (!channel()?.canSend) {
    return;
  }
  input.setSelectionRange(text.length, text.length);
  input.dispatchEvent(new Event('input'));
}

const silent = text => el('p.composer.silent', { id: 'composer', tabindex: '-1' }, text);

function composer(here) {
  if (!here.canSend) {
    return silent('You do not have permission to send messages in this channel.');
  }
  const name = titleOf(here);
  const trouble = el('div.trouble');
  const uploads = new Uploads({
    label: 'Add files',
    testId: 'attach',
    most: MOST_FILES,
    complain: text => trouble.replaceChildren(...(text === null ? [] : [failure('The file was not added.', text)])),
  });
  const counter = el('span.counter');
  const input = el('textarea', {
    id: 'composer',
    testid: 'composer',
    rows: '1',
    placeholder: `Message ${name}`,
    'aria-label': `Message ${name}`,
    'aria-describedby': 'composer-hint',
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-haspopup': 'listbox',
  });
  slash = slashPicker(input);
  const mentions = mentionPicker(input, typed);
  const form = el(
    'form.composer',
    { onsubmit: send },
    button(
      '.icon-button',
      { 'aria-label': 'Commands', testid: 'open-commands', onclick: () => showText('/') },
      icon('slash'),
    ),
    here.canAttach && [uploads.trigger, uploads.input],
    input,
    counter,
    el('button.icon-button', { 'aria-label': 'Send message', testid: 'send' }, icon('send')),
  );

  function typed() {
    drafts.set(place(), input.value);
    const left = LONGEST - input.value.length;
    counter.textContent = input.value.length > COUNTED_FROM ? String(left) : '';
    counter.classList.toggle('over', left < 0);
    slash.update();
    mentions.update();
  }

  async function send(event) {
    event.preventDefault();
    const content = mentions.spelled(input.value.trim());
    const attachments = uploads.ids;
    if ((content === '' && attachments.length === 0) || content.length > LONGEST || isBusy(form)) {
      return;
    }
    trouble.replaceChildren();
    try {
      await whileBusy(form, () => api.send({ as: state.me.id, channelId: here.id, content, attachments }));
      input.value = '';
      uploads.clear();
      typed();
      follow.start();
    } catch (error) {
      trouble.replaceChildren(failure('Your message was not sent.', error.message));
    }
  }

  const takesFiles = event => here.canAttach && (event.dataTransfer ?? event.clipboardData).types.includes('Files');
  const take = event => {
    if (takesFiles(event)) {
      event.preventDefault();
      uploads.add((event.dataTransfer ?? event.clipboardData).files);
    }
  };
  form.addEventListener('dragover', event => takesFiles(event) && event.preventDefault());
  form.addEventListener('drop', take);
  input.addEventListener('paste', take);
  input.value = drafts.get(place()) ?? '';
  input.addEventListener('input', typed);
  input.addEventListener('keydown', event => {
    if (!slash.key(event) && !mentions.key(event) && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  return el(
    'div.composer-box',
    slash.element,
    mentions.element,
    trouble,
    uploads.list,
    form,
    el(
      'p',
      { id: 'composer-hint', class: 'hint' },
      'Type / for commands. Enter sends, Shift and Enter begin a new line.',
    ),
  );
}

function slashPicker(input) {
  const list = new ListView({ label: 'Commands', prefix: 'command-', onPick: item => choose(item.command) });
  const element = el('div.slash', { hidden: true }, el('p.menu-title', 'Commands of Ticketmatics'), list.element);
  list.serve(input);
  let dismissed = false;

  const close = () => {
    element.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  function update() {
    const typed = input.value;
    dismissed &&= typed.startsWith('/');
    const found = fitting(slashCommands(state.commands), typed.slice(1));
    if (!typed.startsWith('/') || typed.includes('\n') || dismissed) {
      close();
      return;
    }
    element.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.element.id);
    list.show(
      found.map(command => ({
        value: command.path,
        label: `/${command.shownPath}`,
        description: command.description,
        command,
      })),
      [],
      state.commands.length === 0 ? 'There are no commands for you here.' : 'No command fits.',
    );
  }

  function choose(command) {
    const rest = input.value.slice(1).trimStart();
    const named = [command.path, command.shownPath].find(path => rest.startsWith(`${path} `));
    const first = named === undefined ? '' : rest.slice(named.length + 1);
    close();
    openForm(command, first);
  }

  function key(event) {
    if (element.hidden) {
      return false;
    }
    if (event.key === 'Escape') {
      dismissed = true;
      close();
      return true;
    }
    if (event.key === 'Tab' && !event.shiftKey && list.active !== null) {
      event.preventDefault();
      choose(list.active.command);
      return true;
    }
    return list.key(event);
  }

  return { element, update, key };
}

function openForm(command, first) {
  const from = place();
  const form = commandForm(command, first, () => {
    drafts.delete(from);
    // Who went elsewhere before the answer keeps what they write there.
    if (form.element.isConnected) {
      showText('');
    }
  });
  byId('entry').replaceChildren(form.element);
  form.focus();
}
