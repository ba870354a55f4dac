// Which schema a route's request and response have. Where the document has a union, the alternative that is meant is
// named: the alternatives have optional fields only, and nearly everything fits one of them.

const message = { ok: [200, "MessageResponse"] };
const nothing = { ok: [204] };
const commands = { ok: [200, ["ApplicationCommandResponse"]] };
const setCommands = { ...commands, request: ["ApplicationCommandUpdateRequest"], limits: "commands" };
const editAnswer = { ...message, request: "IncomingWebhookUpdateRequestPartial", limits: "edit" };

export const routes = {
  "GET /users/@me": { ok: [200, "UserPIIResponse"] },
  "GET /users/@me/guilds": { ok: [200, ["MyGuildResponse"]] },
  "POST /users/@me/channels": { ok: [200, "PrivateChannelResponse"], request: "CreatePrivateChannelRequest" },
  "GET /applications/@me": { ok: [200, "PrivateApplicationResponse"] },
  "PATCH /applications/@me": { ok: [200, "PrivateApplicationResponse"], request: "ApplicationFormPartial" },
  "GET /applications/{application}/commands": commands,
  "PUT /applications/{application}/commands": setCommands,
  "GET /applications/{application}/guilds/{guild}/commands": commands,
  "PUT /applications/{application}/guilds/{guild}/commands": setCommands,
  "GET /guilds/{guild}": { ok: [200, "GuildWithCountsResponse"] },
  "GET /guilds/{guild}/channels": { ok: [200, ["GuildChannelResponse"]] },
  "POST /guilds/{guild}/channels": {
    ok: [201, "GuildChannelResponse"],
    request: "CreateGuildChannelRequest",
    limits: "channel",
  },
  "GET /guilds/{guild}/members/{user}": { ok: [200, "GuildMemberResponse"] },
  "GET /guilds/{guild}/roles": { ok: [200, ["GuildRoleResponse"]] },
  "POST /guilds/{guild}/roles": { ok: [200, "GuildRoleResponse"], request: "CreateRoleRequest" },
  "DELETE /guilds/{guild}/roles/{role}": nothing,
  "GET /channels/{channel}": { ok: [200, "GuildChannelResponse", "PrivateChannelResponse"] },
  "PATCH /channels/{channel}": {
    ok: [200, "GuildChannelResponse"],
    request: "UpdateGuildChannelRequestPartial",
    limits: "channel",
  },
  "DELETE /channels/{channel}": { ok: [200, "GuildChannelResponse"] },
  "PUT /channels/{channel}/permissions/{overwrite}": { ...nothing, limits: "overwrite" },
  "DELETE /channels/{channel}/permissions/{overwrite}": nothing,
  "GET /channels/{channel}/messages": { ok: [200, ["MessageResponse"]] },
  "POST /channels/{channel}/messages": { ...message, request: "MessageCreateRequest", limits: "create" },
  "GET /channels/{channel}/messages/{message}": message,
  "PATCH /channels/{channel}/messages/{message}": {
    ...message,
    request: "MessageEditRequestPartial",
    limits: "edit",
  },
  "DELETE /channels/{channel}/messages/{message}": nothing,
  "POST /webhooks/{application}/{token}": {
    ...message,
    request: "IncomingWebhookRequestPartial",
    limits: "answer",
  },
  "GET /webhooks/{application}/{token}/messages/@original": message,
  "PATCH /webhooks/{application}/{token}/messages/@original": editAnswer,
  "DELETE /webhooks/{application}/{token}/messages/@original": nothing,
  "GET /webhooks/{application}/{token}/messages/{message}": message,
  "PATCH /webhooks/{application}/{token}/messages/{message}": editAnswer,
  "DELETE /webhooks/{application}/{token}/messages/{message}": nothing,
  "POST /interactions/{interaction}/{token}/callback": {
    ...nothing,
    withResponse: [200, "InteractionCallbackResponse"],
    callback: true,
  },
};

/** Interaction callback types. See Discord Docs/Receiving and Responding, "Interaction Callback Type". */
export const callbacks = {
  1: { request: "PongInteractionCallbackRequest" },
  4: { request: "CreateMessageInteractionCallbackRequest", limits: "answer" },
  5: { request: "CreateMessageInteractionCallbackRequest", limits: "deferral" },
  6: { request: "UpdateMessageInteractionCallbackRequest", limits: "nothing" },
  7: { request: "UpdateMessageInteractionCallbackRequest", limits: "edit" },
  8: { request: "ApplicationCommandAutocompleteCallbackRequest", limits: "choices" },
  9: { request: "ModalInteractionCallbackRequest", limits: "modal" },
};
