using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Tickets to choose from while an option of a command is typed.</summary>
internal static class TicketSuggestions
{
    /// <summary>
    /// Tickets that are not over and fit what was typed: for staff those of their categories, for members their own.
    /// </summary>
    public static async Task<IReadOnlyList<OptionChoice>> OfOpenAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        // Both at once, as the answer is awaited between two keystrokes.
        var readingStaff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var listing = call.Store.ListUnfinishedTicketsAsync(call.Guild, cancellationToken);
        await Task.WhenAll(readingStaff, listing);
        var staff = await readingStaff;
        var typed = call.Focused.Value?.ToString().Trim() ?? "";
        return
        [
            .. (await listing)
                .Where(ticket => ticket.Opener == call.User || StaffRules.IsStaff(call, staff, ticket.Category))
                .OrderBy(TicketOrder.Of)
                .ThenBy(ticket => ticket.Number)
                .Select(ticket => new OptionChoice(OpeningTexts.Suggestion(ticket), ticket.Number))
                .Where(choice => choice.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .Take(Limits.OptionChoices),
        ];
    }
}

internal static class TicketOrder
{
    /// <summary>What waits for staff comes first, and what waits for nobody last.</summary>
    public static int Of(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Open => 0,
            TicketState.Claimed => 1,
            _ => 2,
        };
}
