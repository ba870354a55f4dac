using Ticketmatics.Interactions;

namespace Ticketmatics.Opening;

/// <summary>My Tickets on the panel.</summary>
internal sealed class MyTicketsButton : IButton
{
    /// <summary>As many as fit into one message whatever their categories are called.</summary>
    private const int MostShown = 10;

    public const string RouteName = "mine";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var member = await press.Store.ReadMemberAsync(press.Guild, press.User, cancellationToken);
        var newest = member.RecentNumbers.Where(number => !member.OpenNumbers.Contains(number)).Reverse();
        int[] numbers = [.. member.OpenNumbers.Reverse().Concat(newest).Take(MostShown)];
        if (numbers.Length == 0)
        {
            return Reply.Private(OpeningTexts.NoTickets);
        }

        var tickets = await press.Store.ReadTicketsAsync(press.Guild, numbers, cancellationToken);
        return Reply.Private(OpeningTexts.MyTickets(tickets.OrderBy(ticket => Array.IndexOf(numbers, ticket.Number))));
    }
}
