using Ticketmatics.Interactions;

namespace Ticketmatics.Transcripts;

/// <summary>Transcript, in a channel that is kept, and in one that was reopened.</summary>
internal sealed class TranscriptButton : IButton
{
    public const string RouteName = "transcript";

    public string Route => RouteName;

    public Access Access => Access.Parties;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        TicketRequests.TryParseNumber(press.Argument, out var number)
            ? await TranscriptWish.AskAsync(press, number, before: true, cancellationToken)
            : Reply.Refuse(press.Texts.Interactions.Outdated);
}
