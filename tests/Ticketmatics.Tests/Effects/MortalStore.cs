using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Effects;

/// <summary>A store whose user can be killed between any two calls.</summary>
internal sealed class MortalStore(ITicketStore store, KillSwitch life) : ITicketStore
{
    public Task<GuildRecord> ReadGuildAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadGuildAsync(guild, cancellationToken));

    public Task<ImmutableArray<StaffEntry>> ReadStaffAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadStaffAsync(guild, cancellationToken));

    public Task<ImmutableSortedDictionary<string, CommandId>> ReadCommandIdsAsync(
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ReadCommandIdsAsync(cancellationToken));

    public Task<MemberRecord> ReadMemberAsync(GuildId guild, UserId member, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadMemberAsync(guild, member, cancellationToken));

    public Task<Ticket?> ReadTicketAsync(GuildId guild, int number, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadTicketAsync(guild, number, cancellationToken));

    public Task<int?> FindTicketAsync(GuildId guild, ChannelId channel, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.FindTicketAsync(guild, channel, cancellationToken));

    public Task<ImmutableArray<Ticket>> ReadTicketsAsync(
        GuildId guild,
        IReadOnlyCollection<int> numbers,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ReadTicketsAsync(guild, numbers, cancellationToken));

    public Task<int> NextNumberAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.NextNumberAsync(guild, cancellationToken));

    public Task<CommitRefusal?> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.CommitAsync(commit, cancellationToken));

    public Task<OutboxEntry?> LeaseEffectAsync(
        EffectKey key,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.LeaseEffectAsync(key, lease, now, until, cancellationToken));

    public Task<ImmutableArray<ChannelId>?> LeaseParentsAsync(
        GuildId guild,
        ParentsKind kind,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.LeaseParentsAsync(guild, kind, lease, now, until, cancellationToken));

    public Task<bool> LeaseSetupAsync(
        GuildId guild,
        LeaseId lease,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.LeaseSetupAsync(guild, lease, now, until, cancellationToken));

    public Task<ImmutableArray<CounterShard>> ReadCountersAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadCountersAsync(guild, cancellationToken));

    public Task<ImmutableArray<DayFacts>> ReadDaysAsync(
        GuildId guild,
        DateOnly from,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ReadDaysAsync(guild, from, cancellationToken));

    public Task<PastFacts> ReadPastAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.ReadPastAsync(guild, cancellationToken));

    public Task<int?> FindLongestWaitingAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => store.FindLongestWaitingAsync(guild, cancellationToken));

    public Task<ImmutableArray<Ticket>> ListUnfinishedTicketsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListUnfinishedTicketsAsync(guild, cancellationToken));

    public Task<ImmutableArray<Ticket>> ListTicketsAsync(
        GuildId guild,
        int after,
        int most,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListTicketsAsync(guild, after, most, cancellationToken));

    public Task<ImmutableArray<Ticket>> ListNewestTicketsAsync(
        GuildId guild,
        int most,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListNewestTicketsAsync(guild, most, cancellationToken));

    public Task<ImmutableArray<GuildMemberRecord>> ListMembersAsync(
        GuildId guild,
        UserId? after,
        int most,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListMembersAsync(guild, after, most, cancellationToken));

    public Task<ImmutableArray<OutboxEntry>> ListPendingEffectsAsync(
        GuildId guild,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListPendingEffectsAsync(guild, cancellationToken));

    public Task<ImmutableArray<DueEffect>> ListDueEffectsAsync(
        DateTimeOffset now,
        int most,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => store.ListDueEffectsAsync(now, most, cancellationToken));
}
