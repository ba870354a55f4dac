import { button, buttonFace, el, freshId, icon, isBusy, whileBusy } from './dom.js';
import { runCommand } from './interact.js';
import { optionField } from './options.js';
import { localDescription, localName } from './state.js';

const SLASH = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/**
 * The commands one can type, each subcommand by itself: { path, shownPath, description, options, body },
 * where body(options) is the command as the sandbox takes it, and what is shown is in the person's language.
 */
export function slashCommands(commands) {
  return commands
    .filter(command => (command.type ?? SLASH) === SLASH)
    .flatMap(command =>
      spread(command, command.name, localName(command), options => ({ name: command.name, type: SLASH, options })),
    )
    .sort((a, b) => a.shownPath.localeCompare(b.shownPath));
}

function spread(node, path, shownPath, body) {
  const options = node.options ?? [];
  const below = options.filter(option => option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP);
  if (below.length === 0) {
    return [{ path, shownPath, description: localDescription(node), options, body }];
  }
  return below.flatMap(option =>
    spread(option, `${path} ${option.name}`, `${shownPath} ${localName(option)}`, inner =>
      body([{ name: option.name, type: option.type, options: inner }]),
    ),
  );
}

/** @param {string} typed what stands after the slash; the name first, and maybe the beginning of the first option */
export function fitting(commands, typed) {
  const query = typed.trim().toLowerCase();
  const any = test => command => test(command.shownPath.toLowerCase()) || test(command.path);
  const begins = commands.filter(any(path => path.startsWith(query)));
  const holds = commands.filter(command => !begins.includes(command) && any(path => path.includes(query))(command));
  const named = commands.filter(any(path => query.startsWith(`${path} `)));
  return [...begins, ...holds, ...named];
}

/**
 * The form of one command's options.
 * @param {string} first what was typed behind the name already: the beginning of the first text
 */
export function commandForm(command, first, close) {
  const titleId = freshId('command');
  const trouble = el('div.trouble');
  const body = focused =>
    command.body(fields.map(field => field.read(field.name === focused)).filter(option => option !== null));
  const fields = command.options.map(option => optionField(option, body)).filter(field => field !== null);
  if (first !== '') {
    fields[0]?.type?.(first);
  }
  const confirm = el('button.button.primary', { testid: 'command-send' }, buttonFace('Send'));

  async function send(event) {
    event.preventDefault();
    if (isBusy(confirm)) {
      return;
    }
    trouble.replaceChildren();
    const wrong = fields.filter(field => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    const failed = await whileBusy(confirm, () => runCommand(body()));
    if (failed === null) {
      close();
    } else {
      trouble.replaceChildren(failed);
    }
  }

  const form = el(
    'form.command-form',
    {
      novalidate: true,
      'aria-labelledby': titleId,
      testid: 'command-form',
      id: 'composer',
      tabindex: '-1',
      onsubmit: send,
      onkeydown: event => event.key === 'Escape' && event.target.closest('[popover]') === null && close(),
    },
    el(
      'header',
      el('p', { id: titleId }, el('strong', `/${command.shownPath}`), ' ', el('span.command-about', command.description)),
      button(
        '.icon-button',
        { testid: 'command-cancel', 'aria-label': 'Cancel the command', onclick: close },
        icon('close'),
      ),
    ),
    fields.length > 0 &&
      el(
        'div.command-fields',
        fields.map(field => field.element),
      ),
    trouble,
    el(
      'footer',
      el('span.hint', fields.length === 0 ? 'Takes no options. ' : '', 'Enter sends, Esc cancels.'),
      confirm,
    ),
  );
  return { element: form, focus: () => (fields[0] ?? { focus: () => confirm.focus() }).focus() };
}
