using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class CommandRegistrationTests : IAsyncLifetime
{
    private SandboxServer server = null!;

    private string Global => $"/applications/{server.World.ApplicationId}/commands";

    public async ValueTask InitializeAsync() => server = await SandboxServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_list_replaces_all_commands_and_the_same_names_keep_their_ids()
    {
        var first = await server.CallAsync("PUT", Global, $"[{Named("a")},{Named("b")}]");
        var second = await server.CallAsync("PUT", Global, $"[{Named("b")},{Named("c")}]");

        second.Body!.AsArray().Select(c => c!["name"]!.ToString()).ShouldBe(["b", "c"]);
        second.Body[0]!["id"]!.ToString().ShouldBe(first.Body![1]!["id"]!.ToString());
        (await server.CallAsync("GET", Global)).Body!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Commands_of_a_guild_are_its_own()
    {
        var guild = $"/applications/{server.World.ApplicationId}/guilds/{server.People.Guild}/commands";

        var reply = await server.CallAsync("PUT", guild, $"[{Named("a")}]");

        reply.Body![0]!["guild_id"]!.ToString().ShouldBe(server.People.Guild.ToString());
        (await server.CallAsync("GET", Global)).Body!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_application_is_unknown()
    {
        (await server.CallAsync("PUT", "/applications/1/commands", "[]")).Code.ShouldBe(10002);
    }

    [Theory]
    [InlineData("""{"name":"Open","description":"d"}""", "0.name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"open it","description":"d"}""", "0.name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"open"}""", "0.description", "BASE_TYPE_REQUIRED")]
    [InlineData(
        """{"name":"Open It","type":2,"description":"d"}""",
        "0.description",
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED"
    )]
    [InlineData("""{"name":"open","description":"d","dm_permission":false}""", "0.dm_permission", "UNKNOWN_FIELD")]
    [InlineData(
        """{"name":"open","description":"d","contexts":[0,0]}""",
        "0.contexts",
        "SET_TYPE_ALREADY_CONTAINS_VALUE"
    )]
    [InlineData(
        """{"name":"open","description":"d","name_localizations":{"ar":"x"}}""",
        "0.name_localizations.ar",
        "DICT_TYPE_INVALID_KEY"
    )]
    [InlineData(
        """{"name":"open","description":"d","name_localizations":{"de":"Öffnen"}}""",
        "0.name_localizations.de",
        "APPLICATION_COMMAND_INVALID_NAME"
    )]
    [InlineData(
        """{"name":"o","description":"d","options":[{"type":3,"name":"a","description":"d","name_localizations":{"fr":"en cours"}}]}""",
        "0.options.0.name_localizations.fr",
        "APPLICATION_COMMAND_INVALID_NAME"
    )]
    [InlineData(
        """{"name":"o","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","name_localizations":{"de":"a"}}]}""",
        "0.options.1.name_localizations.de",
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
    )]
    [InlineData(
        """{"name":"o","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}]}""",
        "0.options.1.required",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"
    )]
    [InlineData(
        """{"name":"o","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"a","description":"d"}]}""",
        "0.options.1.name",
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
    )]
    [InlineData(
        """{"name":"o","description":"d","options":[{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"n","value":"v"}]}]}""",
        "0.options.0.choices",
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES"
    )]
    public async Task A_definition_that_breaks_a_rule_is_named(string definition, string path, string code)
    {
        var reply = await server.CallAsync("PUT", Global, $"[{definition}]");

        reply.Status.ShouldBe(400);
        reply.Code.ShouldBe(50035);
        reply.FieldCode(path).ShouldBe(code);
    }

    [Fact]
    public async Task A_name_stands_once_for_each_type()
    {
        var twice = await server.CallAsync("PUT", Global, $"[{Named("a")},{Named("a")}]");
        var menu = await server.CallAsync("PUT", Global, $$"""[{{Named("a")}},{"name":"a","type":3}]""");

        twice.FieldCode("1.name").ShouldBe("APPLICATION_COMMANDS_DUPLICATE_NAME");
        menu.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fifteen_context_menus_of_a_kind_are_the_most()
    {
        var menus = Enumerable.Range(0, 16).Select(i => $$"""{"name":"Menu {{i}}","type":2}""");

        (await server.CallAsync("PUT", Global, $"[{string.Join(',', menus)}]")).Code.ShouldBe(30032);
    }

    [Fact]
    public async Task The_bots_own_definitions_pass()
    {
        using var http = new HttpClient { BaseAddress = new(server.Address, "/api/v10") };
        var client = new DiscordRestClient(
            http,
            server.Discord.BotToken,
            TimeProvider.System,
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance
        );
        CommandDefinition[] commands =
        [
            CommandDefinition.ChatInput(
                "open",
                "Open a ticket",
                [
                    new()
                    {
                        Type = CommandOptionType.User,
                        Name = "member",
                        Description = "For whom",
                        Required = true,
                    },
                    new()
                    {
                        Type = CommandOptionType.String,
                        Name = "about",
                        Description = "d",
                        MaxLength = 100,
                    },
                ],
                Permissions.ManageMessages
            ),
            CommandDefinition.ContextMenu(CommandType.Message, "Open a ticket"),
        ];

        var registered = await client.OverwriteCommandsAsync(
            server.World.ApplicationId,
            guild: null,
            commands,
            TestContext.Current.CancellationToken
        );

        registered
            .Select(command => (command.Name, command.Type))
            .ShouldBe([("open", CommandType.ChatInput), ("Open a ticket", CommandType.Message)]);
    }

    private static string Named(string name) => $$"""{"name":"{{name}}","description":"d"}""";
}
