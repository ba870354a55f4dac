using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>Below the link to a transcript: the files that are kept beside it, in as many selects as that takes.</summary>
internal sealed class TranscriptFileSelect : ISelect
{
    public const string RouteName = "transcript-file";

    /// <summary>Four selects, of the five that a message may have.</summary>
    public const int MostFiles = 4 * Limits.SelectOptions;

    public string Route => RouteName;

    public Access Access => Access.Parties;

    public static IReadOnlyList<ActionRow> Render(Ticket ticket, TranscriptNote transcript, TranscriptTexts texts)
    {
        var selects = transcript.Files.Chunk(Limits.SelectOptions).ToList();
        return
        [
            .. selects.Select(
                (files, n) =>
                {
                    var first = n * Limits.SelectOptions + 1;
                    return new ActionRow(
                        new StringSelect
                        {
                            CustomId = new CustomId(RouteName, $"{ticket.Number}:{first}").ToString(),
                            Options =
                            [
                                .. files.Select(file => new SelectOption
                                {
                                    Label = TranscriptTexts.NameOf(file),
                                    Value = file,
                                    // As the transcript calls it: phones call many files the same.
                                    Description = file,
                                }),
                            ],
                            Placeholder =
                                selects.Count == 1
                                    ? texts.ChooseFile
                                    : texts.ChooseOneOf(first, first + files.Length - 1),
                        }
                    );
                }
            ),
        ];
    }

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken) =>
        // Behind the number stands which of the selects it is.
        TicketRequests.TryParseNumber(choice.Argument.Split(':')[0], out var number) && choice.Values is [var file]
            ? await TranscriptWish.AskFileAsync(choice, number, file, cancellationToken)
            : Reply.Refuse(choice.Texts.Interactions.Outdated);
}
