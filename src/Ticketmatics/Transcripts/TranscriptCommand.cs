using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Opening;

namespace Ticketmatics.Transcripts;

/// <summary><c>/transcript</c>: for staff and the ticket's opener.</summary>
internal sealed class TranscriptCommand : ICommand, IAutocomplete
{
    private static readonly TicketOption Which = new(texts => texts.Transcripts.TicketOption);

    public string Name => "transcript";

    public Func<Texts, string> Description => texts => texts.Transcripts.Description;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Which.Definition]);

    public Access Access => Access.Parties;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var number = await Which.InAsync(call, cancellationToken);
        return number is { } known
            ? await TranscriptWish.AskAsync(call, known, before: false, cancellationToken)
            : Reply.Refuse(call.Texts.Interactions.ChooseTicket);
    }

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        TicketSuggestions.OfAllAsync(call, cancellationToken);
}
