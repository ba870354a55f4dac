using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>
/// Compares a guild's counters, and what its members are said to have open, with the tickets that are open. They move in
/// one transaction with each ticket and cannot drift by what the bot does; what else can is a table that was restored or
/// edited by hand.
/// </summary>
internal static class OpenCount
{
    /// <summary>An attempt ends within its lease; the next look sees to what is left.</summary>
    private const int MostRepairs = 50;

    /// <param name="tickets">Those that are neither closed nor failed, as they were a moment ago.</param>
    public static async Task RepairAsync(
        ImmutableArray<Ticket> tickets,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var drifts = await Recount.ConfirmAsync(() =>
            FindAsync(tickets, context.Store, context.Guild, cancellationToken)
        );
        foreach (var drift in drifts.Take(MostRepairs))
        {
            await Repairs.TryAsync(drift, context, cancellationToken);
        }
    }

    /// <remarks>
    /// The tickets last: one that was opened or closed after the figures were read makes the repair be refused, and one
    /// before is among those that are counted.
    /// </remarks>
    private static async Task<ImmutableArray<Drift>> FindAsync(
        ImmutableArray<Ticket> known,
        ITicketStore store,
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        var shards = await store.ReadCountersAsync(guild, cancellationToken);
        var members = new List<GuildMemberRecord>();
        foreach (var member in new Tally(known).Members)
        {
            members.Add(new(member, await store.ReadMemberAsync(guild, member, cancellationToken)));
        }

        var tally = new Tally(await store.ListUnfinishedTicketsAsync(guild, cancellationToken));
        return [.. tally.CompareOpen(shards), .. tally.Compare(members)];
    }
}
