using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>What a guild has set; a new guild has the defaults. Channels and roles are kept by id: a rename breaks nothing.</summary>
public sealed record GuildSettings
{
    /// <summary>Counts the writes, from 1; 0 where nothing was ever set. Each write is conditional on the one before.</summary>
    public int Version { get; init; }

    /// <summary>Open tickets that a member may have at once; 1 to 25.</summary>
    public int TicketLimit { get; init; } = 3;

    /// <summary>Stands before the number in a channel's name.</summary>
    public string ChannelPrefix { get; init; } = "ticket-";

    /// <summary>The Discord category that tickets stand in; null where the bot makes one.</summary>
    public ChannelId? Parent { get; init; }

    /// <summary>Where the staff read what happens; null where nothing is told.</summary>
    public ChannelId? LogsChannel { get; init; }

    /// <summary>Its members may look at figures; null where administrators alone may.</summary>
    public RoleId? ManagerRole { get; init; }

    /// <summary>Where the dashboard stands; null where there is none. Stored with the dashboard, beside the settings.</summary>
    [JsonIgnore]
    public ChannelId? DashboardChannel { get; init; }

    /// <summary>Whether <c>/setup</c> makes a role for the staff where nobody is staff.</summary>
    public bool MakesStaffRole { get; init; } = true;

    public MayClose MayClose { get; init; } = MayClose.StaffAndOpener;

    public ClosedChannel ClosedChannel { get; init; } = ClosedChannel.Removed;

    /// <summary>Between the stored transcript and the removal, where channels are <see cref="ClosedChannel.Removed"/>; 0 to 168.</summary>
    public int RemovedAfterHours { get; init; }

    /// <summary>Between the close and the removal, where channels are <see cref="ClosedChannel.Kept"/>; 1 to 720.</summary>
    public int KeptForHours { get; init; } = 48;

    /// <summary>The Discord category that kept channels stand in; null where the bot makes one.</summary>
    public ChannelId? ClosedParent { get; init; }

    /// <summary>Of public messages, as Discord's locale; null: the guild's own.</summary>
    public string? Language { get; init; }

    /// <summary>Discord's, as it was when the guild was last set up; null where it never was. Stored beside the settings.</summary>
    [JsonIgnore]
    public string? GuildLocale { get; init; }

    /// <summary>Of public messages.</summary>
    [JsonIgnore]
    public string? Locale => Language ?? GuildLocale;

    /// <summary>For public messages.</summary>
    [JsonIgnore]
    internal Texts Texts => Texts.Of(Locale);

    public PanelSettings Panel { get; init; } = new();

    /// <summary>In the order in which they are shown, 1 to 25; null as long as the guild has those it started with.</summary>
    public ImmutableArray<TicketCategory>? OwnCategories { get; init; }

    public ImmutableArray<TicketCategory> Categories => OwnCategories ?? TicketCategory.DefaultsIn(Texts);

    /// <returns>Null where there is none of that key (any more).</returns>
    public TicketCategory? FindCategory(string key) =>
        Categories.FirstOrDefault(category => string.Equals(category.Key, key, StringComparison.Ordinal));
}

/// <summary>What a guild's panels say; null is the text that comes with the bot.</summary>
public sealed record PanelSettings
{
    public string? Title { get; init; }

    public string? Text { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    public PanelStyle Style { get; init; } = PanelStyle.ButtonsAndSelect;
}

/// <summary>How members choose on a panel what their ticket is about. Names are stored.</summary>
public enum PanelStyle
{
    /// <summary>A button that asks, and a select.</summary>
    ButtonsAndSelect,

    /// <summary>One button a category.</summary>
    Buttons,

    Select,
}

/// <summary>Administrators are staff. Names are stored.</summary>
public enum MayClose
{
    StaffAndOpener,
    Staff,
}

/// <summary>What becomes of a closed ticket's channel, once its transcript is stored. Names are stored.</summary>
public enum ClosedChannel
{
    Removed,

    /// <summary>Read-only, in a category of its own, until it has stood there long enough or room is needed.</summary>
    Kept,
}
