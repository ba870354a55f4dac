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
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
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

export const api = {
  state: as => call('GET', address('/page/state', { as })),
  messages: (as, channelId) => call('GET', address(`/page/channels/${segment(channelId)}/messages`, { as })),
  commands: (as, guild) => call('GET', address('/page/commands', { as, guild })),
  runCommand: body => call('POST', '/page/commands', body),
  autocomplete: body => call('POST', '/page/autocomplete', body),
  useComponent: body => call('POST', '/page/components', body),
  submitModal: body => call('POST', '/page/modals', body),
  send: body => call('POST', '/page/messages', body),
  deleteMessage: (as, id) => call('DELETE', address(`/page/messages/${segment(id)}`, { as })),
  deleteChannel: (as, id) => call('DELETE', address(`/page/channels/${segment(id)}`, { as })),
  events: as => new EventSource(address('/page/events', { as })),
};
