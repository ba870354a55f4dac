using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Commands;

public sealed class CommandDefinitionTests
{
    [Fact]
    public void Commands_are_registered_for_guilds_only() =>
        JsonSerializer
            .Serialize(
                [
                    CommandDefinition.ChatInput(
                        "ticket",
                        "Opens a ticket",
                        [
                            new()
                            {
                                Type = CommandOptionType.String,
                                Name = "category",
                                Description = "What it is about",
                                Required = true,
                                Autocomplete = true,
                            },
                            new()
                            {
                                Type = CommandOptionType.String,
                                Name = "priority",
                                Description = "How urgent",
                                Choices = [new("High", "high")],
                                MaxLength = 10,
                            },
                        ],
                        Permissions.ManageGuild
                    ),
                    CommandDefinition.ContextMenu(CommandType.User, "Open a ticket for"),
                    CommandDefinition.ContextMenu(CommandType.Message, "Make a ticket", Permissions.None),
                ],
                DiscordJson.Default.IReadOnlyListCommandDefinition
            )
            .ShouldBe(
                """[{"name":"ticket","type":1,"description":"Opens a ticket","options":["""
                    + """{"type":3,"name":"category","description":"What it is about","required":true,"autocomplete":true},"""
                    + """{"type":3,"name":"priority","description":"How urgent","choices":[{"name":"High","value":"high"}],"max_length":10}]"""
                    + ""","default_member_permissions":"32","contexts":[0],"integration_types":[0]},"""
                    + """{"name":"Open a ticket for","type":2,"contexts":[0],"integration_types":[0]},"""
                    + """{"name":"Make a ticket","type":3,"default_member_permissions":"0","contexts":[0],"integration_types":[0]}]"""
            );

    [Theory]
    [InlineData("ticket", true)]
    [InlineData("my-tickets_2", true)]
    [InlineData("größe", true)]
    [InlineData("チケット", true)]
    [InlineData("", false)]
    [InlineData("Ticket", false)]
    [InlineData("my tickets", false)]
    [InlineData("ticket!", false)]
    [InlineData("abcdefghijabcdefghijabcdefghijab", true)]
    [InlineData("abcdefghijabcdefghijabcdefghijabc", false)]
    public void A_name_is_lower_case_and_without_spaces(string name, bool allowed)
    {
        if (allowed)
        {
            CommandDefinition.ChatInput(name, "d").Name.ShouldBe(name);
        }
        else
        {
            Refused(() => CommandDefinition.ChatInput(name, "d"));
        }
    }

    [Fact]
    public void A_context_menu_is_for_users_or_messages() =>
        Refused(() => CommandDefinition.ContextMenu(CommandType.ChatInput, "Open"));

    [Fact]
    public void Required_options_come_first() =>
        Refused(() => CommandDefinition.ChatInput("c", "d", [Option("a"), Option("b") with { Required = true }]));

    [Fact]
    public void Options_have_names_of_their_own() =>
        Refused(() => CommandDefinition.ChatInput("c", "d", [Option("a"), Option("a")]));

    [Fact]
    public void Choices_have_names_of_their_own() =>
        Refused(() => Option("a") with { Choices = [new("One", "1"), new("One", "2")] });

    [Fact]
    public void An_option_has_choices_or_autocomplete() =>
        Refused(() =>
            CommandDefinition.ChatInput("c", "d", [Option("a") with { Autocomplete = true, Choices = [new("1", "1")] }])
        );

    [Fact]
    public void A_command_has_8000_characters_in_all()
    {
        // 2 for the command's own name and description; an option of 1 + 1 and 25 choices of 5 + 100 has 2627.
        var options = "ab"
            .Select(name => Full(name))
            .Append(Full('c', choices: 25) with { Description = new('d', 100) });
        var most = CommandDefinition.ChatInput("c", "d", [.. options]);
        most.Options!.Sum(option => option.Characters).ShouldBe(7980);

        Refused(() =>
            CommandDefinition.ChatInput("c", "d", [.. options, Option("x") with { Description = new('d', 18) }])
        );
        CommandDefinition.ChatInput("c", "d", [.. options, Option("x") with { Description = new('d', 17) }]);
    }

    [Fact]
    public void A_guild_has_100_commands_and_15_of_each_menu()
    {
        CommandSet
            .Require([
                .. Many(100, CommandType.ChatInput),
                .. Many(15, CommandType.User),
                .. Many(15, CommandType.Message),
            ])
            .Count.ShouldBe(130);

        Refused(() => CommandSet.Require([.. Many(101, CommandType.ChatInput)]));
        Refused(() => CommandSet.Require([.. Many(16, CommandType.User)]));
        Refused(() => CommandSet.Require([.. Many(16, CommandType.Message)]));
    }

    [Fact]
    public void A_name_may_stand_once_for_each_kind_of_command()
    {
        CommandSet.Require([.. Many(1, CommandType.User), .. Many(1, CommandType.Message)]).Count.ShouldBe(2);

        Refused(() => CommandSet.Require([.. Many(1, CommandType.User), .. Many(1, CommandType.User)]));
    }

    private static IEnumerable<CommandDefinition> Many(int count, CommandType type) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                type is CommandType.ChatInput
                    ? CommandDefinition.ChatInput($"c{i}", "d")
                    : CommandDefinition.ContextMenu(type, $"c{i}")
            );

    private static CommandOption Full(char name, int choices = 25) =>
        Option($"{name}") with
        {
            Choices =
            [
                .. Enumerable.Range(0, choices).Select(i => new OptionChoice($"{i:00000}", new string('v', 100))),
            ],
        };

    private static CommandOption Option(string name) =>
        new()
        {
            Type = CommandOptionType.String,
            Name = name,
            Description = "d",
        };

    private static void Refused(Func<object> build) => Should.Throw<DiscordLimitException>(build);
}
