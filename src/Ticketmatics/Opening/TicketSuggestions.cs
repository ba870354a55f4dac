using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>
/// Tickets to choose from while an option of a command is typed: to staff all of theirs, to members their own; a number,
/// or words of what is shown, find one. Few reads, side by side, as the answer is awaited between two keystrokes.
/// </summary>
internal static class TicketSuggestions
{
    /// <summary>Those that can still be closed, however many there are.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> OfOpenAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var readingStaff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var listing = call.Store.ListUnfinishedTicketsAsync(call.Guild, cancellationToken);
        await Task.WhenAll(readingStaff, listing);
        var staff = await readingStaff;
        return Choices(
            call,
            (await listing)
                .Where(ticket => ticket.State is not TicketState.Kept)
                .Where(ticket => ticket.Opener == call.User || StaffRules.IsStaff(call, staff, ticket.Category))
                .OrderBy(TicketOrder.Of)
                .ThenBy(ticket => ticket.Number)
        );
    }

    /// <summary>For staff alone: those of the newest tickets that can be reopened, and the one whose number is typed.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> OfClosedAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    ) =>
        Choices(
            call,
            (await OfStaffAsync(call, cancellationToken)).Where(ticket =>
                ReopenRules.MayReopen(ticket, call.ActorAs(isStaff: true)) is null
            )
        );

    /// <summary>The newest tickets that have or may get a transcript, and the one whose number is typed.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> OfAllAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var listing = OfStaffAsync(call, cancellationToken);
        var own = await OwnAsync(call, cancellationToken);
        return Choices(
            call,
            (await listing)
                .Concat(own)
                .DistinctBy(ticket => ticket.Number)
                .Where(ticket => ticket is not { Place: null, Transcript: null, EarlierTranscripts: [] })
                .OrderByDescending(ticket => ticket.Number)
        );
    }

    /// <summary>The newest tickets of those who are staff; nothing for others.</summary>
    private static async Task<IEnumerable<Ticket>> OfStaffAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var readingStaff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var listing = call.Store.ListNewestTicketsAsync(call.Guild, ITicketStore.MostTicketsInARead, cancellationToken);
        var naming = TicketRequests.TryParseNumber(TypedIn(call), out var number)
            ? call.Store.ReadTicketAsync(call.Guild, number, cancellationToken)
            : Task.FromResult<Ticket?>(null);
        await Task.WhenAll(readingStaff, listing, naming);
        var staff = await readingStaff;
        return new[] { await naming }
            .OfType<Ticket>()
            .Concat(await listing)
            .DistinctBy(ticket => ticket.Number)
            .Where(ticket => StaffRules.IsStaff(call, staff, ticket.Category));
    }

    private static async Task<IReadOnlyList<Ticket>> OwnAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var member = await call.Store.ReadMemberAsync(call.Guild, call.User, cancellationToken);
        return await call.Store.ReadTicketsAsync(call.Guild, member.RecentNumbers, cancellationToken);
    }

    private static IReadOnlyList<OptionChoice> Choices(AutocompleteCall call, IEnumerable<Ticket> tickets)
    {
        var words = TypedIn(call).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. tickets
                .Select(ticket => new OptionChoice(call.Texts.Suggestions.Of(ticket), ticket.Number))
                .Where(choice => words.All(word => choice.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Take(Limits.OptionChoices),
        ];
    }

    private static string TypedIn(AutocompleteCall call) => call.Focused.Value?.ToString().Trim() ?? "";
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
