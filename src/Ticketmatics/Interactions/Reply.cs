using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>What a trigger answers.</summary>
/// <param name="Result">For logs and figures.</param>
internal sealed record Reply(InteractionResponse Response, InteractionResult Result = InteractionResult.Done)
{
    /// <summary>A message only the person sees.</summary>
    public static Reply Private(MessageBody body) =>
        new(new InteractionResponse.NewMessage(body with { Flags = MessageFlags.Ephemeral }));

    public static Reply Private(string text) => Private(new MessageBody { Content = text });

    public static Reply Refuse(string text) => Private(text) with { Result = InteractionResult.Refused };

    /// <summary>"Thinking…", seen only by the person, until an effect fills it in.</summary>
    public static readonly Reply Thinking = new(
        new InteractionResponse.DeferredMessage(new DeferredMessageData(MessageFlags.Ephemeral))
    );

    /// <summary>Edits the message that was clicked, for all who see it.</summary>
    public static Reply Update(MessageBody body) => new(new InteractionResponse.UpdatedMessage(body));

    public static Reply Form(Modal modal) => new(new InteractionResponse.OpenModal(modal));

    public static Reply Suggest(IReadOnlyList<OptionChoice> choices) =>
        new(new InteractionResponse.AutocompleteResult(new AutocompleteData(choices)));
}
