using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

public abstract partial class TicketStoreContract
{
    [Fact]
    public async Task A_commit_writes_everything()
    {
        var ticket = A.Ticket();
        var staff = A.StaffEntry(SamIsStaff);
        var panel = new Panel(A.Channel(1), A.Message(1));

        await GivenAsync(
            new Change.OpenTicket(ticket, Limit: 3),
            new Change.AddStaff(staff),
            new Change.SavePanel(panel),
            new Change.AddEffect(A.OutboxEntry())
        );

        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldHold(ticket);
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([staff]);
        (await store.ReadGuildAsync(A.Guild, Token)).Panels.ShouldBe([panel]);
        (await store.ListDueEffectsAsync(A.Noon, most: 10, Token)).ShouldBe([new(A.EffectKey(), A.Noon)]);
    }

    [Theory]
    [MemberData(nameof(RefusedLast))]
    public async Task A_commit_whose_last_condition_fails_changes_nothing(string last)
    {
        await GivenTicketAsync(7, A.Bob);
        await GivenAsync(
            new Change.AddStaff(A.StaffEntry(RoleIsStaff)),
            new Change.AddEffect(A.OutboxEntry("present"))
        );

        var refusal = await CommitAsync(
            new Change.OpenTicket(A.Ticket(1), Limit: 3),
            new Change.AddStaff(A.StaffEntry(SamIsStaff)),
            new Change.SavePanel(new Panel(A.Channel(1), A.Message(1))),
            new Change.AddEffect(A.OutboxEntry("new")),
            Refused[last]
        );

        refusal.ShouldNotBeNull();
        (await store.ReadTicketAsync(A.Guild, 1, Token)).ShouldBeNull();
        (await AdaAsync()).ShouldHold([], [], last: null);
        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBe([A.StaffEntry(RoleIsStaff)]);
        (await store.ListDueEffectsAsync(A.Noon, most: 10, Token)).ShouldBe([new(A.EffectKey("present"), A.Noon)]);
        var guild = await store.ReadGuildAsync(A.Guild, Token);
        guild.Panels.ShouldBeEmpty();
        guild.Counters.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task The_first_condition_that_fails_is_the_one_reported()
    {
        await GivenTicketAsync(7, A.Bob);
        var names = Refused.Keys.Order(StringComparer.Ordinal).ToArray();
        foreach (
            var (first, second) in names.SelectMany(a => names.Except([a], StringComparer.Ordinal).Select(b => (a, b)))
        )
        {
            await GivenPresentAsync();
            var alone = await CommitAsync(Refused[first]);

            var both = await CommitAsync(Refused[first], Refused[second]);

            alone.ShouldNotBeNull();
            both.ShouldBeOfType(alone.GetType(), $"{first} stood before {second}");
        }
    }

    [Fact]
    public async Task An_opening_is_judged_by_its_member_before_its_number()
    {
        await GivenTicketAsync(1);

        var refusal = await CommitAsync(
            new Change.OpenTicket(A.Ticket(1, at: A.Noon.AddHours(1), interaction: A.Interaction()), Limit: 1)
        );

        refusal.ShouldBeOfType<CommitRefusal.MemberAtLimit>();
    }

    [Fact]
    public async Task A_commit_that_could_not_be_one_transaction_is_a_fault_and_writes_nothing()
    {
        var staff = new Change.AddStaff(A.StaffEntry(SamIsStaff));

        await Should.ThrowAsync<InvalidOperationException>(() => CommitAsync(staff, staff));
        await Should.ThrowAsync<InvalidOperationException>(() =>
            CommitAsync(staff, new Change.AddEffect(A.OutboxEntry(guild: A.OtherGuild)))
        );
        await Should.ThrowAsync<InvalidOperationException>(() =>
            CommitAsync([
                staff,
                .. Enumerable.Range(1, 100).Select(n => new Change.AddEffect(A.OutboxEntry($"work {n}"))),
            ])
        );

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cancelled_request_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            store.CommitAsync(Commit.Of(A.Guild, new Change.AddStaff(A.StaffEntry(SamIsStaff))), cancelled.Token)
        );
        await Should.ThrowAsync<OperationCanceledException>(() => store.NextNumberAsync(A.Guild, cancelled.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => store.ReadStaffAsync(A.Guild, cancelled.Token));

        (await store.ReadStaffAsync(A.Guild, Token)).ShouldBeEmpty();
        (await store.NextNumberAsync(A.Guild, Token)).ShouldBe(1);
    }

    public static TheoryData<string> RefusedLast => [.. Refused.Keys];

    /// <summary>Where ticket 7 of Bob's, the staff role and the effect "present" exist.</summary>
    private static Dictionary<string, Change> Refused =>
        new(StringComparer.Ordinal)
        {
            ["a number that is taken"] = new Change.OpenTicket(A.Ticket(7, A.Member(7)), Limit: 3),
            ["a member at the limit"] = new Change.OpenTicket(A.Ticket(8, A.Bob, at: A.Noon.AddHours(1)), Limit: 1),
            ["a version that is past"] = new Change.SaveTicket(
                A.Ticket(9) with
                {
                    Version = 5,
                },
                A.Ticket(9) with
                {
                    Version = 6,
                }
            ),
            ["staff already"] = new Change.AddStaff(A.StaffEntry(RoleIsStaff)),
            ["no staff"] = new Change.RemoveStaff(new StaffSubject.Member(A.Member(1))),
            ["parents without a lease"] = new Change.SaveParents(ParentsKind.Tickets, [], LeaseId.New()),
            ["an effect that exists"] = new Change.AddEffect(A.OutboxEntry("present")),
            ["an effect without a lease"] = new Change.CompleteEffect(new("absent"), LeaseId.New(), A.Noon),
        };

    private async Task GivenPresentAsync()
    {
        await CommitAsync(new Change.AddStaff(A.StaffEntry(RoleIsStaff)));
        await CommitAsync(new Change.AddEffect(A.OutboxEntry("present")));
    }
}
