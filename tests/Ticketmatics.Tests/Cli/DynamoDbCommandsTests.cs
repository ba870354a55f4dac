using Ticketmatics.Aws;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Change = Ticketmatics.Storage.Change;

namespace Ticketmatics.Tests.Cli;

public sealed class DynamoDbCommandsTests(DynamoDbLocal local) : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task Missing_tables_are_made_and_those_that_exist_are_left_alone()
    {
        await using var tables = await local.CreateTablesAsync(Play.Token);
        await tables.Client.DeleteTableAsync(tables.Names.Outbox, Play.Token);
        await tables.Client.DeleteTableAsync(tables.Names.Tickets, Play.Token);
        shell.Connect(tables);

        (await shell.RunAsync("create-tables")).ShouldBe(0, shell.Errors);
        (await shell.RunAsync("create-tables")).ShouldBe(0, shell.Errors);

        foreach (var name in Tables.Definitions(tables.Names).Select(definition => definition.TableName))
        {
            var found = await tables.Client.DescribeTableAsync(name, Play.Token);
            found.Table.TableStatus.Value.ShouldBe("ACTIVE");
            shell.Output.ShouldContain($"Ready: {name}\n");
        }
    }

    [Fact]
    public async Task Registering_keeps_the_ids_of_the_commands_where_there_are_tables()
    {
        await using var tables = await local.CreateTablesAsync(Play.Token);
        await using var play = await Play.StartAsync();
        shell.Connect(tables);
        shell.Variables["DISCORD_TOKEN"] = play.Discord.BotToken;
        shell.Variables["DISCORD_API_BASE_URL"] = play.Host.ApiAddress.AbsoluteUri;

        (await shell.RunAsync("register")).ShouldBe(0, shell.Errors);

        var kept = await tables.Store(play.Clock).ReadCommandIdsAsync(Play.Token);
        kept.ShouldBe(await play.Host.Store.ReadCommandIdsAsync(Play.Token));
        kept.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_waits_in_the_Outbox_is_performed_until_the_command_is_interrupted()
    {
        await using var tables = await local.CreateTablesAsync(Play.Token);
        await using var play = await Play.StartAsync(options =>
            options with
            {
                Discord = new SandboxOptions(),
                PerformsEffects = false,
            }
        );
        shell.Connect(tables);
        shell.Variables["DISCORD_TOKEN"] = play.Discord.BotToken;
        shell.Variables["DISCORD_API_BASE_URL"] = play.Host.ApiAddress.AbsoluteUri;
        var store = tables.Store(play.Clock);
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(Play.Token);
        var working = shell.RunUntilAsync(["work"], interrupted.Token);

        await play.CommandAsync(play.Admin, "setup");
        await HandOnAsync(play, store, play.Host.Store.PendingEffects(play.Here.Guild).ShouldHaveSingleItem());
        await play.EventuallyAsync(() => play.FindPanel());
        var asked = await play.AskAsync(play.Opener, "technical", "My printer is on fire.");
        var make = play.Host.Store.PendingEffects(play.Here.Guild).Single(entry => entry.Effect is MakeChannel);
        await HandOnAsync(play, store, make, new Change.OpenTicket(await play.TicketAsync(1), Limit: 1));
        var answer = await play.AnswerAsync(asked);
        await interrupted.CancelAsync();

        (await working).ShouldBe(0, shell.Errors);
        answer.Content.ShouldContain(Markdown.Mention(play.Tickets().ShouldHaveSingleItem().Id));
        var ticket = await store.ReadTicketAsync(play.Here.Guild, number: 1, Play.Token);
        ticket.ShouldNotBeNull().State.ShouldBeOfType<TicketState.Open>();
        shell.Output.ShouldContain("Stopped");
        shell.Errors.ShouldNotContain(play.Discord.BotToken);
    }

    /// <summary>Commits on DynamoDB what the sandbox's own bot has committed in memory and leaves undone.</summary>
    private static async Task HandOnAsync(Play play, DynamoDbTicketStore store, OutboxEntry entry, params Change[] with)
    {
        var commit = new Commit(play.Here.Guild, [.. with, new Change.AddEffect(entry)]);
        (await store.CommitAsync(commit, Play.Token)).ShouldBeNull();
    }
}
