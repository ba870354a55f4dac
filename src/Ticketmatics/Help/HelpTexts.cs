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
        + "**Close** in a ticket ends it and deletes its channel.";

    public const string StaffTitle = "As staff";

    public const string Staff =
        "**Claim** in a ticket tells everybody there that you are taking care of it. **Close** ends it, with a reason if "
        + "you like.";

    public const string CommandsTitle = "Your commands";

    /// <summary>A command to click on, or only its name where its id is not known.</summary>
    public static string Command(string name, ImmutableSortedDictionary<string, CommandId> ids) =>
        ids.TryGetValue(name, out var id) ? Markdown.Mention(id, name) : $"`/{name}`";
}
