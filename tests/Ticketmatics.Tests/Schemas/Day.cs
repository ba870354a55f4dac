using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Schemas;

/// <summary>A guild in which it is noted which effects there were, and short words for what people do in it.</summary>
internal sealed class Day : IAsyncDisposable
{
    private readonly HttpClient http;
    private readonly EffectWorker worker;
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<Type, bool> effects = new();
    private readonly ConcurrentDictionary<string, bool> calls = new(StringComparer.Ordinal);
    private readonly Task working;

    private Day(Play play, ITicketStore performs, ITicketStore looks)
    {
        Play = play;
        http = new HttpClient { BaseAddress = play.Host.ApiAddress };
        Discord = NotedDiscord.Of(
            new DiscordRestClient(http, play.Discord.BotToken, play.Clock, NullLogger.Instance),
            call => calls[call] = true
        );
        var runner = new EffectRunner(performs, play.Host.Archive, Discord, play.Clock, NullLogger.Instance);
        worker = new EffectWorker(runner, looks, play.Clock, NullLogger.Instance);
        working = worker.RunAsync(NotedAsync(stopping.Token), stopping.Token);
    }

    public Play Play { get; }

    /// <summary>For what the bot does beside effects.</summary>
    public IDiscordApi Discord { get; }

    /// <summary>Names of the methods of <see cref="IDiscordApi"/> that were called so far.</summary>
    public IEnumerable<string> Calls => calls.Keys;

    /// <summary>Of the effects so far.</summary>
    public IEnumerable<Type> Effects => effects.Keys;

    /// <param name="performs">The store by which effects are performed; the play's own unless told.</param>
    /// <param name="looks">The store in which those that are due are looked for; the play's own unless told.</param>
    public static async Task<Day> StartAsync(
        Func<Play, ITicketStore>? performs = null,
        Func<Play, ITicketStore>? looks = null
    )
    {
        var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        return new(play, performs?.Invoke(play) ?? play.Host.Store, looks?.Invoke(play) ?? play.Host.Store);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        worker.Dispose();
        http.Dispose();
        stopping.Dispose();
        await Play.DisposeAsync();
    }

    /// <param name="begins">How the custom id of a button begins after its version.</param>
    public async Task<Outcome> PressAsync(UserId who, SandboxMessage message, string begins)
    {
        var id = Play.CustomIdsOf(message).First(id => id.StartsWith($"t1:{begins}", StringComparison.Ordinal));
        var outcome = await Play.Discord.Sender.PressAsync(who, message.Id, id, Play.Token);
        // What deletes the channel may be quicker than the answer, which Discord then has no place for.
        outcome.Interaction.ShouldNotBeNull($"{id}: {outcome.Reason}");
        return outcome;
    }

    /// <param name="begins">As of <see cref="PressAsync"/>.</param>
    public Task ChooseAsync(SandboxMessage message, string begins, string value) =>
        ConfigFlow.ChooseAsync(
            Play,
            Play.Admin,
            message,
            Play.CustomIdsOf(message).First(id => id.StartsWith($"t1:{begins}", StringComparison.Ordinal)),
            value
        );

    /// <summary>Asks for a ticket by the panel, where some category has questions of its own.</summary>
    /// <returns>The answer, once there is one.</returns>
    public async Task<SandboxMessage> AskAsync(UserId who)
    {
        var choice = Play.MessageOf(await PressAsync(who, Play.FindPanel()!, "open"));
        var form = await ConfigFlow.ChooseAsync(Play, who, choice, "t1:choose", "technical");
        var asked = await ConfigFlow.SubmitAsync(Play, who, form, ("ticket_reason", "My printer is on fire."));
        var answer = await Play.AnswerAsync(asked);
        Play.Pass(TimeSpan.FromSeconds(4));
        return answer;
    }

    public async Task SuggestAsync(string command, string option)
    {
        var outcome = await Play.Discord.Sender.SendAutocompleteAsync(
            Play.Admin,
            Play.Here.Support,
            command,
            new Dictionary<string, JsonNode> { [option] = "" },
            option,
            Play.Token
        );
        outcome.Choices.ShouldNotBeNull(outcome.Reason);
    }

    private async IAsyncEnumerable<OutboxEntry> NotedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in Play.Host.Store.InsertedEffects.ReadAllAsync(cancellationToken))
        {
            effects[entry.Effect.GetType()] = true;
            yield return entry;
        }
    }
}
