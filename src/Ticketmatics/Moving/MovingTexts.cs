namespace Ticketmatics.Moving;

/// <summary>What is said about data of the original system.</summary>
internal static class MovingTexts
{
    public const string NoReason = "No reason was recorded.";
    public const string NoJson = "The file is not JSON that the original could have written.";
    public const string NoGuilds = "The file holds no guild: it has to be an object with guild ids as its keys.";
    public const string NoGuild = "It is not a guild: its key has to be the guild's id and its value an object.";
    public const string TwoGuilds = "The guild comes twice; the first is taken.";
    public const string NoList = "It is neither a list nor an object.";
    public const string NoTicket = "It is not a ticket: it has to be an object.";
    public const string NoStaff = "It is not an id: it has to be a text of digits.";
    public const string NoNumber = "It has no number from 1 to 100,000,000.";
    public const string NoOpener = "It has no opener: userId has to be a text of digits.";
    public const string NoTime = "It has no time: neither createdAt nor the id of a channel tells when it was opened.";
    public const string NoLastNumber =
        "It is not a number from 1 to 100,000,000; numbers go on after the highest ticket's.";
    public const string NoChannel =
        "It is open and has no channel; it comes as a closed ticket whose channel was deleted.";
    public const string NoClaimer = "It is claimed, but the file does not say by whom; it comes as an open ticket.";
    public const string CutReason = "Its reason is longer than a reason can be; its end is cut off.";
    public const string NumberTaken = "A different ticket has this number here already.";
    public const string SettingsTaken = "Something is set for this guild already; its settings stay as they are.";
    public const string LogsByName = "The logs channel is known by its name alone; choose it with /config in Discord.";
    public const string ParentByName =
        "The Discord category is known by its name alone; choose it with /config in Discord, or a new one is made.";
    public const string StaffRoleByName =
        "The staff role is known by its name alone; add it with /addstaffrole in Discord.";
    public const string NoSuchSetting = "There is no such setting here; /config in Discord shows those that there are.";
    public const string DashboardByName = "Post the dashboard with /dashboard, in the channel of your choice.";

    public static string UnknownState(string state) => $"Its status is neither open, claimed nor closed: \"{state}\".";

    public static string NumberTwice(int number) => $"Number {number} comes twice; the first is taken.";

    public static string ChannelTwice(int number) => $"Its channel is that of ticket {number} as well.";

    public static string NotTaken(string why) => $"It cannot be taken over, so the default holds. {why}";
}
