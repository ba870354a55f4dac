using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Opening;

namespace Ticketmatics.Reopening;

/// <summary><c>/reopen</c>: in the channel of a closed ticket, or with the ticket chosen.</summary>
internal sealed class ReopenCommand : ICommand, IAutocomplete
{
    private static readonly TicketOption Which = new(texts => texts.Reopening.TicketOption);

    public string Name => "reopen";

    public Func<Texts, string> Description => texts => texts.Reopening.CommandDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Which.Definition]);

    public Access Access => Access.Staff;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var number = await Which.InAsync(call, cancellationToken);
        return number is null
            ? Reply.Refuse(call.Texts.Interactions.ChooseTicket)
            : await ReopenWish.AskAsync(call, $"{number}", cancellationToken);
    }

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        TicketSuggestions.OfClosedAsync(call, cancellationToken);
}
