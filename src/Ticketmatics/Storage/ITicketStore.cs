using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>
/// Everything that lasts. Reads see every commit that was answered before them. A fault is an exception and never an
/// empty answer: defaults are returned only for what is truly absent.
/// </summary>
public interface ITicketStore
{
    const int MostTicketsInARead = 25;

    Task<GuildRecord> ReadGuildAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Entries in the order in which they were added, those of one moment by their keys.</summary>
    Task<ImmutableArray<StaffEntry>> ReadStaffAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Ids that Discord gave the commands, by name; empty where none were registered yet.</summary>
    Task<ImmutableSortedDictionary<string, CommandId>> ReadCommandIdsAsync(CancellationToken cancellationToken);

    Task<MemberRecord> ReadMemberAsync(GuildId guild, UserId member, CancellationToken cancellationToken);

    Task<Ticket?> ReadTicketAsync(GuildId guild, int number, CancellationToken cancellationToken);

    /// <summary>The ticket that has this channel now.</summary>
    /// <returns>Its number; null where the channel is none's.</returns>
    Task<int?> FindTicketAsync(GuildId guild, ChannelId channel, CancellationToken cancellationToken);

    /// <param name="numbers">At most <see cref="MostTicketsInARead"/>; those that do not exist are left out of the answer.</param>
    /// <returns>By number, ascending.</returns>
    Task<ImmutableArray<Ticket>> ReadTicketsAsync(
        GuildId guild,
        IReadOnlyCollection<int> numbers,
        CancellationToken cancellationToken
    );

    /// <summary>A number that no other call in this guild gets.</summary>
    Task<int> NextNumberAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Writes all of the commit, or nothing.</summary>
    /// <returns>Null where it is written; else the first condition that did not hold.</returns>
    /// <exception cref="StoreBusyException">Others kept writing the same items; nothing was written.</exception>
    /// <remarks>
    /// After any other exception the commit may or may not be written; whoever looks again sees which.
    /// </remarks>
    Task<CommitRefusal?> CommitAsync(Commit commit, CancellationToken cancellationToken);

    /// <summary>Takes an effect for one attempt and counts the attempt.</summary>
    /// <returns>The effect as it is now; null where it is done, not due, absent or leased to another.</returns>
    Task<OutboxEntry?> LeaseEffectAsync(
        EffectKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Takes one of the guild's lists of Discord categories for one change; ended by <see cref="Change.SaveParents"/>, or by
    /// the passing of <paramref name="until"/>.
    /// </summary>
    /// <returns>The list as it is now; null where it is leased to another.</returns>
    Task<ImmutableArray<ChannelId>?> LeaseParentsAsync(
        GuildId guild,
        ParentsKind kind,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Takes the setting up of the guild for one effect, so that what is made once is made by one; ended by
    /// <see cref="Change.SaveSetup"/>, or by the passing of <paramref name="until"/>.
    /// </summary>
    /// <returns><see langword="false"/> where it is leased to another.</returns>
    Task<bool> LeaseSetupAsync(
        GuildId guild,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    );

    /// <summary>All parts of the guild's counters, in their order, those included that were never written.</summary>
    Task<ImmutableArray<CounterShard>> ReadCountersAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>What happened on each day from <paramref name="from"/> on, by day; days without anything are absent.</summary>
    Task<ImmutableArray<DayFacts>> ReadDaysAsync(GuildId guild, DateOnly from, CancellationToken cancellationToken);

    /// <summary>The sum of all days up to its last; those days are kept as well, for whoever reads them one by one.</summary>
    Task<PastFacts> ReadPastAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>The ticket that has been <see cref="TicketState.Open"/>, with nobody who claims it, for the longest.</summary>
    /// <returns>Its number; null where none is.</returns>
    Task<int?> FindLongestWaitingAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Tickets that are neither closed nor failed, by number.</summary>
    Task<ImmutableArray<Ticket>> ListUnfinishedTicketsAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>All tickets of the guild by number, a page at a time.</summary>
    /// <param name="after">The last number of the page before; 0 for the first page.</param>
    /// <param name="most">From 1; fewer are answered only at the end.</param>
    Task<ImmutableArray<Ticket>> ListTicketsAsync(
        GuildId guild,
        int after,
        int most,
        CancellationToken cancellationToken
    );

    /// <summary>The tickets with the highest numbers, those first.</summary>
    /// <param name="most">From 1.</param>
    Task<ImmutableArray<Ticket>> ListNewestTicketsAsync(GuildId guild, int most, CancellationToken cancellationToken);

    /// <summary>Everybody who ever opened a ticket in the guild, by id as text, a page at a time.</summary>
    /// <param name="after">The last of the page before; null for the first page.</param>
    /// <param name="most">From 1; fewer are answered only at the end.</param>
    Task<ImmutableArray<GuildMemberRecord>> ListMembersAsync(
        GuildId guild,
        UserId? after,
        int most,
        CancellationToken cancellationToken
    );

    /// <summary>Effects of the guild that are not done, whoever has them, those due longest first.</summary>
    Task<ImmutableArray<OutboxEntry>> ListPendingEffectsAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Effects that are due, not done and leased to nobody, of all guilds, those due longest first.</summary>
    Task<ImmutableArray<DueEffect>> ListDueEffectsAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellationToken
    );
}

/// <summary>
/// Conflicts with other writers, or a store over its limits, went on for as long as they are retried; nothing was read
/// or written.
/// </summary>
public sealed class StoreBusyException(int attempts)
    : Exception($"The items were being written by others, or the store was over its limits, in {attempts} attempts.");
