using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Storage;

/// <summary>Steps in any order, for any form of the store; the model says what each comes to.</summary>
internal sealed partial class StoreSequence
{
    private static readonly string[] Words = ["open", "close", "answer"];
    private static readonly LeaseId[] Holders = [LeaseId.New(), LeaseId.New()];

    private readonly Step[] steps;

    private StoreSequence(Step[] steps) => this.steps = steps;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="store">Empty.</param>
    /// <param name="clock">Moved on from step to step.</param>
    public async Task RunAsync(ITicketStore store, ManualTimeProvider clock)
    {
        var model = new StoreModel();
        foreach (var step in steps)
        {
            clock.Advance(TimeSpan.FromSeconds(step.Seconds));
            var now = clock.GetUtcNow();
            if (step.Act == Act.Lease)
            {
                var lease = Holders[step.Who % 2];
                var word = Words[step.What % 3];
                var leased = await store.LeaseEffectAsync(A.EffectKey(word), lease, now, now.AddSeconds(5), Token);
                (leased?.Attempts).ShouldBe(model.Lease(word, lease, now, now.AddSeconds(5)));
                continue;
            }

            var changes = await ChangesAsync(step, store, model, now);
            var refusal = await store.CommitAsync(new Commit(A.Guild, [.. changes]), Token);
            (refusal?.GetType()).ShouldBe(model.Commit(changes));
        }

        await CompareAsync(store, model, clock.GetUtcNow());
    }

    private static async Task CompareAsync(ITicketStore store, StoreModel model, DateTimeOffset now)
    {
        (await store.ReadGuildAsync(A.Guild, Token)).Counters.ShouldBe(model.Counters);
        ((await store.ReadGuildAsync(A.Guild, Token)).Look?.Effect).ShouldBe(model.Look);
        (await store.ReadGuildAsync(A.Guild, Token)).OpenByCategory.ShouldBe(
            CategoryCounts.Of("support", model.Counters.Open)
        );
        (await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token))
            .SelectMany(day => day.Counts.Select(count => (day.Day, count.Key.Kind, count.Value)))
            .GroupBy(count => (count.Day, count.Kind), count => count.Value)
            .Select(count => (count.Key.Day, count.Key.Kind, count.Sum()))
            .Order()
            .ShouldBe(model.Facts);
        var shards = await store.ReadCountersAsync(A.Guild, Token);
        shards.Select(shard => shard.Revision).ShouldBe(Enumerable.Range(0, 16).Select(model.RevisionOf));
        shards.Aggregate(default(TicketCounters), (sum, shard) => sum + shard.Counters).ShouldBe(model.Counters);
        var unfinished = await store.ListUnfinishedTicketsAsync(A.Guild, Token);
        unfinished
            .Select(ticket => ticket.Number)
            .ShouldBe(
                model
                    .Tickets.Where(t => !(t.State is TicketState.Closed || t.State is TicketState.Failed))
                    .Select(ticket => ticket.Number)
                    .Order()
            );
        (await Recount.CountAsync(store, A.Guild, Token)).ShouldSatisfyAllConditions(
            counted => counted.Tickets.ShouldBe(model.Tickets.Count),
            counted => counted.Drifts.ShouldBeEmpty()
        );
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe(
            model.Staff.OrderBy(entry => entry.AddedAt).ThenBy(entry => CommitPlan.KeyOf(entry), StringComparer.Ordinal)
        );
        foreach (var ticket in model.Tickets)
        {
            (await store.ReadTicketAsync(A.Guild, ticket.Number, Token)).ShouldHold(ticket);
        }

        for (var n = 0; n < 3; n++)
        {
            var member = await store.ReadMemberAsync(A.Guild, A.Member(n), Token);
            member.OpenNumbers.ShouldBe(model.OpenNumbers(A.Member(n)));
            member.RecentNumbers.ShouldBe(model.RecentNumbers(A.Member(n)));
        }

        var due = await store.ListDueEffectsAsync(now, most: 10, Token);
        due.Select(effect => effect.Key.Id.Value).ShouldBe(model.Due(now));
    }

    private static async Task<Change[]> ChangesAsync(
        Step step,
        ITicketStore store,
        StoreModel model,
        DateTimeOffset now
    )
    {
        var word = Words[step.What % 3];
        var subject = new StaffSubject.Member(A.Member(step.Who));
        var category = step.What % 3 == 0 ? "billing" : null;
        var lease = Holders[step.Who % 2];
        return step.Act switch
        {
            Act.Open => [await OpeningAsync(step, store, now)],
            Act.OpenWithEffect =>
            [
                await OpeningAsync(step, store, now),
                new Change.AddEffect(A.OutboxEntry(word, now)),
            ],
            Act.Move => Moves(model.Tickets.ElementAtOrDefault(step.Who), step.What, now),
            Act.MoveLate => Moves(model.Tickets.ElementAtOrDefault(step.Who), step.What, now, late: 1),
            Act.AddStaff =>
            [
                new Change.AddStaff(A.StaffEntry(subject, now) with { Category = category }),
                new Change.AddEffect(A.OutboxEntry(word, now)),
            ],
            Act.RemoveStaff => [new Change.RemoveStaff(subject, category)],
            Act.AddEffect => [new Change.AddEffect(A.OutboxEntry(word, now.AddSeconds(step.Who)))],
            Act.Complete => [new Change.CompleteEffect(new(word), lease, now)],
            Act.Reschedule => [new Change.RescheduleEffect(new(word), lease, now.AddSeconds(2))],
            Act.Repeat => [new Change.RepeatEffect(A.OutboxEntry(word, now.AddSeconds(step.What)), lease)],
            Act.PlanLook => [new Change.PlanLook(step.Who == 0 ? null : model.Look, new GuildLook(new(word), now))],
            Act.CorrectCounters => await CorrectAsync(step, store),
            Act.CorrectMember => CorrectMember(step, model),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, message: null),
        };
    }

    /// <summary>To what they are, by somebody who has just read them, or before the last write.</summary>
    private static async Task<Change[]> CorrectAsync(Step step, ITicketStore store)
    {
        var seen = (await store.ReadCountersAsync(A.Guild, Token))[step.What];
        var late = step.Who == 0 ? 1 : 0;
        return [new Change.CorrectCounters(seen with { Revision = seen.Revision + late }, seen.Counters)];
    }

    private static Change[] CorrectMember(Step step, StoreModel model)
    {
        var member = A.Member(step.Who);
        int[] open = [.. model.OpenNumbers(member)];
        return [new Change.CorrectMember(member, step.What == 0 ? [.. open, 999] : [.. open], [.. open])];
    }

    private static async Task<Change> OpeningAsync(Step step, ITicketStore store, DateTimeOffset now)
    {
        var number = await store.NextNumberAsync(A.Guild, Token);
        var interaction = A.Interaction(step.What == 0 ? 1 : number + 10);
        return new Change.OpenTicket(
            A.Ticket(number, A.Member(step.Who), at: now, interaction: interaction),
            StoreModel.Limit
        );
    }

    /// <param name="late">How many versions ago the ticket was read.</param>
    private static Change[] Moves(Ticket? ticket, int what, DateTimeOffset now, int late = 0)
    {
        if (ticket is null)
        {
            return [];
        }

        var actor = A.Actor(A.Sam, now);
        var decision = what switch
        {
            0 or 1 => TicketRules.Settle(ticket, A.Place, now),
            2 => TicketRules.Claim(ticket, actor),
            3 => TicketRules.Close(ticket, actor, reason: null, MayClose.StaffAndOpener),
            4 => TicketRules.FinishClose(ticket, now),
            5 => ReopenRules.Reopen(ticket, actor),
            6 => ReopenRules.Finish(ticket, A.Place, now),
            7 => KeepRules.Keep(ticket, new TranscriptNote(now, Messages: 1), now.AddHours(1), now),
            _ => TicketRules.Fail(ticket, OpeningFault.Refused, now),
        };
        return decision is Decision.Accepted { Next: var next }
            ? [new Change.SaveTicket(ticket with { Version = ticket.Version - late }, next)]
            : [];
    }

    public static Arbitrary<StoreSequence> Any() =>
        Arb.From(
            from steps in Gen.ArrayOf(
                from act in Gen.Elements(Enum.GetValues<Act>())
                from who in Gen.Choose(0, 2)
                from what in Gen.Choose(0, 8)
                from seconds in Gen.Elements(0, 0, 1, 2, 3, 6)
                select new Step(act, who, what, seconds)
            )
            select new StoreSequence(steps),
            sequence => sequence.steps.Select((_, i) => new StoreSequence([.. sequence.steps.Where((_, j) => j != i)]))
        );

    public override string ToString() => string.Join(", ", steps.Select(step => step.ToString()));

    private sealed record Step(Act Act, int Who, int What, int Seconds);

    private enum Act
    {
        Open,
        OpenWithEffect,
        Move,
        MoveLate,
        AddStaff,
        RemoveStaff,
        AddEffect,
        Lease,
        Complete,
        Reschedule,
        Repeat,
        PlanLook,
        CorrectCounters,
        CorrectMember,
    }
}
