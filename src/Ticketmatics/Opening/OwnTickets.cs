using Ticketmatics.Interactions;

namespace Ticketmatics.Opening;

/// <summary>What somebody is shown of their own tickets: the open ones first, the newest of them at the top.</summary>
internal static class OwnTickets
{
    /// <summary>As many as fit into one message whatever their categories are called.</summary>
    private const int MostShown = 10;

    public static async Task<Reply> ShowAsync(Call call, CancellationToken cancellationToken)
    {
        var member = await call.Store.ReadMemberAsync(call.Guild, call.User, cancellationToken);
        var newest = member.RecentNumbers.Where(number => !member.OpenNumbers.Contains(number)).Reverse();
        int[] numbers = [.. member.OpenNumbers.Reverse().Concat(newest).Take(MostShown)];
        if (numbers.Length == 0)
        {
            return Reply.Private(call.Texts.Opening.NoTickets);
        }

        var tickets = await call.Store.ReadTicketsAsync(call.Guild, numbers, cancellationToken);
        return Reply.Private(
            call.Texts.Opening.MyTickets(tickets.OrderBy(ticket => Array.IndexOf(numbers, ticket.Number)))
        );
    }
}
