using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>
/// Notes which tickets' openers are no longer in the guild. Their tickets stay open: the staff may have work to finish,
/// and who comes back finds the channel.
/// </summary>
internal static class Absentees
{
    /// <summary>Each is a call to Discord; a guild with more open tickets is seen to over several looks.</summary>
    public const int MostInALook = 25;

    /// <param name="after">Number of the last ticket that was looked at; 0 to begin with the first.</param>
    /// <returns>That number for the next look.</returns>
    public static async Task<int> NoteAsync(
        ImmutableArray<Ticket> tickets,
        int after,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var left = new Dictionary<UserId, bool>();
        var asked = tickets
            .Where(ticket => ticket.Number > after && TicketRules.OpenerLeft(ticket, context.Now) is Decision.Accepted)
            .Take(MostInALook)
            .ToList();
        foreach (var ticket in asked)
        {
            if (!left.TryGetValue(ticket.Opener, out var hasLeft))
            {
                hasLeft =
                    await context.Discord.FindMemberAsync(context.Guild, ticket.Opener, cancellationToken) is null;
                left.Add(ticket.Opener, hasLeft);
            }

            if (hasLeft && TicketRules.OpenerLeft(ticket, context.Now) is Decision.Accepted(var noted))
            {
                // Refused where somebody did something with the ticket meanwhile: the next round comes by again.
                await context.CommitAsync(
                    [
                        new Change.SaveTicket(ticket, noted),
                        context.Follow($"left.{ticket.Number}", new TellOpenerLeft(ticket.Number)),
                    ],
                    cancellationToken
                );
            }
        }

        return asked.Count < MostInALook ? 0 : asked[^1].Number;
    }
}
