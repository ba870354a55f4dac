using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>A panel that was posted; at most one a channel.</summary>
public sealed record Panel(ChannelId Channel, MessageId Message);

/// <summary>All that a trigger needs to know of a guild, read at once.</summary>
/// <param name="Parents">Discord categories made for tickets, oldest first.</param>
/// <param name="ClosedParents">Those made for the channels of closed tickets, oldest first.</param>
/// <param name="Look">Null where nobody looks at the guild yet.</param>
public sealed record GuildRecord(
    GuildSettings Settings,
    TicketCounters Counters,
    ImmutableArray<Panel> Panels,
    ImmutableArray<ChannelId> Parents,
    ImmutableArray<ChannelId> ClosedParents,
    GuildLook? Look
);

/// <summary>What Discord categories that the bot makes are for.</summary>
public enum ParentsKind
{
    Tickets,

    /// <summary>Channels of closed tickets, which are kept for a while.</summary>
    Closed,
}

/// <summary>The one effect that looks at a guild from time to time, and when it does so next.</summary>
public sealed record GuildLook(EffectId Effect, DateTimeOffset NextAt);

/// <summary>One of the items that a guild's counters are spread over.</summary>
/// <param name="Revision">Counts the writes of the item; 0 where there was none.</param>
public sealed record CounterShard(int Number, TicketCounters Counters, int Revision);

/// <summary>A user or a role that is staff.</summary>
public abstract record StaffSubject
{
    private StaffSubject() { }

    public sealed record Member(UserId Id) : StaffSubject;

    public sealed record RoleHolders(RoleId Id) : StaffSubject;
}

public sealed record StaffEntry(StaffSubject Subject, UserId AddedBy, DateTimeOffset AddedAt);

/// <summary>The interaction that last opened a ticket of a member, and when it was made.</summary>
public sealed record LastOpening(InteractionId Interaction, DateTimeOffset At);

/// <param name="OpenNumbers">Tickets that count towards the limit.</param>
/// <param name="RecentNumbers">The 25 highest of all numbers that the member was given, ascending.</param>
public sealed record MemberRecord(
    ImmutableSortedSet<int> OpenNumbers,
    ImmutableArray<int> RecentNumbers,
    LastOpening? LastOpening
)
{
    public const int MostRecentNumbers = 25;

    public static readonly MemberRecord Empty = new([], [], LastOpening: null);

    public static ImmutableArray<int> MostRecentOf(IEnumerable<int> numbers) =>
        [.. numbers.Order().TakeLast(MostRecentNumbers)];
}

public sealed record GuildMemberRecord(UserId Id, MemberRecord Record);
