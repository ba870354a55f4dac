using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

internal static class SettingsTexts
{
    public const string ConfigDescription = "See and change how tickets work here.";
    public const string SettingOption = "What to look at or to change";
    public const string ValueOption = "What to set it to; \"reset\" sets it back";
    public const string ChannelOption = "For settings that are a channel";
    public const string RoleOption = "For settings that are a role";
    public const string Title = "Settings";
    public const string NotSet = "*not set*";
    public const string Now = "Now";
    public const string Choose = "Choose what to change";
    public const string ChooseValue = "Choose a value";
    public const string ChooseChannel = "Choose a channel";
    public const string ChooseRole = "Choose a role";
    public const string ChangeButton = "Change";
    public const string ResetButton = "Reset";
    public const string BackButton = "All settings";
    public const string CategoriesButton = "Ticket categories";

    public const string Overview =
        "Choose a setting below to see what it does and to change it. What you set counts at once, and panels that are "
        + "posted follow.";

    public const string NoSetting =
        "Say also which setting you mean: choose one in the option `setting`, or use `/config` alone to see all.";

    public const string UnknownSetting = "There is no such setting any more. `/config` shows those there are.";
    public const string CategoryBounds = "a category of this server";
    public const string ChannelBounds = "a text channel of this server";
    public const string RoleBounds = "a role of this server";

    public const string TicketLimit = "Tickets per member";
    public const string TicketLimitMeans = "How many tickets a member may have open at once.";
    public const string LogsChannel = "Logs channel";

    public const string LogsChannelMeans =
        "Where I tell the staff what happens to tickets, staff and settings, and what needs a person.";

    public const string TicketCategory = "Category for tickets";

    public const string TicketCategoryMeans =
        "The Discord category that ticket channels stand in. Where none is set, or this one is full, I make one.";

    public const string Prefix = "Prefix of channel names";
    public const string PrefixMeans = "What stands before the number in the name of a ticket's channel.";
    public const string WhoMayClose = "Who may close";
    public const string WhoMayCloseMeans = "Whether members may close the tickets they opened.";
    public const string StaffAndOpenerClose = "Staff, and who opened the ticket";
    public const string StaffClose = "Staff only";
    public const string OnClose = "Channel of a closed ticket";
    public const string OnCloseMeans = "What becomes of a ticket's channel once its transcript is stored.";
    public const string Removed = "It is removed";
    public const string Kept = "It is kept for a while, read-only";
    public const string RemovedAfter = "Hours until it is removed";

    public const string RemovedAfterMeans =
        "Where channels of closed tickets are removed: how many hours after the close. 0 removes them at once.";

    public const string KeptFor = "Hours it is kept";

    public const string KeptForMeans =
        "Where channels of closed tickets are kept: for how many hours. Where the server runs out of channels, the oldest "
        + "go earlier.";

    public const string ClosedCategory = "Category for closed tickets";

    public const string ClosedCategoryMeans =
        "The Discord category that kept channels stand in. Where none is set, or this one is full, I make one.";

    public const string ManagerRole = "Manager role";

    public const string ManagerRoleMeans =
        "Its members may use `/dashboard`, `/stats` and `/liststaff`, as administrators may.";

    public const string PanelTitle = "Panel: title";
    public const string PanelTitleMeans = "The heading of the ticket panels.";
    public const string PanelText = "Panel: text";
    public const string PanelTextMeans = "What the ticket panels say. Discord's formatting works.";
    public const string PanelColor = "Panel: color";
    public const string PanelColorMeans = "The color of the bar on the left of the ticket panels.";
    public const string ColorBounds = "a color as `#` and six hexadecimal digits, such as `#FFFF00`";
    public const string PanelStyle = "Panel: style";
    public const string PanelStyleMeans = "How members choose what their ticket is about.";
    public const string ButtonsAndSelect = "One button that asks, and a list";
    public const string Buttons = "One button for each ticket category";
    public const string Select = "A list of the ticket categories";

    public const string TooManyForButtons =
        "A panel has room for the buttons of 20 ticket categories. Choose another style, or remove some categories first.";

    public const string TooMuchText =
        "The texts of your ticket categories and of the panel are too long together. Shorten some of them first.";

    public static string NumberBounds(int least, int most) => $"a whole number from {least} to {most}";

    public static string TextBounds(int most) => $"a text of 1 to {most} characters";

    public static string PrefixBounds(int most) =>
        $"1 to {most} letters, digits, emoji, `-` or `_`, without spaces, such as `ticket-`";

    public static string ChoiceBounds(IEnumerable<string> words) => $"one of `{string.Join("`, `", words)}`";

    public static string Refusal(string name, string bounds) => $"**{name}** takes {bounds}. Nothing was changed.";

    public static string Changed(string name, string before, string after) =>
        $"**{name}** is set to {after}. Before, it was {before}.";

    public static string Unchanged(string name, string value) => $"**{name}** was {value} already.";

    public static string Takes(string bounds) => $"It takes {bounds}.";

    public static string FormTitle(string name) => Markdown.Ellipsize(name, Limits.ModalTitleLength);
}
