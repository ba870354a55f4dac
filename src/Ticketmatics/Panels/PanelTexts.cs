using Ticketmatics.Discord;
using Ticketmatics.Settings;

namespace Ticketmatics.Panels;

internal static class PanelTexts
{
    public const string SetupDescription = "Post the ticket panel in this channel.";
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

    public static string Posted(ChannelId channel) =>
        $"The panel is posted in {Markdown.Mention(channel)}. Next, add your staff with `/addstaff` and "
        + "`/addstaffrole`. Administrators are staff already.";

    public static string Missing(IEnumerable<string> permissions) =>
        $"I can't work here yet: my role lacks {string.Join(", ", permissions.Select(name => $"**{name}**"))}. Give it "
        + "these in Server Settings → Roles, see that this channel does not take them away, and run `/setup` again.";
}
