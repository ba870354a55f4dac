using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a legal answer does.</summary>
internal static class AnswerEffects
{
    /// <exception cref="ApiException">The message to edit is gone, or nothing would be left of it.</exception>
    public static Outcome Apply(World world, SandboxInteraction interaction, Answer answer)
    {
        var outcome = answer switch
        {
            Answer.Message message => Answered(world, interaction, message.Draft),
            Answer.DeferredMessage deferred => Deferred(world, interaction, deferred.IsEphemeral),
            Answer.DeferredUpdate => Acknowledged(world, interaction),
            Answer.Update update => Updated(world, interaction, update.Draft),
            Answer.Suggestions suggestions => new(OutcomeKind.Choices, Choices: suggestions.Choices),
            Answer.Modal modal => Opened(world, interaction, modal),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        interaction.Stage = InteractionStage.Answered;
        interaction.Outcome = outcome with { Interaction = interaction.Id };
        return interaction.Outcome;
    }

    /// <summary>A message of the interaction's: its answer or a follow-up. It needs no permission in the channel.</summary>
    /// <exception cref="ApiException">The channel is gone.</exception>
    public static SandboxMessage Post(World world, SandboxInteraction interaction, MessageDraft draft)
    {
        var channel = world.Channels.GetValueOrDefault(interaction.ChannelId) ?? throw ApiException.UnknownChannel();
        var message = New(world, interaction, draft.IsEphemeral, thinking: false);
        MessageEdits.Fill(world, channel, message, draft);
        world.Post(channel, message);
        return message;
    }

    private static Outcome Answered(World world, SandboxInteraction interaction, MessageDraft draft)
    {
        interaction.Original = Post(world, interaction, draft).Id;
        return new(OutcomeKind.Message, Message: interaction.Original);
    }

    private static Outcome Deferred(World world, SandboxInteraction interaction, bool ephemeral)
    {
        var channel = world.Channels.GetValueOrDefault(interaction.ChannelId) ?? throw ApiException.UnknownChannel();
        var message = New(world, interaction, ephemeral, thinking: true);
        world.Post(channel, message);
        interaction.Original = message.Id;
        interaction.OwesText = true;
        return new(OutcomeKind.Deferred, Message: message.Id);
    }

    private static Outcome Acknowledged(World world, SandboxInteraction interaction)
    {
        var (_, message) = Source(world, interaction);
        interaction.Original = message.Id;
        return new(OutcomeKind.Acknowledged, Message: message.Id);
    }

    private static Outcome Updated(World world, SandboxInteraction interaction, MessageDraft draft)
    {
        var (channel, message) = Source(world, interaction);
        MessageEdits.Apply(world, channel, message, draft);
        interaction.Original = message.Id;
        return new(OutcomeKind.Updated, Message: message.Id);
    }

    private static Outcome Opened(World world, SandboxInteraction interaction, Answer.Modal modal)
    {
        var opened = new OpenedModal(
            interaction.Id,
            interaction.Origin,
            interaction.User,
            interaction.ChannelId,
            interaction.SourceMessage,
            modal.CustomId,
            modal.Title,
            modal.Components
        );
        world.Modals[opened.Id] = opened;
        return new(OutcomeKind.Modal, Modal: opened);
    }

    private static (SandboxChannel Channel, SandboxMessage Message) Source(
        World world,
        SandboxInteraction interaction
    ) =>
        interaction.SourceMessage is { } id && world.TryFindMessage(id, out var channel, out var message)
            ? (channel, message)
            : throw ApiException.UnknownMessage();

    private static SandboxMessage New(World world, SandboxInteraction interaction, bool ephemeral, bool thinking) =>
        new(world.Ids.Next<Message>(), interaction.ChannelId, world.BotId)
        {
            VisibleTo = ephemeral ? interaction.User : null,
            Thinking = thinking,
            ThinkingUntil = interaction.ExpiresAt,
            Origin = interaction.Origin,
        };
}
