using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>
/// The first answer to an interaction. See Discord Docs/Receiving and Responding, "Interaction Callback Type".
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Pong), 1)]
[JsonDerivedType(typeof(NewMessage), 4)]
[JsonDerivedType(typeof(DeferredMessage), 5)]
[JsonDerivedType(typeof(DeferredUpdate), 6)]
[JsonDerivedType(typeof(UpdatedMessage), 7)]
[JsonDerivedType(typeof(AutocompleteResult), 8)]
[JsonDerivedType(typeof(OpenModal), 9)]
public abstract record InteractionResponse
{
    private InteractionResponse() { }

    /// <summary>Answers a ping.</summary>
    public sealed record Pong : InteractionResponse;

    /// <summary>Answers commands, components and modals with a message.</summary>
    public sealed record NewMessage(MessageBody Data) : InteractionResponse;

    /// <summary>Answers commands, components and modals with "thinking…"; the message follows as an edit.</summary>
    public sealed record DeferredMessage(DeferredMessageData Data) : InteractionResponse;

    /// <summary>Answers a component, or a modal opened from one, with nothing to see.</summary>
    public sealed record DeferredUpdate : InteractionResponse;

    /// <summary>Answers a component, or a modal opened from one, by editing its message.</summary>
    public sealed record UpdatedMessage(MessageBody Data) : InteractionResponse;

    /// <summary>Answers an autocomplete.</summary>
    public sealed record AutocompleteResult(AutocompleteData Data) : InteractionResponse;

    /// <summary>Answers commands and components with a form.</summary>
    public sealed record OpenModal(Modal Data) : InteractionResponse;
}

/// <param name="Flags">Only <see cref="MessageFlags.Ephemeral"/>; who sees the message is settled here, not by the edit.</param>
public sealed record DeferredMessageData(MessageFlags Flags);

public sealed record AutocompleteData
{
    public AutocompleteData(IReadOnlyList<OptionChoice> choices) =>
        Choices = Require.Count(choices, 0, Limits.OptionChoices, nameof(Choices));

    public IReadOnlyList<OptionChoice> Choices { get; }
}
