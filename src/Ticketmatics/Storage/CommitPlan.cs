using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>What a commit does to one item; each form of the store performs these and nothing else.</summary>
public abstract record ItemWrite
{
    private ItemWrite() { }

    /// <param name="ExpectedVersion">Of the stored ticket; null where none may be stored.</param>
    public sealed record PutTicket(Ticket Ticket, int? ExpectedVersion) : ItemWrite;

    public sealed record AddToCounters(int Shard, TicketCounters Delta, CategoryCounts Open) : ItemWrite;

    /// <param name="Facts">Each once; not empty.</param>
    public sealed record CountFacts(DateOnly Day, int Shard, ImmutableArray<Fact> Facts) : ItemWrite;

    /// <param name="Before">The day that it is to end with so far; null where there may be none.</param>
    public sealed record PutPast(int Part, DateOnly? Before, DateOnly Through, ImmutableDictionary<Fact, int> Counts)
        : ItemWrite;

    /// <summary>Adds an open ticket; conditions as <see cref="Change.OpenTicket"/> says, in that order.</summary>
    public sealed record BeginMemberTicket(UserId Member, int Number, int Limit, LastOpening Opening) : ItemWrite;

    /// <summary>Takes an open ticket away; it is no fault where it is not among them.</summary>
    public sealed record EndMemberTicket(UserId Member, int Number) : ItemWrite;

    /// <summary>Makes a ticket of the member's open again, whatever the limit.</summary>
    public sealed record ReturnMemberTicket(UserId Member, int Number) : ItemWrite;

    /// <summary>Numbers that the member has from elsewhere; the last opening stays what it is.</summary>
    /// <param name="Open">Of <paramref name="Numbers"/>, those that count towards the limit.</param>
    public sealed record AddMemberTickets(UserId Member, ImmutableSortedSet<int> Numbers, ImmutableSortedSet<int> Open)
        : ItemWrite;

    public sealed record RaiseSequence(int Last) : ItemWrite;

    public sealed record SetCounters(CounterShard Seen, TicketCounters Right, CategoryCounts Open) : ItemWrite;

    public sealed record SetOpenNumbers(UserId Member, ImmutableSortedSet<int> Seen, ImmutableSortedSet<int> Right)
        : ItemWrite;

    public sealed record PutStaff(StaffEntry Entry) : ItemWrite;

    public sealed record DeleteStaff(StaffSubject Subject, string? Category) : ItemWrite;

    /// <summary>Conditional on the version before, which is one less; none may be stored where this is the first.</summary>
    public sealed record PutSettings(GuildSettings Settings) : ItemWrite;

    public sealed record PutPanel(Panel Panel) : ItemWrite;

    public sealed record PutLocale(string Locale) : ItemWrite;

    public sealed record PutCommandIds(ImmutableSortedDictionary<string, CommandId> Ids) : ItemWrite;

    public sealed record PutParents(ParentsKind Kind, ImmutableArray<ChannelId> Parents, LeaseId Lease) : ItemWrite;

    /// <param name="By">Null leaves what is stored.</param>
    public sealed record PutSetup(UserId? By, LeaseId Lease) : ItemWrite;

    /// <param name="After">Null: the item is deleted.</param>
    public sealed record PutDashboard(Dashboard? Before, Dashboard? After) : ItemWrite;

    public sealed record PutLook(EffectId? Before, GuildLook Next) : ItemWrite;

    public sealed record PutEffect(OutboxEntry Entry) : ItemWrite;

    public sealed record CompleteEffect(EffectId Id, LeaseId Lease, DateTimeOffset At) : ItemWrite;

    public sealed record RescheduleEffect(EffectId Id, LeaseId Lease, DateTimeOffset DueAt) : ItemWrite;

    public sealed record RepeatEffect(OutboxEntry Next, LeaseId Lease) : ItemWrite;
}

/// <summary>The meaning of a commit: which items it writes, in the order in which conditions are reported.</summary>
public static class CommitPlan
{
    /// <summary>
    /// The guild's counters, and each day's figures, are spread over this many items, by ticket number, so that tickets
    /// of a busy guild do not wait for one another; a read sums them.
    /// </summary>
    public const int CounterShards = 16;

    /// <summary>Two openings of one member whose interactions were made closer together than this are one click.</summary>
    public static readonly TimeSpan DoubleClick = TimeSpan.FromSeconds(3);

    /// <summary>How long a finished effect is remembered, so that a late repetition of its cause makes no new one.</summary>
    public static readonly TimeSpan DoneEffectLife = TimeSpan.FromHours(24);

    /// <summary>Items that one transaction may write. See Amazon DynamoDB API Reference, "TransactWriteItems".</summary>
    public const int MostWrites = 100;

    /// <exception cref="InvalidOperationException">
    /// The commit writes one item twice, more than <see cref="MostWrites"/>, or what belongs to another guild.
    /// </exception>
    public static ImmutableArray<ItemWrite> Of(Commit commit)
    {
        var writes = commit.Changes.SelectMany(Writes).ToImmutableArray();
        var fault =
            writes.Select(write => KeyOf(commit.Guild, write)).Distinct().Count() < writes.Length
                ? "A commit writes each item once."
            : writes.Length > MostWrites ? "A commit writes at most 100 items."
            : writes.Any(write => OwnerOf(write) is { } owner && owner != commit.Guild)
                ? "A commit writes items of its guild alone."
            : null;
        return fault is null ? writes : throw new InvalidOperationException(fault);
    }

    /// <summary>The conditions of an opening, in their order.</summary>
    /// <returns>Null where the ticket may be opened.</returns>
    public static CommitRefusal? RefusalOf(ItemWrite.BeginMemberTicket begin, MemberRecord stored)
    {
        var isSameClick =
            stored.LastOpening is { } last
            && (last.Interaction == begin.Opening.Interaction || (last.At - begin.Opening.At).Duration() < DoubleClick);
        return isSameClick ? new CommitRefusal.OpenedJustNow(stored)
            : stored.OpenNumbers.Count >= begin.Limit ? new CommitRefusal.MemberAtLimit(stored)
            : null;
    }

    public static ItemKey KeyOf(GuildId guild, ItemWrite write) =>
        write switch
        {
            ItemWrite.PutTicket put => ItemKey.Ticket(guild, put.Ticket.Number),
            ItemWrite.AddToCounters add => ItemKey.Counters(guild, add.Shard),
            ItemWrite.CountFacts count => ItemKey.Day(guild, count.Day, count.Shard),
            ItemWrite.PutPast put => ItemKey.Past(guild, put.Part),
            ItemWrite.BeginMemberTicket begin => ItemKey.Member(guild, begin.Member),
            ItemWrite.EndMemberTicket end => ItemKey.Member(guild, end.Member),
            ItemWrite.ReturnMemberTicket back => ItemKey.Member(guild, back.Member),
            ItemWrite.AddMemberTickets add => ItemKey.Member(guild, add.Member),
            ItemWrite.RaiseSequence => ItemKey.Sequence(guild),
            ItemWrite.SetCounters set => ItemKey.Counters(guild, set.Seen.Number),
            ItemWrite.SetOpenNumbers set => ItemKey.Member(guild, set.Member),
            ItemWrite.PutStaff put => ItemKey.Staff(guild, put.Entry.Subject, put.Entry.Category),
            ItemWrite.DeleteStaff delete => ItemKey.Staff(guild, delete.Subject, delete.Category),
            ItemWrite.PutSettings => ItemKey.Settings(guild),
            ItemWrite.PutPanel put => ItemKey.Panel(guild, put.Panel.Channel),
            ItemWrite.PutLocale => ItemKey.Locale(guild),
            ItemWrite.PutCommandIds => ItemKey.CommandIds,
            ItemWrite.PutParents put => ItemKey.Parents(guild, put.Kind),
            ItemWrite.PutSetup => ItemKey.Setup(guild),
            ItemWrite.PutLook => ItemKey.Look(guild),
            ItemWrite.PutDashboard => ItemKey.Dashboard(guild),
            ItemWrite.PutEffect put => ItemKey.Effect(guild, put.Entry.Key.Id),
            ItemWrite.CompleteEffect complete => ItemKey.Effect(guild, complete.Id),
            ItemWrite.RescheduleEffect again => ItemKey.Effect(guild, again.Id),
            ItemWrite.RepeatEffect repeat => ItemKey.Effect(guild, repeat.Next.Key.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(write), write, message: null),
        };

    /// <summary>The part of the counters that a ticket is counted in.</summary>
    public static int ShardOf(Ticket ticket) => ticket.Number % CounterShards;

    /// <summary>
    /// Sort key of a staff entry: <c>user#id</c> or <c>role#id</c>, behind <c>category#key#</c> where it is of one
    /// category.
    /// </summary>
    public static string KeyOf(StaffSubject subject, string? category)
    {
        var who = subject switch
        {
            StaffSubject.Member member => $"user#{member.Id}",
            StaffSubject.RoleHolders role => $"role#{role.Id}",
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, message: null),
        };
        return category is null ? who : $"category#{category}#{who}";
    }

    public static string KeyOf(StaffEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return KeyOf(entry.Subject, entry.Category);
    }

    /// <summary>The guild that an item names itself; null where it names none.</summary>
    private static GuildId? OwnerOf(ItemWrite write) =>
        write switch
        {
            ItemWrite.PutTicket put => put.Ticket.Guild,
            ItemWrite.PutEffect put => put.Entry.Key.Guild,
            ItemWrite.RepeatEffect repeat => repeat.Next.Key.Guild,
            ItemWrite.PutCommandIds => ItemKey.Application,
            _ => null,
        };

    private static IEnumerable<ItemWrite> Writes(Change change) =>
        change switch
        {
            Change.OpenTicket open => OpenTicket(open),
            Change.SaveTicket save => SaveTicket(save),
            Change.MoveTickets move => MovedTickets.Writes(move.Tickets),
            Change.RaiseSequence raise => [new ItemWrite.RaiseSequence(raise.Last)],
            Change.AddStaff add => [new ItemWrite.PutStaff(add.Entry)],
            Change.RemoveStaff remove => [new ItemWrite.DeleteStaff(remove.Subject, remove.Category)],
            Change.SaveSettings save => [new ItemWrite.PutSettings(save.After)],
            Change.SavePanel save => [new ItemWrite.PutPanel(save.Panel)],
            Change.SaveLocale save => [new ItemWrite.PutLocale(save.Locale)],
            Change.SaveCommandIds save => [new ItemWrite.PutCommandIds(save.Ids)],
            Change.SaveParents save => [new ItemWrite.PutParents(save.Kind, save.Parents, save.Lease)],
            Change.SaveSetup save => [new ItemWrite.PutSetup(save.By, save.Lease)],
            Change.PlanLook plan => [new ItemWrite.PutLook(plan.Before, plan.Next)],
            Change.SumUpDays sum => SumUpDays(sum),
            Change.SaveDashboard save => [new ItemWrite.PutDashboard(save.Before, save.After)],
            Change.CorrectCounters correct =>
            [
                new ItemWrite.SetCounters(correct.Seen, correct.Right, correct.OpenByCategory),
            ],
            Change.CorrectMember correct => [new ItemWrite.SetOpenNumbers(correct.Member, correct.Seen, correct.Right)],
            Change.AddEffect add => [new ItemWrite.PutEffect(add.Entry)],
            Change.CompleteEffect done => [new ItemWrite.CompleteEffect(done.Id, done.Lease, done.At)],
            Change.RescheduleEffect again => [new ItemWrite.RescheduleEffect(again.Id, again.Lease, again.DueAt)],
            Change.RepeatEffect repeat => [new ItemWrite.RepeatEffect(repeat.Next, repeat.Lease)],
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, message: null),
        };

    /// <summary>All parts, those that hold nothing included: each says where the sum ends.</summary>
    private static IEnumerable<ItemWrite> SumUpDays(Change.SumUpDays sum) =>
        Enumerable
            .Range(0, PastFacts.Parts)
            .Select(part => new ItemWrite.PutPast(
                part,
                sum.Before.Through,
                sum.After.Through ?? throw new InvalidOperationException("A sum of days ends with a day."),
                sum.After.Counts.Where(count => PastFacts.PartOf(count.Key) == part).ToImmutableDictionary()
            ));

    private static IEnumerable<ItemWrite> OpenTicket(Change.OpenTicket open)
    {
        var ticket = open.Ticket;
        var asked = ticket.Timeline[0];
        yield return new ItemWrite.BeginMemberTicket(
            ticket.Opener,
            ticket.Number,
            open.Limit,
            new LastOpening(
                asked.Interaction ?? throw new InvalidOperationException("A ticket is opened by an interaction."),
                asked.At
            )
        );
        yield return new ItemWrite.PutTicket(ticket, ExpectedVersion: null);
        yield return new ItemWrite.AddToCounters(
            ShardOf(ticket),
            TicketCounters.Of(ticket.State),
            CategoryCounts.Of(ticket.Category, open: 1)
        );
    }

    private static IEnumerable<ItemWrite> SaveTicket(Change.SaveTicket save)
    {
        var (before, after) = save;
        yield return new ItemWrite.PutTicket(after, before.Version);
        var was = TicketCounters.Of(before.State);
        var becomes = TicketCounters.Of(after.State);
        if (was != becomes)
        {
            yield return new ItemWrite.AddToCounters(
                ShardOf(after),
                becomes - was,
                CategoryCounts.Of(after.Category, becomes.Open - was.Open)
            );
        }

        if (TicketFacts.Of(before, after) is { IsEmpty: false } facts)
        {
            yield return new ItemWrite.CountFacts(TicketFacts.DayOf(after), ShardOf(after), facts);
        }

        if (was.Open > becomes.Open)
        {
            yield return new ItemWrite.EndMemberTicket(after.Opener, after.Number);
        }
        else if (was.Open < becomes.Open)
        {
            yield return new ItemWrite.ReturnMemberTicket(after.Opener, after.Number);
        }
    }
}
