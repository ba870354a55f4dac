import { CATEGORY, guild, inListOrder, rolesOf } from './state.js';

/** Discord's select components that offer what a guild has, by their component types. */
const STRINGS = 3;
export const USERS = 5;
export const ROLES = 6;
const MENTIONABLES = 7;
const CHANNELS = 8;

const ENTITY_NAMES = {
  [USERS]: 'a user',
  [ROLES]: 'a role',
  [MENTIONABLES]: 'a user or role',
  [CHANNELS]: 'a channel',
};

export function entityItems(componentType, channelTypes) {
  const here = guild();
  if (here === null) {
    return [];
  }
  switch (componentType) {
    case USERS:
      return here.members.map(userItem);
    case ROLES:
      return here.roles.map(roleItem);
    case MENTIONABLES:
      return [...here.members.map(userItem), ...here.roles.map(roleItem)];
    case CHANNELS:
      return channelItems(here, channelTypes);
    default:
      return [];
  }
}

function userItem(member) {
  const roles = rolesOf(member)
    .map(role => role.name)
    .join(', ');
  return { value: member.id, label: member.name, person: true, mark: member.bot ? 'App' : null, description: roles };
}

function roleItem(role) {
  return { value: role.id, label: role.name, color: roleColor(role) };
}

function channelItems(here, types) {
  const entries = inListOrder(here.channels).flatMap(group => [group.category, ...group.channels]);
  return entries
    .filter(entry => entry !== null && (!types?.length || types.includes(entry.type)))
    .map(entry => ({
      value: entry.id,
      label: entry.type === CATEGORY ? entry.name : `#${entry.name}`,
      description: entry.type === CATEGORY ? 'Category' : null,
    }));
}

export const roleColor = role => (role.color ? `#${role.color.toString(16).padStart(6, '0')}` : 'currentcolor');

/** What a select of a message or a modal offers. */
export function selectFace(component) {
  const text = component.type === STRINGS;
  const placeholder = component.placeholder ?? (text ? 'Make a selection' : `Select ${ENTITY_NAMES[component.type]}`);
  return {
    items: text ? component.options : entityItems(component.type, component.channel_types),
    search: !text,
    label: placeholder,
    placeholder,
    min: component.min_values ?? 1,
    max: component.max_values ?? 1,
  };
}

export function chosenIn(component) {
  return component.type === STRINGS
    ? component.options.filter(option => option.default).map(option => option.value)
    : (component.default_values ?? []).map(value => value.id);
}
