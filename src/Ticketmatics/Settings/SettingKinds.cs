using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

/// <param name="Least">The smallest number that is taken.</param>
/// <param name="Most">The greatest.</param>
internal sealed record NumberSetting(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    int Least,
    int Most,
    Func<GuildSettings, int> Get,
    Func<GuildSettings, int, GuildSettings> With
) : Setting<int>(Key, Name, Description, Get, With)
{
    public override string Bounds(SettingsTexts texts) => texts.NumberBounds(Least, Most);

    public override string TextOf(GuildSettings settings) => Get(settings).ToString(CultureInfo.InvariantCulture);

    public override SettingsDecision Set(GuildSettings settings, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= Least
        && number <= Most
            ? Accept(settings, number)
            : Refuse();
}

/// <param name="MaxLength">UTF-16 code units.</param>
/// <param name="IsLong">Of several lines.</param>
/// <param name="Fits">Whether it is taken, beside its length; what is kept is its result, null where it is not taken.</param>
/// <param name="Rule">What <paramref name="Fits"/> asks for; null where it takes everything.</param>
internal sealed record TextSetting(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    int MaxLength,
    Func<GuildSettings, string?> Get,
    Func<GuildSettings, string?, GuildSettings> With,
    bool IsLong = false,
    Func<string, string?>? Fits = null,
    Func<SettingsTexts, string>? Rule = null
) : Setting<string?>(Key, Name, Description, Get, With)
{
    public override string Bounds(SettingsTexts texts) => Rule is null ? texts.TextBounds(MaxLength) : Rule(texts);

    public override string TextOf(GuildSettings settings) => Get(settings) ?? "";

    public override SettingsDecision Set(GuildSettings settings, string text) =>
        text.Length > 0 && text.Length <= MaxLength && (Fits is null ? text : Fits(text)) is { } kept
            ? Accept(settings, kept)
            : Refuse();
}

/// <summary>One of a few words; each has a sentence that says what it means.</summary>
internal sealed record ChoiceSetting<T>(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    ImmutableArray<(T Value, string Word, Func<SettingsTexts, string> Meaning)> Choices,
    Func<GuildSettings, T> Get,
    Func<GuildSettings, T, GuildSettings> With
) : Setting<T>(Key, Name, Description, Get, With), IChoiceSetting
{
    public override string Bounds(SettingsTexts texts) => texts.ChoiceBounds(Choices.Select(choice => choice.Word));

    public IEnumerable<(string Word, Func<SettingsTexts, string> Meaning)> Words =>
        Choices.Select(choice => (choice.Word, choice.Meaning));

    public override string TextOf(GuildSettings settings) => ChoiceOf(settings).Word;

    public override string Show(GuildSettings settings, SettingsTexts texts) => ChoiceOf(settings).Meaning(texts);

    public override SettingsDecision Set(GuildSettings settings, string text)
    {
        foreach (var choice in Choices)
        {
            if (string.Equals(choice.Word, text, StringComparison.OrdinalIgnoreCase))
            {
                return Accept(settings, choice.Value);
            }
        }

        return Refuse();
    }

    private (T Value, string Word, Func<SettingsTexts, string> Meaning) ChoiceOf(GuildSettings settings) =>
        Choices.Single(choice => EqualityComparer<T>.Default.Equals(choice.Value, Get(settings)));
}

/// <summary>A <see cref="ChoiceSetting{T}"/>, whatever it chooses.</summary>
internal interface IChoiceSetting
{
    IEnumerable<(string Word, Func<SettingsTexts, string> Meaning)> Words { get; }
}

internal sealed record ChannelSetting(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    ChannelType Type,
    Func<GuildSettings, ChannelId?> Get,
    Func<GuildSettings, ChannelId?, GuildSettings> With
) : Setting<ChannelId?>(Key, Name, Description, Get, With)
{
    public override string Bounds(SettingsTexts texts) =>
        Type is ChannelType.GuildCategory ? texts.CategoryBounds : texts.ChannelBounds;

    public override string TextOf(GuildSettings settings) => Get(settings)?.ToString() ?? "";

    public override string Show(GuildSettings settings, SettingsTexts texts) =>
        Get(settings) is { } channel ? Markdown.Mention(channel) : texts.NotSet;

    public override SettingsDecision Set(GuildSettings settings, string text) =>
        ChannelId.TryParse(text, out var channel) ? Accept(settings, channel) : Refuse();
}

internal sealed record RoleSetting(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    Func<GuildSettings, RoleId?> Get,
    Func<GuildSettings, RoleId?, GuildSettings> With
) : Setting<RoleId?>(Key, Name, Description, Get, With)
{
    public override string Bounds(SettingsTexts texts) => texts.RoleBounds;

    public override string TextOf(GuildSettings settings) => Get(settings)?.ToString() ?? "";

    public override string Show(GuildSettings settings, SettingsTexts texts) =>
        Get(settings) is { } role ? Markdown.Mention(role) : texts.NotSet;

    public override SettingsDecision Set(GuildSettings settings, string text) =>
        RoleId.TryParse(text, out var role) ? Accept(settings, role) : Refuse();
}
