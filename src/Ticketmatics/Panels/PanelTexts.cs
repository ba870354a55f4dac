using Ticketmatics.Discord;

namespace Ticketmatics.Panels;

internal static class PanelTexts
{
    public const string SetupDescription = "Post the ticket panel in this channel.";
    public const string Title = "Need help?";

    public const string Description =
        "Open a ticket, and a private channel is made for you and the staff.\n\n"
        + "Press **Create Ticket**, or choose below what it is about. **My Tickets** shows those you have.";

    public const string CreateButton = "Create Ticket";
    public const string MineButton = "My Tickets";
    public const string SelectPlaceholder = "What do you need help with?";
    public const string NotPosted = "The panel could not be posted. Discord did not take it; please try again later.";

    public static string Posted(ChannelId channel) =>
        $"The panel stands in {Markdown.Mention(channel)}. Next, say who your staff are with `/addstaff` and "
        + "`/addstaffrole`; administrators are staff anyway.";

    public static string Missing(IEnumerable<string> permissions) =>
        $"I can't work here yet: my role lacks {string.Join(", ", permissions.Select(name => $"**{name}**"))}. Give it "
        + "these in Server Settings → Roles, see that this channel does not take them away, and run `/setup` again.";
}
