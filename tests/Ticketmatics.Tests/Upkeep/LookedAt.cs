using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tests.Interactions;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Upkeep;

/// <summary>A sandbox with a panel in which effects are performed when the test says so, and what they log.</summary>
internal sealed class LookedAt : IAsyncDisposable
{
    private const int MostEffects = 1000;

    private readonly HttpClient http;

    private LookedAt(Play play)
    {
        Play = play;
        http = new HttpClient { BaseAddress = play.Host.ApiAddress };
        var discord = new DiscordRestClient(http, play.Discord.BotToken, play.Clock, Log);
        Runner = new EffectRunner(play.Host.Store, play.Host.Archive, discord, play.Clock, Log);
    }

    public Play Play { get; }

    public RecordedLog Log { get; } = new();

    public EffectRunner Runner { get; }

    public InMemoryTicketStore Store => Play.Host.Store;

    public GuildId Guild => Play.Here.Guild;

    public DateTimeOffset Now => Play.Clock.GetUtcNow();

    public IEnumerable<string> Warnings =>
        Log.Entries.Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Line);

    public static async Task<LookedAt> StartAsync()
    {
        var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        var looked = new LookedAt(play);
        await play.CommandAsync(play.Admin, "setup");
        await looked.WorkAsync();
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
        await looked.WorkAsync();
        return looked;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Play.DisposeAsync();
    }

    /// <returns>The ticket, open.</returns>
    public async Task<Ticket> OpenAsync(UserId who)
    {
        await Play.AskAsync(who, "technical", "My printer is on fire.");
        await WorkAsync();
        Play.Pass(TimeSpan.FromSeconds(4));
        var number = (await Store.ReadMemberAsync(Guild, who, Play.Token)).OpenNumbers[^1];
        var ticket = await Play.TicketAsync(number);
        ticket.State.ShouldBeOfType<TicketState.Open>();
        return ticket;
    }

    /// <summary>Performs what is due within seconds, and what follows from it.</summary>
    public async Task WorkAsync()
    {
        for (var performed = 0; performed < MostEffects; performed++)
        {
            var next = Store.PendingEffects(Guild).FirstOrDefault(e => e.DueAt - Now <= RetryRules.ShortWait);
            if (next is null)
            {
                return;
            }

            var running = Runner.RunAsync(next.Key, next.DueAt, Play.Token);
            while (!running.IsCompleted)
            {
                await Task.WhenAny(running, Task.Delay(5, Play.Token));
                Play.Pass(TimeSpan.FromMilliseconds(250));
            }

            await running;
        }

        throw new TimeoutException("The effects come to no end.");
    }

    public async Task<GuildLook> NextLookAsync() =>
        (await Store.ReadGuildAsync(Guild, Play.Token)).Look.ShouldNotBeNull();

    /// <summary>Lets time pass until the guild is looked at, and what follows is done.</summary>
    /// <returns>How long it is until the next look.</returns>
    public async Task<TimeSpan> LookAsync()
    {
        var look = await NextLookAsync();
        Play.Pass(look.NextAt > Now ? look.NextAt - Now : TimeSpan.Zero);
        var before = Now;
        await WorkAsync();
        return (await NextLookAsync()).NextAt - before;
    }

    /// <summary>The effects that look at the guild, or wait for it.</summary>
    public int Looks() => Store.PendingEffects(Guild).Count(entry => entry.Effect is LookAtGuild);

    public async Task GivenAsync(params Change[] changes) =>
        (await Store.CommitAsync(new Commit(Guild, [.. changes]), Play.Token)).ShouldBeNull();

    /// <summary>Saves what a rule accepts, and adds no effect.</summary>
    public async Task<Ticket> GivenNextAsync(Ticket ticket, Decision decision)
    {
        var next = decision.ShouldBeOfType<Decision.Accepted>().Next;
        await GivenAsync(new Change.SaveTicket(ticket, next));
        return next;
    }

    /// <summary>Counters and open tickets are those that the tickets come to.</summary>
    public async Task ShouldBeTrueAsync() =>
        (await Recount.CountAsync(Store, Guild, Play.Token)).Drifts.ShouldBeEmpty();
}
