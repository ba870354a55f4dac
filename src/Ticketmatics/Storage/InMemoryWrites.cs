using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Storage;

/// <summary>What one write makes of one item.</summary>
internal abstract record WriteOutcome
{
    private WriteOutcome() { }

    /// <param name="Item">Null where the item is deleted.</param>
    public sealed record Written(InMemoryItem? Item) : WriteOutcome;

    public sealed record Refused(CommitRefusal Why) : WriteOutcome;
}

/// <summary>Conditions and results of the writes of a commit, as functions of the item that is stored.</summary>
internal static class InMemoryWrites
{
    /// <param name="stored">Null where nothing is stored.</param>
    public static WriteOutcome Perform(ItemWrite write, InMemoryItem? stored) =>
        write switch
        {
            ItemWrite.PutTicket put => PutTicket(put, (stored as InMemoryItem.StoredTicket)?.Ticket),
            ItemWrite.AddToCounters add => AddToCounters(add, ShardOf(stored)),
            ItemWrite.SetCounters set => ShardOf(stored).Revision == set.Seen.Revision
                ? Written(new InMemoryItem.CounterShard(set.Right, set.Seen.Revision + 1, set.Open))
                : Refused(new CommitRefusal.CountersMoved()),
            ItemWrite.CountFacts count => CountFacts(count, stored as InMemoryItem.Day),
            ItemWrite.PutPast put => (stored as InMemoryItem.Past)?.Through == put.Before
                ? Written(new InMemoryItem.Past(put.Through, put.Counts))
                : Refused(new CommitRefusal.PastMoved()),
            ItemWrite.SetOpenNumbers set => RecordOf(stored) is var member && member.OpenNumbers.SetEquals(set.Seen)
                ? Written(new InMemoryItem.Member(member with { OpenNumbers = set.Right }))
                : Refused(new CommitRefusal.MemberMoved()),
            ItemWrite.BeginMemberTicket begin => BeginMemberTicket(begin, RecordOf(stored)),
            ItemWrite.EndMemberTicket end => EndMemberTicket(end, RecordOf(stored)),
            ItemWrite.ReturnMemberTicket back => ReturnMemberTicket(back, RecordOf(stored)),
            ItemWrite.AddMemberTickets add => AddMemberTickets(add, RecordOf(stored)),
            ItemWrite.RaiseSequence raise => ((stored as InMemoryItem.Sequence)?.Last ?? 0) < raise.Last
                ? Written(new InMemoryItem.Sequence(raise.Last))
                : Refused(new CommitRefusal.SequenceAhead()),
            ItemWrite.PutStaff put => stored is InMemoryItem.Staff present
                ? Refused(new CommitRefusal.AlreadyStaff(present.Entry))
                : Written(new InMemoryItem.Staff(put.Entry)),
            ItemWrite.DeleteStaff => stored is null ? Refused(new CommitRefusal.NotStaff()) : Written(null),
            ItemWrite.PutSettings put => ((stored as InMemoryItem.Settings)?.Value.Version ?? 0) + 1
            == put.Settings.Version
                ? Written(new InMemoryItem.Settings(put.Settings))
                : Refused(new CommitRefusal.SettingsMoved()),
            ItemWrite.PutPanel put => Written(new InMemoryItem.PostedPanel(put.Panel)),
            ItemWrite.PutLocale put => Written(new InMemoryItem.Locale(put.Locale)),
            ItemWrite.PutCommandIds put => Written(new InMemoryItem.CommandIds(put.Ids)),
            ItemWrite.PutParents put => stored is InMemoryItem.Parents { Lease: { } lease } && lease.Id == put.Lease
                ? Written(new InMemoryItem.Parents(put.Parents, Lease: null))
                : Refused(new CommitRefusal.LeaseLost()),
            ItemWrite.PutSetup put => stored is InMemoryItem.Setup { Lease: { } lease } setup && lease.Id == put.Lease
                ? Written(new InMemoryItem.Setup(put.By ?? setup.By, Lease: null))
                : Refused(new CommitRefusal.LeaseLost()),
            ItemWrite.PutLook put => (stored as InMemoryItem.Look)?.Plan.Effect == put.Before
                ? Written(new InMemoryItem.Look(put.Next))
                : Refused(new CommitRefusal.LookMoved()),
            ItemWrite.PutDashboard put => IsOf(put.Before, (stored as InMemoryItem.PostedDashboard)?.Dashboard)
                ? Written(put.After is null ? null : new InMemoryItem.PostedDashboard(put.After))
                : Refused(new CommitRefusal.DashboardMoved()),
            ItemWrite.PutEffect put => stored is null
                ? Written(new InMemoryItem.PendingEffect(put.Entry, Lease: null))
                : Refused(new CommitRefusal.EffectExists()),
            ItemWrite.CompleteEffect complete => Held(stored, complete.Lease) is null
                ? Refused(new CommitRefusal.LeaseLost())
                : Written(new InMemoryItem.DoneEffect(complete.At + CommitPlan.DoneEffectLife)),
            ItemWrite.RescheduleEffect again => Held(stored, again.Lease) is { } held
                ? Written(new InMemoryItem.PendingEffect(held.Entry with { DueAt = again.DueAt }, Lease: null))
                : Refused(new CommitRefusal.LeaseLost()),
            ItemWrite.RepeatEffect repeat => Held(stored, repeat.Lease) is null
                ? Refused(new CommitRefusal.LeaseLost())
                : Written(new InMemoryItem.PendingEffect(repeat.Next, Lease: null)),
            _ => throw new ArgumentOutOfRangeException(nameof(write), write, message: null),
        };

    private static WriteOutcome PutTicket(ItemWrite.PutTicket put, Ticket? stored) =>
        stored?.Version == put.ExpectedVersion
            ? Written(new InMemoryItem.StoredTicket(put.Ticket))
            : Refused(new CommitRefusal.TicketMoved(stored));

    private static WriteOutcome.Written AddToCounters(ItemWrite.AddToCounters add, InMemoryItem.CounterShard stored) =>
        Written(
            new InMemoryItem.CounterShard(stored.Counters + add.Delta, stored.Revision + 1, stored.Open + add.Open)
        );

    private static WriteOutcome.Written CountFacts(ItemWrite.CountFacts count, InMemoryItem.Day? stored)
    {
        var counts = stored?.Counts ?? ImmutableDictionary<Fact, int>.Empty;
        foreach (var fact in count.Facts)
        {
            counts = counts.SetItem(fact, counts.GetValueOrDefault(fact) + 1);
        }

        return Written(new InMemoryItem.Day(count.Day, counts));
    }

    private static bool IsOf(Dashboard? before, Dashboard? stored) =>
        (before?.Message, before?.Refresh, before?.IsPending) == (stored?.Message, stored?.Refresh, stored?.IsPending);

    private static WriteOutcome BeginMemberTicket(ItemWrite.BeginMemberTicket begin, MemberRecord stored) =>
        CommitPlan.RefusalOf(begin, stored) is { } refusal
            ? Refused(refusal)
            : Written(
                new InMemoryItem.Member(
                    new MemberRecord(
                        stored.OpenNumbers.Add(begin.Number),
                        MemberRecord.MostRecentOf(stored.RecentNumbers.Append(begin.Number)),
                        begin.Opening
                    )
                )
            );

    private static WriteOutcome.Written EndMemberTicket(ItemWrite.EndMemberTicket end, MemberRecord stored) =>
        Written(new InMemoryItem.Member(stored with { OpenNumbers = stored.OpenNumbers.Remove(end.Number) }));

    private static WriteOutcome.Written ReturnMemberTicket(ItemWrite.ReturnMemberTicket back, MemberRecord stored) =>
        Written(new InMemoryItem.Member(stored with { OpenNumbers = stored.OpenNumbers.Add(back.Number) }));

    private static WriteOutcome.Written AddMemberTickets(ItemWrite.AddMemberTickets add, MemberRecord stored) =>
        Written(
            new InMemoryItem.Member(
                stored with
                {
                    OpenNumbers = stored.OpenNumbers.Union(add.Open),
                    RecentNumbers = MemberRecord.MostRecentOf(stored.RecentNumbers.Union(add.Numbers)),
                }
            )
        );

    private static InMemoryItem.CounterShard ShardOf(InMemoryItem? stored) =>
        stored as InMemoryItem.CounterShard ?? new InMemoryItem.CounterShard(default, Revision: 0, CategoryCounts.None);

    private static MemberRecord RecordOf(InMemoryItem? stored) =>
        (stored as InMemoryItem.Member)?.Record ?? MemberRecord.Empty;

    /// <summary>A lease that has passed is held as long as nobody else took it.</summary>
    private static InMemoryItem.PendingEffect? Held(InMemoryItem? stored, LeaseId lease) =>
        stored is InMemoryItem.PendingEffect { Lease: { } current } effect && current.Id == lease ? effect : null;

    private static WriteOutcome.Written Written(InMemoryItem? item) => new(item);

    private static WriteOutcome.Refused Refused(CommitRefusal why) => new(why);
}
