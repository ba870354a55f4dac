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
/// <param name="SetUpBy">Who last set the bot up here; null where nobody did.</param>
public sealed record GuildRecord(
    GuildSettings Settings,
    TicketCounters Counters,
    ImmutableArray<Panel> Panels,
    ImmutableArray<ChannelId> Parents,
    ImmutableArray<ChannelId> ClosedParents,
    GuildLook? Look,
    UserId? SetUpBy
)
{
    /// <summary>Of the open tickets that <see cref="Counters"/> has.</summary>
    public CategoryCounts OpenByCategory { get; init; } = CategoryCounts.None;

    /// <summary>Null where the guild has none.</summary>
    public Dashboard? Dashboard { get; init; }
}

/// <summary>The one message that shows a guild's figures, and the effect that edits it.</summary>
/// <param name="Refresh">The last that was planned; no other edits the message.</param>
/// <param name="RefreshAt">When that one is due; when it began to read, where it is not pending any more.</param>
/// <param name="IsPending">Whether that one has still to begin: what is written by now it will see.</param>
public sealed record Dashboard(
    ChannelId Channel,
    MessageId Message,
    EffectId Refresh,
    DateTimeOffset RefreshAt,
    bool IsPending
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
public sealed record CounterShard(int Number, TicketCounters Counters, int Revision)
{
    /// <summary>Of the open tickets that <see cref="Counters"/> has.</summary>
    public CategoryCounts OpenByCategory { get; init; } = CategoryCounts.None;
}

/// <summary>A user or a role that is staff.</summary>
public abstract record StaffSubject
{
    private StaffSubject() { }

    public sealed record Member(UserId Id) : StaffSubject;

    public sealed record RoleHolders(RoleId Id) : StaffSubject;
}

/// <param name="Category">Key of the ticket category whose tickets the subject is staff of; null: all tickets.</param>
public sealed record StaffEntry(StaffSubject Subject, UserId AddedBy, DateTimeOffset AddedAt, string? Category = null)
{
    /// <param name="category">Key of a ticket's category.</param>
    public bool Covers(string category) =>
        Category is null || string.Equals(Category, category, StringComparison.Ordinal);
}

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
