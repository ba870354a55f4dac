using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Storage;

internal sealed partial class StoreSequence
{
    /// <summary>Four workers share the steps, while a fifth counts and repairs.</summary>
    /// <param name="store">Empty.</param>
    /// <param name="clock">Says when the steps are made; never moved on here.</param>
    public async Task RunAtOnceAsync(ITicketStore store, TimeProvider clock)
    {
        var workers = steps.Index().GroupBy(step => step.Index % 4, step => step.Item);
        await Task.WhenAll([.. workers.Select(work => WorkAsync(store, work, clock)), RepairAsync(store)]);
        var tickets = await store.ReadTicketsAsync(A.Guild, [.. Enumerable.Range(1, 25)], Token);
        var recount = tickets.Aggregate(
            default(TicketCounters),
            (sum, ticket) => sum + TicketCounters.Of(ticket.State)
        );
        var guild = await store.ReadGuildAsync(A.Guild, Token);
        guild.Counters.ShouldBe(recount);
        guild.OpenByCategory.ShouldBe(CategoryCounts.Of("support", recount.Open));
        var figures = Figures.Of(await store.ReadDaysAsync(A.Guild, DateOnly.MinValue, Token));
        figures.Opened.ShouldBe(tickets.Count(ticket => ticket.HasHappened(TicketEvent.Opened)));
        figures.Claimed.ShouldBe(
            tickets.Sum(ticket => ticket.Timeline.Count(entry => entry.Event is TicketEvent.Claimed))
        );
        figures.Closed.ShouldBe(recount.Closed);
        for (var n = 0; n < 3; n++)
        {
            var open = (await store.ReadMemberAsync(A.Guild, A.Member(n), Token)).OpenNumbers;
            open.ShouldBe(
                tickets
                    .Where(ticket => ticket.Opener == A.Member(n) && TicketCounters.Of(ticket.State).Open == 1)
                    .Select(ticket => ticket.Number)
            );
            open.Count.ShouldBeLessThanOrEqualTo(StoreModel.Limit);
        }
    }

    /// <summary>
    /// Repairs figures that are right, by counts that are out of date when they are made; not one repair may be written
    /// that makes them wrong.
    /// </summary>
    private static async Task RepairAsync(ITicketStore store)
    {
        for (var round = 0; round < 5; round++)
        {
            foreach (var drift in (await Recount.CountAsync(store, A.Guild, Token)).Drifts)
            {
                try
                {
                    await store.CommitAsync(Commit.Of(A.Guild, drift.Correction), Token);
                }
                catch (StoreBusyException)
                {
                    continue;
                }
            }
        }
    }

    /// <summary>Reads and writes as triggers do; who comes too late is refused, who meets too many gives up.</summary>
    private static async Task WorkAsync(ITicketStore store, IEnumerable<Step> steps, TimeProvider clock)
    {
        foreach (var step in steps)
        {
            // Numbers stay within what one read of tickets may ask for.
            var number = 1 + ((step.Who + (3 * step.What)) % 25);
            var found = await store.ReadTicketAsync(A.Guild, number, Token);
            var now = clock.GetUtcNow();
            Change[] changes = found is null
                ?
                [
                    new Change.OpenTicket(
                        A.Ticket(number, A.Member(step.Who), at: now.AddMinutes(number)),
                        StoreModel.Limit
                    ),
                ]
                : Moves(found, step.What, now);
            try
            {
                await store.CommitAsync(new Commit(A.Guild, [.. changes]), Token);
            }
            catch (StoreBusyException)
            {
                continue;
            }
        }
    }
}
