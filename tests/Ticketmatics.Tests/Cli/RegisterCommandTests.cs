using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.Tests.Cli;

public sealed class RegisterCommandTests : IAsyncLifetime
{
    private const string BotToken = "MTI5MDAwMDAwMDAwMDAwMDAwMQ.very.secret";

    private readonly Shell shell = new();
    private SandboxServer sandbox = null!;

    private static IReadOnlyList<string> Catalogued => [.. Catalogue.Definitions.Select(definition => definition.Name)];

    public async ValueTask InitializeAsync()
    {
        sandbox = await SandboxServer.StartAsync(new SandboxOptions { BotToken = BotToken });
        shell.Variables["DISCORD_TOKEN"] = BotToken;
        shell.Variables["DISCORD_API_BASE_URL"] = new Uri(sandbox.Address, "/api/v10").AbsoluteUri;
    }

    public async ValueTask DisposeAsync()
    {
        await sandbox.DisposeAsync();
        shell.Dispose();
    }

    [Fact]
    public async Task A_dry_run_prints_what_would_be_sent_and_needs_no_settings()
    {
        shell.Variables.Clear();

        (await shell.RunAsync("register", "--dry-run")).ShouldBe(0);

        var printed = JsonNode.Parse(shell.Output)!.AsArray();
        printed.Select(command => command!["name"]!.GetValue<string>()).ShouldBe(Catalogued);
        var sent = JsonSerializer.SerializeToNode(
            Catalogue.Definitions,
            DiscordJson.Default.IReadOnlyListCommandDefinition
        );
        JsonNode.DeepEquals(printed, sent).ShouldBeTrue();
        shell.Output.ShouldContain("\n  {\n");
        shell.Errors.ShouldBeEmpty();
        Registered(guild: null).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_whole_catalogue_is_registered_for_all_guilds_and_told()
    {
        (await shell.RunAsync("register")).ShouldBe(0, shell.Errors);

        Registered(guild: null).ShouldBe(Catalogued);
        shell.Output.ShouldBe($"Registered for all guilds: {string.Join(", ", Catalogued)}\n");
        shell.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_guild_they_are_registered_there_and_nowhere_else()
    {
        await shell.RunAsync("register");
        var guild = sandbox.People.Guild;
        shell.Variables["GUILD_ID"] = guild.ToString();

        (await shell.RunAsync("register")).ShouldBe(0, shell.Errors);

        Registered(guild).ShouldBe(Catalogued);
        Registered(guild: null).ShouldBeEmpty();
        shell.Output.ShouldContain($"Registered for guild {guild}: ");
        shell.Output.ShouldEndWith("Emptied: the commands for all guilds\n");
    }

    [Fact]
    public async Task What_the_environment_leaves_open_comes_from_a_file()
    {
        shell.Variables.Remove("DISCORD_TOKEN");
        shell.Variables["GUILD_ID"] = "";
        var guild = sandbox.People.Guild;
        shell.WriteEnvFile(
            $"""
            # The bot
            export DISCORD_TOKEN="{BotToken}"

            GUILD_ID = {guild}
            DISCORD_API_BASE_URL='http://127.0.0.1:9/not-this-one'
            """
        );

        (await shell.RunAsync("register")).ShouldBe(0, shell.Errors);

        Registered(guild).ShouldBe(Catalogued);
    }

    [Fact]
    public async Task An_application_that_is_not_the_bots_is_refused_in_Discords_words()
    {
        shell.Variables["CLIENT_ID"] = "1100000000000000099";

        await FailsAsync("Discord refused: PUT /applications/{id}/commands: 40");
    }

    [Fact]
    public async Task A_wrong_token_is_refused_in_Discords_words()
    {
        shell.Variables["DISCORD_TOKEN"] = "another.very.secret";

        await FailsAsync("Discord refused: GET /applications/@me: 401");
    }

    [Fact]
    public async Task A_Discord_that_does_not_answer_is_told()
    {
        await sandbox.StopAsync();

        await FailsAsync("Discord did not answer");
    }

    [Theory]
    [InlineData("DISCORD_TOKEN", "", "DISCORD_TOKEN is not set")]
    [InlineData("DISCORD_TOKEN", "two very.secret words", "DISCORD_TOKEN is malformed")]
    [InlineData("DISCORD_API_BASE_URL", "discord.very.secret", "DISCORD_API_BASE_URL is malformed")]
    [InlineData("DISCORD_API_BASE_URL", "ftp://very.secret", "DISCORD_API_BASE_URL is malformed")]
    [InlineData("CLIENT_ID", "very.secret", "CLIENT_ID is malformed")]
    [InlineData("GUILD_ID", "0", "GUILD_ID is malformed")]
    public async Task A_setting_that_is_missing_or_malformed_is_named_and_not_repeated(
        string name,
        string value,
        string told
    )
    {
        shell.Variables[name] = value;

        await FailsAsync(told);
        Registered(guild: null).ShouldBeEmpty();
    }

    private async Task FailsAsync(string told)
    {
        (await shell.RunAsync("register")).ShouldBe(1);

        shell.Errors.ShouldStartWith(told);
        shell.Errors.TrimEnd('\n').ShouldNotContain('\n');
        shell.Errors.ShouldNotContain("very.secret");
        shell.Output.ShouldBeEmpty();
    }

    private IReadOnlyList<string> Registered(GuildId? guild)
    {
        lock (sandbox.World.Gate)
        {
            return [.. sandbox.World.Commands.Registered(guild).Select(command => command.Name)];
        }
    }
}
