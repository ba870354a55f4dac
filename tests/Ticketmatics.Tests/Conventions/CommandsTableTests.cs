using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Tests.Conventions;

public sealed class CommandsTableTests
{
    [Fact]
    public void The_page_of_commands_is_what_the_catalogue_says() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"))
            .ReplaceLineEndings("\n")
            .ShouldBe(
                CommandsTable.Write(),
                "Write it anew: dotnet run --project src/Ticketmatics.Cli -- commands-table > docs/commands.md"
            );

    [Fact]
    public void It_names_every_command_and_every_option()
    {
        var page = CommandsTable.Write();

        foreach (var definition in Catalogue.Definitions)
        {
            var name = definition.Type is CommandType.ChatInput ? $"`/{definition.Name}`" : $"*{definition.Name}*";
            page.ShouldContain($"| {name} | |");
            (definition.Options ?? []).ShouldAllBe(option => page.Contains($"| | `{option.Name}` | |"));
        }
    }
}
