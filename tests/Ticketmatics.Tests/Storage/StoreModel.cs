using Ticketmatics.Effects;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

/// <summary>What a store should hold, told from plain lists of all that happened.</summary>
internal sealed class StoreModel
{
    public const int Limit = 2;

    private readonly List<Ticket> openings = [];
    private readonly Dictionary<int, Ticket> tickets = [];
    private readonly List<StaffEntry> staff = [];
    private readonly Dictionary<string, Work> effects = new(StringComparer.Ordinal);

    private readonly Dictionary<(DateOnly, FactKind), int> facts = [];

    /// <summary>Writes of each part of the counters.</summary>
    private readonly int[] revisions = new int[16];

    /// <summary>The effect that looks at the guild.</summary>
    public EffectId? Look { get; private set; }

    public IEnumerable<(DateOnly, FactKind, int)> Facts =>
        facts.Select(fact => (fact.Key.Item1, fact.Key.Item2, fact.Value)).Order();

    public int RevisionOf(int shard) => revisions[shard];

    public IReadOnlyCollection<Ticket> Tickets => tickets.Values;

    public IReadOnlyList<StaffEntry> Staff => staff;

    public TicketCounters Counters =>
        new(
            Asked: tickets.Count,
            Open: tickets.Values.Count(IsOpen),
            Claimed: tickets.Values.Count(ticket => ticket.State is TicketState.Claimed),
            Closed: tickets.Values.Count(ticket =>
                ticket.State is TicketState.Closing or TicketState.Kept or TicketState.Closed
            ),
            Failed: tickets.Values.Count(ticket => ticket.State is TicketState.Failed)
        );

    public IEnumerable<int> OpenNumbers(UserId member) =>
        tickets
            .Values.Where(ticket => ticket.Opener == member && IsOpen(ticket))
            .Select(ticket => ticket.Number)
            .Order();

    public IEnumerable<int> RecentNumbers(UserId member) =>
        openings.Where(ticket => ticket.Opener == member).Select(ticket => ticket.Number).TakeLast(25);

    public IEnumerable<string> Due(DateTimeOffset now) =>
        effects
            .Where(pair => !pair.Value.Done && pair.Value.DueAt <= now && pair.Value.Until <= now)
            .OrderBy(pair => pair.Value.DueAt)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key);

    /// <returns>The kind of the refusal, null where the commit is written.</returns>
    public Type? Commit(params IReadOnlyList<Change> changes)
    {
        var refusal = changes.Select(Refusal).FirstOrDefault(why => why is not null);
        if (refusal is null)
        {
            foreach (var change in changes)
            {
                Write(change);
            }
        }

        return refusal;
    }

    /// <returns>The attempts so far, null where the effect is not to be had.</returns>
    public int? Lease(string id, LeaseId lease, DateTimeOffset now, DateTimeOffset until)
    {
        if (
            !effects.TryGetValue(id, out var work)
            || work.Done
            || work.DueAt > now
            || (work.Holder != lease && work.Until > now)
        )
        {
            return null;
        }

        effects[id] = work with { Holder = lease, Until = until, Attempts = work.Attempts + 1 };
        return work.Attempts + 1;
    }

    private Type? Refusal(Change change) =>
        change switch
        {
            Change.OpenTicket { Ticket: var ticket } when IsDoubleClick(ticket) => typeof(CommitRefusal.OpenedJustNow),
            Change.OpenTicket { Ticket: var ticket } when OpenNumbers(ticket.Opener).Count() >= Limit =>
                typeof(CommitRefusal.MemberAtLimit),
            Change.SaveTicket save when tickets[save.Before.Number].Version != save.Before.Version =>
                typeof(CommitRefusal.TicketMoved),
            Change.AddStaff add when staff.Exists(entry => IsOf(entry, add.Entry.Subject, add.Entry.Category)) =>
                typeof(CommitRefusal.AlreadyStaff),
            Change.RemoveStaff remove when !staff.Exists(entry => IsOf(entry, remove.Subject, remove.Category)) =>
                typeof(CommitRefusal.NotStaff),
            Change.PlanLook plan when plan.Before != Look => typeof(CommitRefusal.LookMoved),
            Change.CorrectCounters correct when correct.Seen.Revision != revisions[correct.Seen.Number] =>
                typeof(CommitRefusal.CountersMoved),
            Change.CorrectMember correct when !OpenNumbers(correct.Member).SequenceEqual(correct.Seen) =>
                typeof(CommitRefusal.MemberMoved),
            Change.RepeatEffect repeat when !Holds(repeat.Next.Key.Id, repeat.Lease) => typeof(CommitRefusal.LeaseLost),
            Change.AddEffect add when effects.ContainsKey(add.Entry.Key.Id.Value) => typeof(CommitRefusal.EffectExists),
            Change.CompleteEffect complete when !Holds(complete.Id, complete.Lease) => typeof(CommitRefusal.LeaseLost),
            Change.RescheduleEffect again when !Holds(again.Id, again.Lease) => typeof(CommitRefusal.LeaseLost),
            _ => null,
        };

    private void Write(Change change)
    {
        switch (change)
        {
            case Change.OpenTicket open:
                openings.Add(open.Ticket);
                tickets.Add(open.Ticket.Number, open.Ticket);
                revisions[open.Ticket.Number % 16]++;
                break;
            case Change.SaveTicket save:
                tickets[save.After.Number] = save.After;
                foreach (var kind in FactsOf(save.After))
                {
                    var key = (DateOnly.FromDateTime(save.After.Timeline[^1].At.UtcDateTime), kind);
                    facts[key] = facts.GetValueOrDefault(key) + 1;
                }

                revisions[save.After.Number % 16] += string.Equals(
                    CountsAs(save.Before),
                    CountsAs(save.After),
                    StringComparison.Ordinal
                )
                    ? 0
                    : 1;
                break;
            case Change.PlanLook plan:
                Look = plan.Next.Effect;
                break;
            case Change.CorrectCounters correct:
                revisions[correct.Seen.Number]++;
                break;
            case Change.CorrectMember:
                break;
            case Change.RepeatEffect repeat:
                effects[repeat.Next.Key.Id.Value] = new Work(repeat.Next.DueAt);
                break;
            case Change.AddStaff add:
                staff.Add(add.Entry);
                break;
            case Change.RemoveStaff remove:
                staff.RemoveAll(entry => IsOf(entry, remove.Subject, remove.Category));
                break;
            case Change.AddEffect add:
                effects.Add(add.Entry.Key.Id.Value, new Work(add.Entry.DueAt));
                break;
            case Change.CompleteEffect complete:
                effects[complete.Id.Value] = effects[complete.Id.Value] with { Done = true, Holder = null };
                break;
            case Change.RescheduleEffect again:
                var work = effects[again.Id.Value];
                effects[again.Id.Value] = new Work(again.DueAt, work.Attempts);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, message: null);
        }
    }

    private bool IsDoubleClick(Ticket ticket) =>
        openings.LastOrDefault(opening => opening.Opener == ticket.Opener) is { } last
        && (
            last.Timeline[0].Interaction == ticket.Timeline[0].Interaction
            || Math.Abs((last.OpenedAt - ticket.OpenedAt).TotalSeconds) < 3
        );

    private bool Holds(EffectId id, LeaseId lease) =>
        effects.TryGetValue(id.Value, out var work) && work.Holder == lease;

    /// <summary>By what happened last, as each save is of one thing that happened.</summary>
    private static IEnumerable<FactKind> FactsOf(Ticket ticket) =>
        (ticket.Timeline[^1].Event, ticket.State) switch
        {
            (TicketEvent.Opened, TicketState.Closing) => [FactKind.Opened, FactKind.Closed],
            (TicketEvent.Opened, _) => [FactKind.Opened],
            (TicketEvent.Claimed, _) => [FactKind.Claimed],
            (TicketEvent.CloseRequested, TicketState.Closing) => [FactKind.Closed],
            _ => [],
        };

    private static string CountsAs(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Opening or TicketState.Open or TicketState.Reopening => "open",
            TicketState.Claimed => "claimed",
            TicketState.Closing or TicketState.Kept or TicketState.Closed => "closed",
            _ => "failed",
        };

    private static bool IsOf(StaffEntry entry, StaffSubject subject, string? category) =>
        entry.Subject == subject && string.Equals(entry.Category, category, StringComparison.Ordinal);

    private static bool IsOpen(Ticket ticket) =>
        ticket.State is TicketState.Opening or TicketState.Open or TicketState.Claimed or TicketState.Reopening;

    private sealed record Work(
        DateTimeOffset DueAt,
        int Attempts = 0,
        LeaseId? Holder = null,
        DateTimeOffset Until = default,
        bool Done = false
    );
}
