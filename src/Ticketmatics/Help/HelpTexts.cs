using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Help;

internal static class HelpTexts
{
    public const string Description = "Show what you can do here.";
    public const string Title = "How tickets work here";

    public const string Everyone =
        "**Create Ticket** on the ticket panel opens a private channel where you talk with the staff.\n"
        + "**My Tickets** on the panel lists your tickets.\n"
        + "**Close** in a ticket ends it. Its channel is deleted, or kept for reading for a while.";

    public const string StaffTitle = "As staff";

    public const string Staff =
        "**Claim** in a ticket tells everybody there that you are taking care of it. **Release** gives it back. "
        + "**Close** ends it, with a reason if you like.";

    public const string CommandsTitle = "Your commands";

    /// <summary>Discord takes no empty name of a field; this one shows nothing.</summary>
    private const string NoTitle = "\u200B";

    /// <summary>As many fields as the lines need; only the first has a title.</summary>
    public static IReadOnlyList<EmbedField> FieldsOf(IEnumerable<string> lines)
    {
        List<string> parts = [];
        foreach (var line in lines)
        {
            if (parts is [.., var last] && last.Length + 1 + line.Length <= Limits.EmbedFieldValueLength)
            {
                parts[^1] = $"{last}\n{line}";
            }
            else
            {
                parts.Add(line);
            }
        }

        return [.. parts.Select((part, i) => new EmbedField(i == 0 ? CommandsTitle : NoTitle, part))];
    }

    /// <summary>A command to click on, or only its name where its id is not known.</summary>
    public static string Command(string name, ImmutableSortedDictionary<string, CommandId> ids) =>
        ids.TryGetValue(name, out var id) ? Markdown.Mention(id, name) : $"`/{name}`";
}
