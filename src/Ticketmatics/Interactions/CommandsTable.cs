using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>The page of the documentation that lists every command, written from the catalogue.</summary>
public static class CommandsTable
{
    private const string Head = """
        # Commands

        Every command, its options, and who may use it. Who may use what is checked by the bot at each use, whatever the
        server's own settings for commands say; administrators are staff in any case. Managers are the members of the role
        that an administrator chose for them. Discord shows everybody what managers may use: it knows nothing of that role,
        and a command that it hides from all but administrators is hidden from managers too. An option is optional unless it
        says otherwise. This page is written from the code:
        `dotnet run --project src/Ticketmatics.Cli -- commands-table > docs/commands.md`.

        | command | option | who | what |
        | --- | --- | --- | --- |

        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var trigger in Catalogue.Triggers.OfType<IRegistered>())
        {
            var command = trigger.Definition;
            var (name, what) = command.Type switch
            {
                CommandType.User => ($"*{command.Name}*", "In the menu of a member, under Apps."),
                CommandType.Message => ($"*{command.Name}*", "In the menu of a message, under Apps."),
                _ => ($"`/{command.Name}`", command.Description),
            };
            page.Append($"| {name} | | {Who(trigger.Access)} | {what} |\n");
            foreach (var option in command.Options ?? [])
            {
                page.Append($"| | `{option.Name}` | | {option.Description}{Remarks(option)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Who(Access access) =>
        access switch
        {
            Access.Everyone => "everybody",
            Access.Parties => "staff, and who opened the ticket",
            Access.Staff => "staff",
            Access.Manager => "administrators and managers",
            Access.Administrator => "administrators",
            _ => throw new ArgumentOutOfRangeException(nameof(access)),
        };

    private static string Remarks(CommandOption option)
    {
        var kind = option.Type switch
        {
            CommandOptionType.String => "text",
            CommandOptionType.Integer => "a whole number",
            CommandOptionType.User => "a member",
            CommandOptionType.Role => "a role",
            CommandOptionType.Channel => "a channel",
            CommandOptionType.Boolean => "yes or no",
            _ => throw new ArgumentOutOfRangeException(nameof(option)),
        };
        IEnumerable<string?> remarks =
        [
            option.Choices is { } choices ? string.Join(", ", choices.Select(choice => choice.Name)) : kind,
            option.MaxLength is { } most ? $"at most {most} characters" : null,
            option.Autocomplete is true ? "suggested while you type" : null,
            option.Required is true ? "required" : null,
        ];
        return $" ({string.Join("; ", remarks.OfType<string>())})";
    }
}
