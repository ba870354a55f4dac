import { name } from './dom.js';
import { notify } from './notices.js';
import {
  findChannel,
  forgetMessages,
  inListOrder,
  isDirect,
  loadState,
  markRead,
  refreshCommands,
  refreshMessages,
  state,
} from './state.js';

/** Channels as they were visited, the newest last: where one returns to when a channel disappears. */
const visited = [];
let viewed = null;

/** Where a link to a channel leads; the address holds person and channel, so a reload stays. */
export function hashFor(channelId, personId = state.me?.id) {
  const parts = { as: personId, channel: channelId };
  return `#${new URLSearchParams(Object.entries(parts).filter(([, value]) => value))}`;
}

function wanted() {
  const parts = new URLSearchParams(location.hash.slice(1));
  return { as: parts.get('as'), channel: parts.get('channel') };
}

export async function follow() {
  const { as, channel } = wanted();
  if (state.me === null || (as !== null && as !== state.me.id)) {
    try {
      await loadState(as);
    } catch (error) {
      if (as === null || error.status === 0) {
        throw error;
      }
      await loadState(null);
      notify('There is no such person here any more.');
    }
  }
  show(channel ?? state.channelId);
}

export function become(personId) {
  location.hash = hashFor(state.channelId, personId);
}

export function goTo(channelId) {
  location.hash = hashFor(channelId);
}

/** Shows the channel, or where the person cannot see it says so and shows one that can be seen. */
export function show(channelId) {
  const found = findChannel(channelId) ?? instead(channelId);
  const before = `${state.channelId} ${viewed?.as}`;
  const guildBefore = state.guildId;
  const personBefore = viewed?.as;
  state.channelId = found?.channel.id ?? null;
  state.guildId = found === null ? (state.guilds[0]?.id ?? null) : (found.guild?.id ?? null);
  viewed = {
    id: state.channelId,
    name: found && titleOf(found.channel),
    isDirect: isDirect(found?.channel),
    as: state.me.id,
  };
  if (found !== null) {
    visited.push(state.channelId);
    markRead(state.channelId);
  }
  if (location.hash !== hashFor(state.channelId)) {
    history.replaceState(null, '', hashFor(state.channelId));
  }
  if (personBefore !== state.me.id) {
    // The stream of events begins anew for this person, and fetches them.
    state.commands = [];
  } else if (guildBefore !== state.guildId) {
    state.commands = [];
    refreshCommands();
  }
  if (before !== `${state.channelId} ${state.me.id}`) {
    forgetMessages();
    refreshMessages();
    return true;
  }
  return false;
}

/** As one would say it: with the sign that channels of a guild have. */
export const titleOf = channel => (isDirect(channel) ? channel.name : `#${channel.name}`);

/** From somebody else's direct messages one comes to one's own; else it is said why another channel is shown. */
function instead(channelId) {
  const lost = viewed?.id === channelId ? viewed : null;
  const own = lost?.isDirect ? findChannel(state.directMessages[0]?.id) : null;
  if (own !== null) {
    return own;
  }
  const found = fallback();
  explain(lost, found);
  return found;
}

function explain(lost, found) {
  if (lost === null || lost.isDirect) {
    return;
  }
  const where = found === null ? [] : [' You are now in ', name(titleOf(found.channel)), '.'];
  if (lost.as === state.me.id) {
    notify(name(lost.name), ' is gone: it was deleted, or you can no longer see it.', ...where);
  } else {
    notify(name(state.me.name), ' cannot see ', name(lost.name), '.', ...where);
  }
}

function fallback() {
  for (const id of [...visited].reverse()) {
    const found = findChannel(id);
    if (found !== null) {
      return found;
    }
  }
  const guild = state.guilds.find(candidate => candidate.id === state.guildId);
  for (const candidate of [guild, ...state.guilds]) {
    const first = inListOrder(candidate?.channels ?? []).flatMap(group => group.channels)[0];
    if (first !== undefined) {
      return { channel: first, guild: candidate };
    }
  }
  return null;
}
