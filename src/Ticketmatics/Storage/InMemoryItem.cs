using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>What can stand under a key; items are replaced, never changed.</summary>
internal abstract record InMemoryItem
{
    private InMemoryItem() { }

    public sealed record Sequence(int Last) : InMemoryItem;

    public sealed record CounterShard(TicketCounters Counters, int Revision, CategoryCounts Open) : InMemoryItem;

    public sealed record Day(DateOnly Date, ImmutableDictionary<Fact, int> Counts) : InMemoryItem;

    public sealed record Past(DateOnly Through, ImmutableDictionary<Fact, int> Counts) : InMemoryItem;

    public sealed record PostedDashboard(Dashboard Dashboard) : InMemoryItem;

    public sealed record Settings(GuildSettings Value) : InMemoryItem;

    public sealed record Locale(string Value) : InMemoryItem;

    public sealed record PostedPanel(Panel Panel) : InMemoryItem;

    public sealed record CommandIds(ImmutableSortedDictionary<string, CommandId> Ids) : InMemoryItem;

    public sealed record Parents(ImmutableArray<ChannelId> Channels, InMemoryLease? Lease) : InMemoryItem;

    public sealed record Setup(UserId? By, InMemoryLease? Lease) : InMemoryItem;

    public sealed record Look(GuildLook Plan) : InMemoryItem;

    public sealed record Staff(StaffEntry Entry) : InMemoryItem;

    public sealed record StoredTicket(Ticket Ticket) : InMemoryItem;

    public sealed record Member(MemberRecord Record) : InMemoryItem;

    public sealed record PendingEffect(OutboxEntry Entry, InMemoryLease? Lease) : InMemoryItem;

    /// <summary>Keeps its id from being added again.</summary>
    public sealed record DoneEffect(DateTimeOffset ForgottenAt) : InMemoryItem;
}

internal sealed record InMemoryLease(LeaseId Id, DateTimeOffset Until)
{
    /// <summary>The holder may take it again, as a repetition whose first answer was lost does.</summary>
    public bool KeepsOut(LeaseId other, DateTimeOffset now) => Id != other && now < Until;
}
