using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Effects;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Effects;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Clicks are in a sandbox; what they ask for is done by the function, woken by records of a stream.</summary>
public sealed class EffectsFunctionTests
{
    private int sequence;

    [Fact]
    public async Task A_ticket_is_opened_by_its_record()
    {
        await using var play = await StartAsync();
        var asked = await AskAsync(play);
        await using var function = await FunctionAsync(play);

        var failures = await DeliverAsync(function, Inserts(play));

        failures.ShouldBeEmpty();
        var channel = play.Tickets().ShouldHaveSingleItem();
        play.MessageOf(asked).Content.ShouldContain(channel.Id.ToString());
        (await play.TicketAsync(1)).State.ShouldBeOfType<TicketState.Open>();
    }

    [Fact]
    public async Task Figures_tell_what_was_done_and_what_is_tried_again_and_nothing_where_nothing_was()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        play.Discord.Faults.Add("POST", "/guilds/{guild}/channels", new FaultKind.RateLimit(TimeSpan.FromMinutes(2)));
        await using var function = await FunctionAsync(play);

        await DeliverAsync(function, Inserts(play));
        play.Pass(TimeSpan.FromMinutes(3));
        await DeliverAsync(function, Inserts(play));
        await DeliverAsync(function, Inserts(play));

        var figures = function.Lines.Where(line => line["_aws"] is not null).ToList();
        figures.Select(line => line["Stack"]!.GetValue<string>()).Distinct().ShouldBe(["Ticketmatics"]);
        figures[0]["EffectsRetried"]!.GetValue<int>().ShouldBe(1);
        figures[1]["EffectsDone"]!.GetValue<int>().ShouldBe(1);
        figures.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_record_that_comes_twice_does_its_work_once()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        await using var function = await FunctionAsync(play);
        var inserts = Inserts(play);

        (await DeliverAsync(function, [.. inserts, .. inserts])).ShouldBeEmpty();
        (await DeliverAsync(function, inserts)).ShouldBeEmpty();

        play.Tickets().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_fault_of_Discord_fails_no_record_and_is_written_down()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        await using var function = await FunctionAsync(play, api: new Uri("http://127.0.0.1:9/api/v10"));
        var inserts = Inserts(play);

        var delivering = DeliverAsync(function, inserts);
        while (!delivering.IsCompleted)
        {
            await Task.WhenAny(delivering, Task.Delay(5, Play.Token));
            play.Pass(TimeSpan.FromMilliseconds(250));
        }

        (await delivering).ShouldBeEmpty();
        play.Pending().ShouldHaveSingleItem().Attempts.ShouldBeGreaterThan(1);
        play.Tickets().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_of_the_storage_fails_its_record_and_no_other()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        var broken = new MortalStore(play.Host.Store, new KillSwitch(at: 1));
        await using var function = await FunctionAsync(play, broken);
        var inserts = Inserts(play);
        var modified = inserts[0].DeepClone();
        modified["eventName"] = "MODIFY";

        var failures = await DeliverAsync(function, [modified, .. inserts]);

        failures.ShouldBe([inserts[0]["dynamodb"]!["SequenceNumber"]!.GetValue<string>()]);
        function.Output.ShouldContain("KilledException");
    }

    [Fact]
    public async Task A_record_that_is_not_of_the_Outbox_fails_and_leaves_the_others_alone()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        await using var function = await FunctionAsync(play);
        var strange = JsonNode.Parse(
            """{"eventID":"1","eventName":"INSERT","dynamodb":{"Keys":{"Id":{"N":"7"}},"SequenceNumber":"77"}}"""
        )!;

        (await DeliverAsync(function, [strange, .. Inserts(play)])).ShouldBe(["77"]);

        play.Tickets().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task No_line_has_a_token_in_it()
    {
        await using var play = await StartAsync();
        await AskAsync(play);
        await using var function = await FunctionAsync(play);
        var inserts = Inserts(play);
        inserts[0]["dynamodb"]!["NewImage"]!["Payload"] = new JsonObject { ["S"] = SignedEvents.InteractionToken };

        await DeliverAsync(function, inserts);

        function.Lines.ShouldNotBeEmpty();
        function.Output.ShouldNotContain(play.Discord.BotToken);
        function.Output.ShouldNotContain(SignedEvents.InteractionToken);
        foreach (var token in TokensOf(play))
        {
            function.Output.ShouldNotContain(token);
        }
    }

    /// <summary>A sandbox with a panel, in which nobody but the function performs effects.</summary>
    private async Task<Play> StartAsync()
    {
        var play = await Play.StartAsync(options => options with { PerformsEffects = false });
        await play.CommandAsync(play.Admin, "setup");
        await using var function = await FunctionAsync(play);
        while (Inserts(play) is { Count: > 0 } inserts)
        {
            (await DeliverAsync(function, inserts)).ShouldBeEmpty();
        }

        return play;
    }

    private static Task<Outcome> AskAsync(Play play) =>
        play.AskAsync(play.Opener, "technical", "My printer is on fire.");

    private static Task<LambdaProcess> FunctionAsync(Play play, ITicketStore? store = null, Uri? api = null) =>
        LambdaProcess.StartAsync(
            new FakeEnvironment(
                ("TICKETMATICS_FUNCTION", "effects"),
                ("DISCORD_TOKEN", play.Discord.BotToken),
                ("DISCORD_API_BASE_URL", (api ?? play.Host.ApiAddress).AbsoluteUri)
            ),
            play.Clock,
            store ?? play.Host.Store
        );

    /// <summary>The records of what was put into the Outbox and is not done.</summary>
    private IReadOnlyList<JsonNode> Inserts(Play play) => [.. play.Pending().Select(Insert)];

    private JsonNode Insert(OutboxEntry entry)
    {
        var record = JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", "stream", "insert.json"))
        )!;
        var change = record["dynamodb"]!;
        foreach (var image in new[] { change["Keys"]!, change["NewImage"]! })
        {
            image["GuildId"]!["S"] = entry.Key.Guild.ToString();
            image["EffectId"]!["S"] = entry.Key.Id.Value;
        }

        change["NewImage"]!["DueAt"]!["S"] = entry.DueAt.UtcDateTime.ToString("O");
        change["SequenceNumber"] = $"{++sequence}0000000000496";
        return record;
    }

    /// <returns>Sequence numbers that are to be delivered again.</returns>
    private static async Task<IReadOnlyList<string>> DeliverAsync(
        LambdaProcess function,
        IReadOnlyList<JsonNode> records
    )
    {
        var happened = new JsonObject
        {
            ["Records"] = new JsonArray([.. records.Select(record => record.DeepClone())]),
        };
        // The deadline is by the clock of the sandbox, which stands or runs ahead of this machine's.
        var answer = await function.Service.InvokeAsync(happened.ToJsonString(), DateTimeOffset.UtcNow.AddDays(1));
        answer.ErrorType.ShouldBeNull(answer.Body);
        return
        [
            .. answer.Json["batchItemFailures"]!.AsArray().Select(item => item!["itemIdentifier"]!.GetValue<string>()),
        ];
    }

    private static IReadOnlyList<string> TokensOf(Play play)
    {
        lock (play.Discord.World.Gate)
        {
            return [.. play.Discord.World.Interactions.Keys];
        }
    }
}
