using System.Collections.Immutable;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Scripts;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Sandbox.Seeding;

/// <summary>
/// Fills the first guild: a month of tickets that are over, written by the same commits that the bot writes, and then a
/// few that the bot itself is asked for, so that their channels stand.
/// </summary>
internal sealed class Seeder(SandboxDiscord discord, ITicketStore store)
{
    public const int All = 500;

    private const int AtOnce = 8;

    /// <summary>One ticket a member, so that nobody is at their limit.</summary>
    private const string TicketsOfToday = """
        Ada: /setup in #support
        Ada: /addstaff member=Bram
        Ada: /addstaff member=Chloe
        Dina: press t1:open
        Dina: fill category=technical ticket_reason="The launcher stops at 80 % again."
        Emil: press t1:open
        Emil: fill category=billing ticket_reason="I was charged for a pack that I did not buy."
        Farah: press t1:open
        Farah: fill category=report ticket_reason="Somebody sells accounts in the trade channel."
        Gus: press t1:open
        Gus: fill category=other ticket_reason="Do you still look for translators?"
        Chloe: press Claim in #ticket-0497
        """;

    /// <param name="isQuiet">As <see cref="ScriptPlayer"/> takes it.</param>
    /// <exception cref="InvalidOperationException">The store has tickets of the guild already, or the bot does not open any.</exception>
    public async Task RunAsync(Func<CancellationToken, Task<bool>> isQuiet, CancellationToken cancellationToken)
    {
        var world = discord.Default;
        var lives = new PastMonth(world, discord.Options.Time.GetUtcNow()).Tickets(All - world.Players.Count - 1);
        await CommitAsync(new Storage.Change.RaiseSequence(lives.Length), cancellationToken);
        // Side by side where no two wait for one member's item.
        await Parallel.ForEachAsync(
            lives.GroupBy(life => life[0].Opener),
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = AtOnce },
            async (ofMember, token) =>
            {
                foreach (var life in ofMember)
                {
                    await LiveAsync(life, token);
                }
            }
        );
        using var output = new StringWriter();
        if (!await new ScriptPlayer(discord, output, isQuiet).PlayAsync(TicketsOfToday, cancellationToken))
        {
            throw new InvalidOperationException($"The tickets of today could not be opened:\n{output}");
        }
    }

    private async Task LiveAsync(ImmutableArray<Ticket> versions, CancellationToken cancellationToken)
    {
        await CommitAsync(new Storage.Change.OpenTicket(versions[0], int.MaxValue), cancellationToken);
        foreach (var (before, after) in versions.Zip(versions.Skip(1)))
        {
            await CommitAsync(new Storage.Change.SaveTicket(before, after), cancellationToken);
        }
    }

    private async Task CommitAsync(Storage.Change change, CancellationToken cancellationToken)
    {
        if (await store.CommitAsync(Commit.Of(discord.Default.Guild, change), cancellationToken) is { } refusal)
        {
            throw new InvalidOperationException($"The store refused {change}: {refusal}");
        }
    }
}
