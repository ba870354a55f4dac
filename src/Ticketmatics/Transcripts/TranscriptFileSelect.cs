using Ticketmatics.Interactions;

namespace Ticketmatics.Transcripts;

/// <summary>Below the link to a transcript: the files that are kept beside it.</summary>
internal sealed class TranscriptFileSelect : ISelect
{
    public const string RouteName = "transcript-file";

    public string Route => RouteName;

    public Access Access => Access.Parties;

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken) =>
        TicketRequests.TryParseNumber(choice.Argument, out var number) && choice.Values is [var file]
            ? await TranscriptWish.AskFileAsync(choice, number, file, cancellationToken)
            : Reply.Refuse(choice.Texts.Interactions.Outdated);
}
