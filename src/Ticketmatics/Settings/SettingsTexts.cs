using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

internal abstract class SettingsTexts
{
    public abstract string ConfigDescription { get; }
    public abstract string SettingOption { get; }
    public abstract string ValueOption { get; }
    public abstract string ChannelOption { get; }
    public abstract string RoleOption { get; }
    public abstract string Title { get; }
    public abstract string NotSet { get; }
    public abstract string Now { get; }
    public abstract string Choose { get; }
    public abstract string ChooseValue { get; }
    public abstract string ChooseChannel { get; }
    public abstract string ChooseRole { get; }
    public abstract string ChangeButton { get; }
    public abstract string ResetButton { get; }
    public abstract string BackButton { get; }
    public abstract string CategoriesButton { get; }

    public abstract string Overview { get; }

    public abstract string NoSetting { get; }

    public abstract string UnknownSetting { get; }
    public abstract string CategoryBounds { get; }
    public abstract string ChannelBounds { get; }
    public abstract string RoleBounds { get; }

    public abstract string TicketLimit { get; }
    public abstract string TicketLimitMeans { get; }
    public abstract string LogsChannel { get; }

    public abstract string LogsChannelMeans { get; }

    public abstract string DashboardChannel { get; }

    public abstract string DashboardChannelMeans { get; }

    public abstract string StaffRole { get; }

    public abstract string StaffRoleMeans { get; }

    public abstract string StaffRoleMade { get; }

    public abstract string StaffRoleByHand { get; }

    public abstract string TicketCategory { get; }

    public abstract string TicketCategoryMeans { get; }

    public abstract string Prefix { get; }
    public abstract string PrefixMeans { get; }
    public abstract string WhoMayClose { get; }
    public abstract string WhoMayCloseMeans { get; }
    public abstract string StaffAndOpenerClose { get; }
    public abstract string StaffClose { get; }
    public abstract string OnClose { get; }
    public abstract string OnCloseMeans { get; }
    public abstract string Removed { get; }
    public abstract string Kept { get; }
    public abstract string RemovedAfter { get; }

    public abstract string RemovedAfterMeans { get; }

    public abstract string KeptFor { get; }

    public abstract string KeptForMeans { get; }

    public abstract string ClosedCategory { get; }

    public abstract string ClosedCategoryMeans { get; }

    public abstract string ManagerRole { get; }

    public abstract string ManagerRoleMeans { get; }

    public abstract string Language { get; }
    public abstract string LanguageMeans { get; }

    /// <summary>A choice: the language that Discord has for the server.</summary>
    public abstract string LanguageOfServer { get; }

    public abstract string PanelTitle { get; }
    public abstract string PanelTitleMeans { get; }
    public abstract string PanelText { get; }
    public abstract string PanelTextMeans { get; }
    public abstract string PanelColor { get; }
    public abstract string PanelColorMeans { get; }
    public abstract string ColorBounds { get; }
    public abstract string PanelStyle { get; }
    public abstract string PanelStyleMeans { get; }
    public abstract string ButtonsAndSelect { get; }
    public abstract string Buttons { get; }
    public abstract string Select { get; }

    public abstract string TooManyForButtons { get; }

    public abstract string TooMuchText { get; }

    public abstract string NumberBounds(int least, int most);

    public abstract string TextBounds(int most);

    public abstract string PrefixBounds(int most);

    public abstract string ChoiceBounds(IEnumerable<string> words);

    public abstract string Refusal(string name, string bounds);

    /// <summary>As <see cref="Refusal"/>, where it was given in another option of the command.</summary>
    public abstract string RefusalWithOption(string name, string bounds, string option);

    public abstract string Changed(string name, string before, string after);

    public abstract string Unchanged(string name, string value);

    public abstract string Takes(string bounds);

    public static string FormTitle(string name) => Markdown.Ellipsize(name, Limits.ModalTitleLength);
}
