import { api } from './api.js';

/** What the page knows, as the sandbox last said it. Everything on the screen is drawn from here. */
export const state = {
  me: null,
  bot: null,
  persons: [],
  locales: [],
  guilds: [],
  directMessages: [],
  guildId: null,
  channelId: null,
  messages: [],
  hasOlder: false,
  commands: [],
};

/** Channels with messages that came while another one was shown. */
const unread = new Set();

export const CATEGORY = 4;
const DIRECT = 1;

/** So many messages are asked for at first, the newest, and so many more each time that somebody reads on above. */
const PORTION = 100;
let portion = { place: '', most: PORTION };

const listeners = new Map();

/** @param {'state'|'messages'|'commands'|'unread'|'offline'} kind */
export function on(kind, listener) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

function tell(kind) {
  for (const listener of listeners.get(kind) ?? []) {
    listener();
  }
}

let newest = null;
let asked = null;

/** Fetches what a person sees; null lets the sandbox choose whom. Where a newer fetch has begun, that one counts. */
export function loadState(as) {
  const run = api.state(as).then(answer => {
    if (run !== newest) {
      return newest;
    }
    if (answer.me.id !== state.me?.id) {
      unread.clear();
    }
    const { me, bot, persons, locales, guilds, directMessages } = answer;
    Object.assign(state, { me, bot, persons, locales, guilds, directMessages });
    asked = answer.me.id;
    return undefined;
  });
  newest = run;
  asked = as;
  return run;
}

export const refreshState = coalesced(async () => {
  const as = asked;
  try {
    await loadState(as);
  } catch (error) {
    if (error.status === 0 || as === null) {
      throw error;
    }
    await loadState(null);
  }
  tell('state');
});

export const refreshMessages = coalesced(async () => {
  const { me, channelId } = state;
  if (me === null || channelId === null) {
    forgetMessages();
    tell('messages');
    return;
  }
  const place = `${me.id} ${channelId}`;
  if (place !== portion.place) {
    portion = { place, most: PORTION };
  }
  try {
    const { messages, hasOlder } = await api.messages(me.id, channelId, portion.most);
    if (me.id === state.me.id && channelId === state.channelId) {
      Object.assign(state, { messages, hasOlder });
      tell('messages');
    }
  } catch (error) {
    if (error.status === 0) {
      throw error;
    }
    await refreshState();
  }
});

export function forgetMessages() {
  Object.assign(state, { messages: [], hasOlder: false });
}

export function showOlder() {
  portion.most += PORTION;
  return refreshMessages();
}

export const refreshCommands = coalesced(async () => {
  const { me, guildId } = state;
  const commands = me === null ? [] : await api.commands(me.id, guildId);
  const isNews = JSON.stringify(commands) !== JSON.stringify(state.commands);
  if (isNews && me?.id === state.me?.id && guildId === state.guildId) {
    state.commands = commands;
    tell('commands');
  }
});

/**
 * Runs the work once at a time; calls that come meanwhile share one more run, so the last word is always fetched.
 * Where the sandbox does not answer, that is told as 'offline': the stream of events asks again when it is back.
 */
function coalesced(work) {
  let running = null;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } catch (error) {
      if (error.status === undefined) {
        throw error;
      }
      tell('offline');
    } finally {
      running = null;
    }
  };
  return () => {
    if (running !== null) {
      again = true;
      return running;
    }
    running = run();
    return running;
  };
}

export const guild = () => state.guilds.find(candidate => candidate.id === state.guildId) ?? null;

export const channel = () => findChannel(state.channelId)?.channel ?? null;

export const isUnread = id => unread.has(id);

export const hasUnread = () => [...unread].some(id => findChannel(id) !== null);

export function markUnread(id) {
  unread.add(id);
  tell('unread');
}

export function markRead(id) {
  if (unread.delete(id)) {
    tell('unread');
  }
}

/** What a command, an option or a choice is called in this person's language. */
export const localName = named => named.name_localizations?.[state.me?.locale] ?? named.name;

export const localDescription = named => named.description_localizations?.[state.me?.locale] ?? named.description;

/** The channel and its guild (none around direct messages), or null where this person cannot see it. */
export function findChannel(id) {
  const direct = state.directMessages.find(entry => entry.id === id);
  if (direct !== undefined) {
    return { channel: direct, guild: null };
  }
  for (const candidate of state.guilds) {
    const found = candidate.channels.find(entry => entry.id === id && entry.type !== CATEGORY);
    if (found !== undefined) {
      return { channel: found, guild: candidate };
    }
  }
  return null;
}

export function userName(id) {
  const everybody = [...(guild()?.members ?? []), ...state.persons, state.bot];
  const known = everybody.find(person => person?.id === id);
  return known?.name ?? null;
}

export const role = id => guild()?.roles.find(candidate => candidate.id === id) ?? null;

/** Roles worth showing: the guild's own id is the role everyone has. */
export function rolesOf(member) {
  return member.roles
    .filter(id => id !== state.guildId)
    .map(role)
    .filter(found => found !== null);
}

/** Whether this is a channel of direct messages, which has no guild around it. */
export const isDirect = entry => entry?.type === DIRECT;

/** Discord's order: by position, then the older first. */
function inOrder(channels) {
  return [...channels].sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/** A guild's text channels as the list shows them: those outside of categories first. */
export function inListOrder(channels) {
  const readable = channels.filter(entry => entry.type !== CATEGORY);
  const categories = inOrder(channels.filter(entry => entry.type === CATEGORY));
  const known = new Set(categories.map(category => category.id));
  const groups = [{ category: null, channels: inOrder(readable.filter(entry => !known.has(entry.parentId))) }];
  for (const category of categories) {
    groups.push({ category, channels: inOrder(readable.filter(entry => entry.parentId === category.id)) });
  }
  return groups;
}
