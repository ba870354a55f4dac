using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

/// <summary>What every form of the store does; each inherits it.</summary>
public abstract partial class TicketStoreContract : IAsyncLifetime
{
    private ITicketStore store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => store = await CreateAsync(Token);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>An empty store for one test.</summary>
    protected abstract ValueTask<ITicketStore> CreateAsync(CancellationToken cancellationToken);

    private Task<CommitRefusal?> CommitAsync(params ReadOnlySpan<Change> changes) =>
        store.CommitAsync(Commit.Of(A.Guild, changes), Token);

    private async Task GivenAsync(params Change[] changes) =>
        (await store.CommitAsync(Commit.Of(A.Guild, changes), Token)).ShouldBeNull();

    private async Task<Ticket> GivenTicketAsync(int number = 1, UserId? opener = null, DateTimeOffset? at = null)
    {
        var ticket = A.Ticket(number, opener, at: at);
        await GivenAsync(new Change.OpenTicket(ticket, Limit: 100));
        return ticket;
    }

    private async Task<Ticket> GivenNextAsync(Ticket before, Decision decision)
    {
        var after = decision.ShouldBeOfType<Decision.Accepted>().Next;
        await GivenAsync(new Change.SaveTicket(before, after));
        return after;
    }

    private async Task<TicketCounters> CountersAsync() => (await store.ReadGuildAsync(A.Guild, Token)).Counters;

    private Task<MemberRecord> AdaAsync() => store.ReadMemberAsync(A.Guild, A.Ada, Token);
}
