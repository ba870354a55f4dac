/** What the sandbox refused, with its own words; status 0 where nobody answered. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: headersFor(body),
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
      cache: 'no-store',
    });
  } catch {
    throw new ApiError(0, 'The sandbox does not answer. Is it still running?');
  }
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok) {
    throw new ApiError(response.status, answer?.error ?? `The sandbox answered ${response.status}.`);
  }
  return answer;
}

function headersFor(body) {
  if (body === undefined) {
    return {};
  }
  return { 'Content-Type': body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json' };
}

function parsed(text) {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function address(path, query) {
  const present = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present)}`;
}

const segment = encodeURIComponent;

const inGuild = (guild, ...rest) => `/page/guilds/${[guild, ...rest].map(segment).join('/')}`;

export const api = {
  state: as => call('GET', address('/page/state', { as })),
  messages: (as, channelId, most) =>
    call('GET', address(`/page/channels/${segment(channelId)}/messages`, { as, most })),
  commands: (as, guild) => call('GET', address('/page/commands', { as, guild })),
  runCommand: body => call('POST', '/page/commands', body),
  autocomplete: body => call('POST', '/page/autocomplete', body),
  useComponent: body => call('POST', '/page/components', body),
  submitModal: body => call('POST', '/page/modals', body),
  send: body => call('POST', '/page/messages', body),
  deleteMessage: (as, id) => call('DELETE', address(`/page/messages/${segment(id)}`, { as })),
  deleteChannel: (as, id) => call('DELETE', address(`/page/channels/${segment(id)}`, { as })),
  upload: (as, file) => call('POST', address('/page/uploads', { as, name: file.name }), file),
  setMe: body => call('PUT', '/page/me', body),
  openDirectMessages: as => call('POST', '/page/direct-messages', { as }),
  setGuild: (guild, body) => call('PUT', inGuild(guild), body),
  makeChannel: (guild, body) => call('POST', inGuild(guild, 'channels'), body),
  makeRole: (guild, body) => call('POST', inGuild(guild, 'roles'), body),
  deleteRole: (as, guild, role) => call('DELETE', address(inGuild(guild, 'roles', role), { as })),
  invite: (guild, body) => call('POST', inGuild(guild, 'members'), body),
  removeMember: (as, guild, user) => call('DELETE', address(inGuild(guild, 'members', user), { as })),
  giveRole: (as, guild, user, role) => call('PUT', inGuild(guild, 'members', user, 'roles', role), { as }),
  takeRole: (as, guild, user, role) => call('DELETE', address(inGuild(guild, 'members', user, 'roles', role), { as })),
  events: as => new EventSource(address('/page/events', { as })),
};
