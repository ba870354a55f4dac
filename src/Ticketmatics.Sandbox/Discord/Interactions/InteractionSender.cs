using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// What people do with the bot: each call checks as Discord's client does, posts a signed interaction, and does what
/// the answer says. Calls may run side by side.
/// </summary>
/// <param name="createdAt">When the interactions say they were made; <see langword="null"/> for now.</param>
internal sealed class InteractionSender(
    World world,
    InteractionDispatch dispatch,
    SelectMemory selects,
    DateTimeOffset? createdAt = null
)
{
    /// <summary>The same, for interactions that say they were made at <paramref name="moment"/>.</summary>
    public InteractionSender At(DateTimeOffset moment) => new(world, dispatch, selects, moment);

    /// <param name="name">Of the command, and after blanks those of group and subcommand.</param>
    /// <param name="options">Values by the names of the options.</param>
    public Task<Outcome> SendCommandAsync(
        UserId user,
        ChannelId channelId,
        string name,
        IReadOnlyDictionary<string, JsonNode> options,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var channel = ChannelFor(user, channelId);
                var (data, _) = new CommandInput(world, channel, user).ChatInput(name, options, focused: null);
                return Prepare(user, channel, data, InteractionType.ApplicationCommand);
            },
            cancellationToken
        );

    /// <param name="focused">The option that is being typed.</param>
    public Task<Outcome> SendAutocompleteAsync(
        UserId user,
        ChannelId channelId,
        string name,
        IReadOnlyDictionary<string, JsonNode> options,
        string focused,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var channel = ChannelFor(user, channelId);
                var (data, type) = new CommandInput(world, channel, user).ChatInput(name, options, focused);
                return Prepare(user, channel, data, InteractionType.ApplicationCommandAutocomplete, type);
            },
            cancellationToken
        );

    public Task<Outcome> SendUserCommandAsync(
        UserId user,
        ChannelId channelId,
        string name,
        UserId target,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var channel = ChannelFor(user, channelId);
                var data = new CommandInput(world, channel, user).OnUser(name, target);
                return Prepare(user, channel, data, InteractionType.ApplicationCommand);
            },
            cancellationToken
        );

    public Task<Outcome> SendMessageCommandAsync(
        UserId user,
        ChannelId channelId,
        string name,
        MessageId target,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var channel = ChannelFor(user, channelId);
                var data = new CommandInput(world, channel, user).OnMessage(name, target);
                return Prepare(user, channel, data, InteractionType.ApplicationCommand);
            },
            cancellationToken
        );

    public Task<Outcome> PressAsync(
        UserId user,
        MessageId message,
        string customId,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var (channel, source, data) = new ComponentInput(world, user).Press(message, customId);
                RequireBot(channel);
                return Prepare(user, channel, data, InteractionType.MessageComponent, source: source);
            },
            cancellationToken
        );

    public Task<Outcome> ChooseAsync(
        UserId user,
        MessageId message,
        string customId,
        IReadOnlyList<string> values,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                var input = new ComponentInput(world, user);
                var (channel, source, data) = input.Choose(message, customId, values, selects);
                RequireBot(channel);
                return Prepare(user, channel, data, InteractionType.MessageComponent, source: source);
            },
            cancellationToken
        );

    /// <param name="modalId">Of the modal as it was opened; it stays open until its submission is answered.</param>
    /// <param name="fields">Text, or a list of values, by custom id.</param>
    public Task<Outcome> SubmitModalAsync(
        UserId user,
        InteractionId modalId,
        IReadOnlyDictionary<string, JsonNode> fields,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            () =>
            {
                if (!world.Modals.TryGetValue(modalId, out var modal) || modal.User != user)
                {
                    throw new NotSentException("No such form is open.");
                }

                var channel = ChannelFor(user, modal.ChannelId);
                var data = ModalInput.Fill(modal, fields, new(world, channel, user));
                var source = channel.Messages.Find(message => message.Id == modal.SourceMessage);
                return Prepare(
                    user,
                    channel,
                    data,
                    InteractionType.ModalSubmit,
                    source: source,
                    trigger: modal.Trigger
                ) with
                {
                    AnswersModal = modal,
                };
            },
            cancellationToken
        );

    private PreparedInteraction Prepare(
        UserId user,
        SandboxChannel channel,
        JsonObject data,
        InteractionType type,
        int focusedType = 0,
        SandboxMessage? source = null,
        MessageOrigin? trigger = null
    )
    {
        var id = InteractionPayload.NewId(world, createdAt);
        var interaction = new SandboxInteraction(id, InteractionPayload.NewToken(), type, user)
        {
            ChannelId = channel.Id,
            ExpiresAt = (createdAt ?? world.Now) + Limits.InteractionTokenLife,
            CommandName = data["name"]?.GetValue<string>(),
            IsContextMenu = data["target_id"] is not null,
            SourceMessage = source?.Id,
            Trigger = trigger,
            FocusedType = focusedType,
        };
        world.Interactions.Add(interaction.Token, interaction);
        var payload = InteractionPayload.Of(world, interaction, channel, data);
        if (source is not null)
        {
            InteractionPayload.AddMessage(world, payload, source);
        }

        return new(interaction, payload);
    }

    private Task<Outcome> SendAsync(Func<PreparedInteraction> prepare, CancellationToken cancellationToken) =>
        dispatch.SendAsync(prepare, cancellationToken);

    private SandboxChannel ChannelFor(UserId user, ChannelId id)
    {
        if (!world.Channels.TryGetValue(id, out var channel) || !world.CanSee(user, channel))
        {
            throw new NotSentException("There is no such channel.");
        }

        RequireBot(channel);
        return channel;
    }

    private void RequireBot(SandboxChannel channel)
    {
        if (world.GuildOf(channel)?.Members.ContainsKey(world.BotId) is false)
        {
            throw new NotSentException("The bot is no longer in this guild.");
        }
    }
}
