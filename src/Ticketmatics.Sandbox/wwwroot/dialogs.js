import { api } from './api.js';
import { appearance, setAppearance } from './appearance.js';
import { openModal } from './modal.js';
import { goTo } from './navigation.js';
import { complain, failure } from './notices.js';
import { ROLES } from './selects.js';
import { guild, refreshState, state } from './state.js';

/** Parts of a form of ours, made of the same components as the application's. */
const TEXT = 10;
const LABEL = 18;
const LINE = { type: 4, style: 1 };
const SELECT = 3;

const text = content => ({ type: TEXT, content });

const line = (label, id, more) => ({ type: LABEL, label, component: { ...LINE, custom_id: id, ...more } });

const select = (label, id, options, more, description) => ({
  type: LABEL,
  label,
  description,
  component: { type: SELECT, custom_id: id, options, ...more },
});

/** Sends what a form says; what went wrong is shown in it. */
async function tried(headline, work) {
  try {
    await work();
  } catch (error) {
    return failure(headline, error.message);
  }
  await refreshState();
  return null;
}

/** A language by its own name, and behind it in English. */
function languageOption(locale, chosen) {
  const named = language => new Intl.DisplayNames([language], { type: 'language' }).of(locale);
  return { value: locale, label: named(locale), description: `${named('en')} (${locale})`, default: locale === chosen };
}

const FOLLOWS_SYSTEM = 'system';

function appearanceOptions() {
  const chosen = appearance() ?? FOLLOWS_SYSTEM;
  const named = [
    [FOLLOWS_SYSTEM, 'As the system has it'],
    ['dark', 'Dark'],
    ['light', 'Light'],
  ];
  return named.map(([value, label]) => ({ value, label, default: value === chosen }));
}

const languages = chosen => state.locales.map(locale => languageOption(locale, chosen));

export function editMe() {
  const { me } = state;
  const components = [
    select('Language', 'locale', languages(me.locale), {}, 'What your client tells the application.'),
    select('Direct messages', 'direct', [
      { value: 'yes', label: 'Allow direct messages from server members', default: me.takesDirectMessages },
      { value: 'no', label: 'Take no direct messages', default: !me.takesDirectMessages },
    ]),
    select('Appearance', 'appearance', appearanceOptions(), {}, 'Of this page, whoever you are.'),
  ];
  openModal(
    { title: `Settings of ${me.name}`, components },
    ({ locale: [locale], direct: [direct], appearance: [scheme] }) =>
      tried('The settings were not changed.', async () => {
        await api.setMe({ as: me.id, locale, takesDirectMessages: direct === 'yes' });
        setAppearance(scheme === FOLLOWS_SYSTEM ? null : scheme);
      }),
    'primary',
    'Save',
  );
}

export function editGuild() {
  const here = guild();
  const components = [
    select('Kind of server', 'kind', [
      { value: 'plain', label: 'Ordinary server', description: 'Always American English', default: !here.community },
      { value: 'community', label: 'Community server', description: 'Has a language', default: here.community },
    ]),
    select('Language', 'locale', languages(here.locale), {}, 'Of a Community server.'),
  ];
  openModal(
    { title: `Language of ${here.name}`, components },
    ({ kind: [kind], locale: [locale] }) =>
      tried('The server was not changed.', () =>
        api.setGuild(here.id, { as: state.me.id, community: kind === 'community', locale }),
      ),
    'primary',
    'Save',
  );
}

const NOBODY = 'new';

export function inviteMember() {
  const here = guild();
  const inside = new Set(here.members.map(member => member.id));
  const outside = [...state.persons, state.bot].filter(person => !inside.has(person.id));
  const components = [
    select('Who joins', 'who', [
      { value: NOBODY, label: 'A new person', default: true },
      ...outside.map(person => ({ value: person.id, label: person.name, description: person.bot ? 'App' : undefined })),
    ]),
    line('Name of the new person', 'name', { max_length: 32, required: false, value: nextName() }),
  ];
  openModal(
    { title: `Join ${here.name}`, components },
    ({ who: [who], name }) =>
      tried('Nobody joined.', () =>
        api.invite(here.id, { as: state.me.id, ...(who === NOBODY ? { name } : { userId: who }) }),
      ),
    'primary',
    'Join',
  );
}

/** Short, and nobody's yet. */
function nextName() {
  const taken = new Set(state.persons.map(person => person.name));
  return ['Ines', 'Jonas', 'Kira', 'Liam', 'Mira', 'Noah', 'Olga', 'Paul'].find(name => !taken.has(name)) ?? '';
}

export function makeRole() {
  const here = guild();
  openModal(
    { title: 'New role', components: [line('Name', 'name', { max_length: 100 })] },
    ({ name }) => tried('The role was not made.', () => api.makeRole(here.id, { as: state.me.id, name })),
    'primary',
    'Make role',
  );
}

export function deleteRole() {
  const here = guild();
  const roles = here.roles.filter(role => role.canEdit).map(role => ({ value: role.id, label: role.name }));
  openModal(
    {
      title: 'Delete a role by hand',
      components: [text('The application is not told of it.'), select('Role', 'role', roles)],
    },
    ({ role: [role] }) => tried('The role was not deleted.', () => api.deleteRole(state.me.id, here.id, role)),
    'danger',
    'Delete role',
  );
}

export function makeChannel() {
  const here = guild();
  openModal(
    {
      title: 'New channel',
      components: [
        line('Name', 'name', { max_length: 100 }),
        {
          type: LABEL,
          label: 'Private to roles',
          description: 'Only they and administrators see it. Where none is chosen, everybody does.',
          component: { type: ROLES, custom_id: 'roles', required: false, max_values: 25 },
        },
      ],
    },
    ({ name, roles }) =>
      tried('The channel was not made.', () => api.makeChannel(here.id, { as: state.me.id, name, roles })),
    'primary',
    'Make channel',
  );
}

export function leaveGuild() {
  const here = guild();
  openModal(
    { title: 'Leave server', components: [text(`Leave **${here.name}**? You can join it again.`)] },
    () => tried('You are still there.', () => api.removeMember(state.me.id, here.id, state.me.id)),
    'danger',
    'Leave server',
  );
}

export function removeMember(member) {
  const here = guild();
  openModal(
    { title: 'Remove from the server', components: [text(`Remove **${member.name}**? They can join again.`)] },
    () => tried('The member was not removed.', () => api.removeMember(state.me.id, here.id, member.id)),
    'danger',
    'Remove',
  );
}

export function editRoles(member) {
  const here = guild();
  const options = here.roles
    .filter(role => role.canEdit)
    .map(role => ({ value: role.id, label: role.name, default: member.roles.includes(role.id) }));
  const save = async chosen => {
    for (const { value, default: had } of options) {
      if (chosen.includes(value) !== had) {
        const change = had ? api.takeRole : api.giveRole;
        await change(state.me.id, here.id, member.id, value);
      }
    }
  };
  openModal(
    {
      title: `Roles of ${member.name}`,
      components: [select('Roles', 'roles', options, { min_values: 0, max_values: options.length, required: false })],
    },
    ({ roles }) => tried('The roles were not changed.', () => save(roles)),
    'primary',
    'Save',
  );
}

/** Goes to the conversation with the bot, which begins where there was none. */
export async function openDirectMessages() {
  try {
    const { id } = await api.openDirectMessages(state.me.id);
    await refreshState();
    goTo(id);
  } catch (error) {
    complain('There are no direct messages: ', error.message);
  }
}
