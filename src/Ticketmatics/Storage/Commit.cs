using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>State changes of one guild and the effects that follow from them: all are written, or none.</summary>
public sealed record Commit(GuildId Guild, ImmutableArray<Change> Changes)
{
    public static Commit Of(GuildId guild, params ReadOnlySpan<Change> changes) => new(guild, [.. changes]);
}

/// <summary>One change of a commit, with the condition under which it may be made.</summary>
public abstract record Change
{
    private Change() { }

    /// <summary>
    /// A new ticket. Refused where the click is the one that last opened a ticket of the member's, or was made within
    /// <see cref="CommitPlan.DoubleClick"/> of it, or where the member has <paramref name="Limit"/> open tickets. A
    /// repetition is told so even where the ticket it opened was the last that the limit allows.
    /// </summary>
    public sealed record OpenTicket(Ticket Ticket, int Limit) : Change;

    /// <summary>
    /// The next version of a ticket; the guild's counters and figures and the member's open tickets follow. Refused where the
    /// stored ticket is not <paramref name="Before"/> by its version.
    /// </summary>
    public sealed record SaveTicket(Ticket Before, Ticket After) : Change;

    /// <summary>
    /// Tickets of another system, with the numbers and states that they have there. Counters and the members' open tickets
    /// follow; figures of days do not, as nothing happened today. Refused where one of the numbers is taken.
    /// </summary>
    /// <param name="Tickets">At most <see cref="MovedTickets.MostInACommit"/>, each number once.</param>
    public sealed record MoveTickets(ImmutableArray<Ticket> Tickets) : Change;

    /// <summary>Numbers from 1 to <paramref name="Last"/> are given no more. Refused where they are not any more already.</summary>
    public sealed record RaiseSequence(int Last) : Change;

    /// <summary>Refused where the subject is staff already, of all tickets or of the entry's category.</summary>
    public sealed record AddStaff(StaffEntry Entry) : Change;

    /// <summary>Refused where the subject is no staff.</summary>
    /// <param name="Category">Of the entry; what the subject is staff of besides stays.</param>
    public sealed record RemoveStaff(StaffSubject Subject, string? Category = null) : Change;

    /// <summary>The next version of the guild's settings. Refused where those stored are not the version before.</summary>
    public sealed record SaveSettings(GuildSettings After) : Change;

    /// <summary>Replaces the panel of the same channel.</summary>
    public sealed record SavePanel(Panel Panel) : Change;

    /// <summary>Replaces what Discord says the guild's language is.</summary>
    public sealed record SaveLocale(string Locale) : Change;

    /// <summary>Replaces the ids of the application's commands; in a commit of <see cref="ItemKey.Application"/>.</summary>
    public sealed record SaveCommandIds(ImmutableSortedDictionary<string, CommandId> Ids) : Change;

    /// <summary>Replaces the list of Discord categories and gives the lease back. Refused without the lease.</summary>
    public sealed record SaveParents(ParentsKind Kind, ImmutableArray<ChannelId> Parents, LeaseId Lease) : Change;

    /// <summary>Gives the lease on setting the guild up back. Refused without the lease.</summary>
    /// <param name="By">Who set it up; null leaves that as it was.</param>
    public sealed record SaveSetup(UserId? By, LeaseId Lease) : Change;

    /// <summary>Refused where another effect than <paramref name="Before"/> looks at the guild.</summary>
    /// <param name="Before">Null where none may.</param>
    public sealed record PlanLook(EffectId? Before, GuildLook Next) : Change;

    /// <summary>
    /// Refused where the dashboard is another message than that of <paramref name="Before"/>, or where its refresh was
    /// planned anew or has begun.
    /// </summary>
    /// <param name="Before">Null where there may be none.</param>
    /// <param name="After">Null where there is to be none any more.</param>
    public sealed record SaveDashboard(Dashboard? Before, Dashboard? After) : Change;

    /// <summary>Replaces the sum of past days. Refused where it ends with another day than <paramref name="Before"/>.</summary>
    /// <param name="After">Ends with a day.</param>
    public sealed record SumUpDays(PastFacts Before, PastFacts After) : Change;

    /// <summary>Sets one part of the guild's counters right. Refused where it was written since it was read.</summary>
    public sealed record CorrectCounters(CounterShard Seen, TicketCounters Right) : Change
    {
        public CategoryCounts OpenByCategory { get; init; } = Seen.OpenByCategory;
    }

    /// <summary>Sets a member's open tickets right. Refused where they are not <paramref name="Seen"/> any more.</summary>
    public sealed record CorrectMember(UserId Member, ImmutableSortedSet<int> Seen, ImmutableSortedSet<int> Right)
        : Change;

    /// <summary>Refused where an effect of that id was ever added, for a day after it is done.</summary>
    public sealed record AddEffect(OutboxEntry Entry) : Change;

    /// <summary>The effect is performed. Refused without the lease.</summary>
    public sealed record CompleteEffect(EffectId Id, LeaseId Lease, DateTimeOffset At) : Change;

    /// <summary>The effect is tried again from <paramref name="DueAt"/> on. Refused without the lease.</summary>
    public sealed record RescheduleEffect(EffectId Id, LeaseId Lease, DateTimeOffset DueAt) : Change;

    /// <summary>
    /// The effect is performed, and stands again under its id as <paramref name="Next"/>. Refused without the lease.
    /// </summary>
    public sealed record RepeatEffect(OutboxEntry Next, LeaseId Lease) : Change;
}

/// <summary>Which condition of a commit did not hold.</summary>
public abstract record CommitRefusal
{
    private CommitRefusal() { }

    /// <param name="Current">As it is stored now; null where there is none.</param>
    public sealed record TicketMoved(Ticket? Current) : CommitRefusal;

    /// <summary>The same click again, or a double click.</summary>
    public sealed record OpenedJustNow(MemberRecord Member) : CommitRefusal;

    public sealed record MemberAtLimit(MemberRecord Member) : CommitRefusal;

    public sealed record AlreadyStaff(StaffEntry Current) : CommitRefusal;

    public sealed record NotStaff : CommitRefusal;

    /// <summary>Numbers as high were given already.</summary>
    public sealed record SequenceAhead : CommitRefusal;

    /// <summary>Somebody else set something meanwhile.</summary>
    public sealed record SettingsMoved : CommitRefusal;

    public sealed record EffectExists : CommitRefusal;

    /// <summary>Another effect looks at the guild.</summary>
    public sealed record LookMoved : CommitRefusal;

    /// <summary>The dashboard was moved or removed meanwhile, or its refresh was planned anew or began.</summary>
    public sealed record DashboardMoved : CommitRefusal;

    /// <summary>Another has added days to the sum of those before.</summary>
    public sealed record PastMoved : CommitRefusal;

    /// <summary>A ticket was counted meanwhile.</summary>
    public sealed record CountersMoved : CommitRefusal;

    /// <summary>A ticket of the member's was opened or closed meanwhile.</summary>
    public sealed record MemberMoved : CommitRefusal;

    /// <summary>Another holds the lease, or nobody does any more.</summary>
    public sealed record LeaseLost : CommitRefusal;
}
