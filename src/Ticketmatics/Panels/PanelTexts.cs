using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

internal static class PanelTexts
{
    public const string SetupDescription = "Make what tickets need, and post the ticket panel in this channel.";
    public const string Title = "Need help?";

    public const string CreateButton = "Create Ticket";
    public const string MineButton = "My Tickets";
    public const string SelectPlaceholder = "What do you need help with?";
    public const string NotPosted = "The panel could not be posted. Discord did not take it; please try again later.";

    public static string DescriptionOf(PanelStyle style) =>
        style switch
        {
            PanelStyle.ButtonsAndSelect =>
                "Open a ticket and talk with the staff in a private channel.\n\nPress **Create Ticket**, or choose a topic "
                    + "below. **My Tickets** lists the tickets you have opened.",
            PanelStyle.Buttons =>
                "Open a ticket and talk with the staff in a private channel.\n\nPress the button of what you need help "
                    + "with. **My Tickets** lists the tickets you have opened.",
            PanelStyle.Select =>
                "Open a ticket and talk with the staff in a private channel.\n\nChoose below what you need help with. "
                    + "**My Tickets** lists the tickets you have opened.",
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };

    /// <param name="commands">Ids by name.</param>
    public static string Posted(
        GuildId guild,
        Panel panel,
        ImmutableArray<StaffEntry> staff,
        ImmutableSortedDictionary<string, CommandId> commands
    ) =>
        $"The panel is posted: {Markdown.Link(guild, panel.Channel, panel.Message)}\n\n**Three steps from here**\n"
        + $"1. {StaffStep(staff, commands)}\n"
        + $"2. Set limits, categories, logs and the rest with {HelpTexts.Command("config", commands)}.\n"
        + $"3. Open a ticket to try it: on the panel, or with {HelpTexts.Command("open", commands)}.";

    private static string StaffStep(
        ImmutableArray<StaffEntry> staff,
        ImmutableSortedDictionary<string, CommandId> commands
    )
    {
        var roles = staff
            .Where(entry => entry.Category is null)
            .Select(entry => entry.Subject)
            .OfType<StaffSubject.RoleHolders>()
            .ToList();
        return roles switch
        {
            [var role] =>
                $"Give {Markdown.Mention(role.Id)} to your staff, in Server Settings → Members: whoever has this role sees "
                    + "and answers tickets, as administrators do.",
            [_, ..] =>
                $"Give your staff one of the roles that {HelpTexts.Command("liststaff", commands)} shows: whoever has one "
                    + "sees and answers tickets, as administrators do.",
            [] when staff.IsEmpty =>
                $"Say who is staff with {HelpTexts.Command("addstaffrole", commands)}: I was not allowed to make a role, so "
                    + "only administrators answer tickets for now.",
            [] => $"See who is staff with {HelpTexts.Command("liststaff", commands)}, and make a role staff with "
                + $"{HelpTexts.Command("addstaffrole", commands)}.",
        };
    }

    public static string Missing(IEnumerable<string> permissions) =>
        $"I can't work here yet: my role lacks {string.Join(", ", permissions.Select(name => $"**{name}**"))}. Give it "
        + "these in Server Settings → Roles, see that this channel does not take them away, and run `/setup` again.";
}
