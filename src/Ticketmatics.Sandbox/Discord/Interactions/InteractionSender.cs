using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// What people do with the bot: each call checks as Discord's client does, posts a signed interaction, and does what
/// the answer says. Calls may run side by side.
/// </summary>
/// <param name="createdAt">When the interactions say they were made; <see langword="null"/> for now.</param>
internal sealed class InteractionSender(SandboxDiscord discord, SignedPost post, DateTimeOffset? createdAt = null)
{
    private World World => discord.World;

    /// <summary>The same, for interactions that say they were made at <paramref name="moment"/>.</summary>
    public InteractionSender At(DateTimeOffset moment) => new(discord, post, moment);

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
                var (data, _) = new CommandInput(World, channel, user).ChatInput(name, options, focused: null);
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
                var (data, type) = new CommandInput(World, channel, user).ChatInput(name, options, focused);
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
                var data = new CommandInput(World, channel, user).OnUser(name, target);
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
                var data = new CommandInput(World, channel, user).OnMessage(name, target);
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
                var (channel, source, data) = new ComponentInput(World, user).Press(message, customId);
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
                var input = new ComponentInput(World, user);
                var (channel, source, data) = input.Choose(message, customId, values, discord.Selects);
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
                if (!World.Modals.TryGetValue(modalId, out var modal) || modal.User != user)
                {
                    throw new NotSentException("No such form is open.");
                }

                var channel = ChannelFor(user, modal.ChannelId);
                var data = ModalInput.Fill(modal, fields, new(World, channel, user));
                var source = channel.Messages.Find(message => message.Id == modal.SourceMessage);
                return Prepare(user, channel, data, InteractionType.ModalSubmit, source: source) with
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
        SandboxMessage? source = null
    )
    {
        var id = InteractionPayload.NewId(World, createdAt);
        var interaction = new SandboxInteraction(id, InteractionPayload.NewToken(), type, user)
        {
            ChannelId = channel.Id,
            ExpiresAt = (createdAt ?? World.Now) + Limits.InteractionTokenLife,
            CommandName = data["name"]?.GetValue<string>(),
            IsContextMenu = data["target_id"] is not null,
            SourceMessage = source?.Id,
            FocusedType = focusedType,
        };
        World.Interactions.Add(interaction.Token, interaction);
        var payload = InteractionPayload.Of(World, interaction, channel, data);
        if (source is not null)
        {
            InteractionPayload.AddMessage(World, payload, source);
        }

        return new(interaction, payload);
    }

    private async Task<Outcome> SendAsync(Func<PreparedInteraction> prepare, CancellationToken cancellationToken)
    {
        PreparedInteraction prepared;
        byte[] body;
        try
        {
            lock (World.Gate)
            {
                prepared = prepare();
                body = Encoding.UTF8.GetBytes(prepared.Payload.ToJsonString());
            }
        }
        catch (NotSentException refused)
        {
            return new(refused.Kind, refused.Message);
        }

        var reply = discord.BotUrl is { } url
            ? await post.SendAsync(url, body, forged: false, cancellationToken)
            : PostReply.None("No bot is connected");
        lock (World.Gate)
        {
            return Finish(prepared, reply);
        }
    }

    private Outcome Finish(PreparedInteraction prepared, PostReply reply)
    {
        var interaction = prepared.Interaction;
        if (interaction.Stage is InteractionStage.Answered && reply is { Status: 202, Body.Length: 0 })
        {
            // The bot answered by callback, and says so.
            CloseModal(prepared);
            return new(OutcomeKind.Acknowledged, Interaction: interaction.Id, Message: interaction.Original);
        }

        try
        {
            var answer = AnswerRules.Read(World, interaction, AnswerBody.Read(reply));
            if (interaction.Stage is InteractionStage.Answered)
            {
                throw ApiException.AlreadyAcknowledged();
            }

            var outcome = AnswerEffects.Apply(World, interaction, answer);
            CloseModal(prepared);
            return outcome;
        }
        catch (ApiException illegal)
        {
            interaction.Stage = InteractionStage.Failed;
            var reason = illegal.Status == AnswerBody.NoAnswer ? illegal.Message : illegal.ToJson().ToJsonString();
            return Outcome.Failed(reason) with { Interaction = interaction.Id };
        }
    }

    private void CloseModal(PreparedInteraction prepared)
    {
        if (prepared.AnswersModal is { } modal)
        {
            World.Modals.Remove(modal.Id);
        }
    }

    private SandboxChannel ChannelFor(UserId user, ChannelId id)
    {
        if (!World.Channels.TryGetValue(id, out var channel) || !World.CanSee(user, channel))
        {
            throw new NotSentException("There is no such channel.");
        }

        RequireBot(channel);
        return channel;
    }

    private void RequireBot(SandboxChannel channel)
    {
        if (World.GuildOf(channel)?.Members.ContainsKey(World.BotId) is false)
        {
            throw new NotSentException("The bot is no longer in this guild.");
        }
    }
}
