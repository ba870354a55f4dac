using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Opening;
using Ticketmatics.Tickets;

namespace Ticketmatics.Closing;

/// <summary><c>/closeticket</c>: asks nothing more, as everything is typed already.</summary>
internal sealed class CloseTicketCommand : ICommand, IAutocomplete
{
    private static readonly TicketOption Which = new(texts => texts.Closing.TicketOption);
    private static readonly TextOption Reason = new(
        "reason",
        texts => texts.Closing.ReasonOption,
        TicketRules.CloseReasonMaxLength
    );

    public string Name => "closeticket";

    public Func<Texts, string> Description => texts => texts.Closing.CommandDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Which.Definition, Reason.Definition]);

    public Access Access => Access.Parties;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var number = await Which.InAsync(call, cancellationToken);
        return number is null
            ? Reply.Refuse(call.Texts.Interactions.ChooseTicket)
            : await CloseWish.AskAsync(call, $"{number}", Reason.In(call), cancellationToken);
    }

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        TicketSuggestions.OfOpenAsync(call, cancellationToken);
}
