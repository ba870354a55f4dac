using System.Collections.Immutable;
using Ticketmatics.Storage;

namespace Ticketmatics.Upkeep;

/// <summary>What a recount found.</summary>
/// <param name="Tickets">How many were counted.</param>
/// <param name="Members">How many have a record.</param>
public sealed record RecountResult(int Tickets, int Members, ImmutableArray<Drift> Drifts);

/// <summary>Counts all tickets of a guild, one by one.</summary>
public static class Recount
{
    private const int PageLength = 200;

    /// <summary>Only what two counts, one after the other, found wrong.</summary>
    /// <remarks>
    /// A read of many items may see half of a commit that is being written; the second count comes after it.
    /// </remarks>
    public static async Task<ImmutableArray<Drift>> ConfirmAsync(Func<Task<ImmutableArray<Drift>>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var suspects = (await find()).Select(drift => drift.Subject).ToHashSet(StringComparer.Ordinal);
        return suspects.Count == 0 ? [] : [.. (await find()).Where(drift => suspects.Contains(drift.Subject))];
    }

    /// <remarks>The figures first, the tickets last: see <see cref="OpenCount"/>.</remarks>
    public static async Task<RecountResult> CountAsync(
        ITicketStore store,
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        var shards = await store.ReadCountersAsync(guild, cancellationToken);
        var members = await ReadMembersAsync(store, guild, cancellationToken);
        var tally = new Tally();
        var tickets = 0;
        var last = 0;
        while (await store.ListTicketsAsync(guild, last, PageLength, cancellationToken) is [.., var newest] page)
        {
            foreach (var ticket in page)
            {
                tally.Add(ticket);
            }

            tickets += page.Length;
            last = newest.Number;
        }

        var known = members.Select(member => member.Id).ToHashSet();
        var unknown = tally
            .Members.Where(member => !known.Contains(member))
            .Select(member => new GuildMemberRecord(member, MemberRecord.Empty));
        return new(tickets, members.Count, [.. tally.Compare(shards), .. tally.Compare([.. members, .. unknown])]);
    }

    private static async Task<List<GuildMemberRecord>> ReadMembersAsync(
        ITicketStore store,
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        var members = new List<GuildMemberRecord>();
        while (
            await store.ListMembersAsync(
                guild,
                members.Count > 0 ? members[^1].Id : null,
                PageLength,
                cancellationToken
            )
                is { IsEmpty: false } page
        )
        {
            members.AddRange(page);
        }

        return members;
    }
}
