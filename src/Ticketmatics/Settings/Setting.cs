using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>What a change of settings comes to.</summary>
internal abstract record SettingsDecision
{
    private SettingsDecision() { }

    public sealed record Accepted(GuildSettings Next) : SettingsDecision;

    /// <param name="Why">A sentence that says the bounds.</param>
    public sealed record Refused(Func<Texts, string> Why) : SettingsDecision;
}

/// <summary>One thing that a guild can set; pure.</summary>
/// <param name="Key">A choice of <c>/config</c>, also in custom ids: never renamed.</param>
internal abstract record Setting(string Key, Func<SettingsTexts, string> Name, Func<SettingsTexts, string> Description)
{
    /// <summary>As it is typed in; empty where nothing is set.</summary>
    public abstract string TextOf(GuildSettings settings);

    /// <summary>As people read it.</summary>
    public virtual string Show(GuildSettings settings, SettingsTexts texts) =>
        TextOf(settings) is { Length: > 0 } text ? Markdown.Escape(text) : texts.NotSet;

    /// <summary>What it may be set to.</summary>
    public abstract string Bounds(SettingsTexts texts);

    /// <param name="text">Trimmed; an id where it is a channel or a role.</param>
    public abstract SettingsDecision Set(GuildSettings settings, string text);

    public abstract GuildSettings Reset(GuildSettings settings);
}

internal abstract record Setting<T>(
    string Key,
    Func<SettingsTexts, string> Name,
    Func<SettingsTexts, string> Description,
    Func<GuildSettings, T> Get,
    Func<GuildSettings, T, GuildSettings> With
) : Setting(Key, Name, Description)
{
    private static readonly GuildSettings Defaults = new();

    public override GuildSettings Reset(GuildSettings settings) => With(settings, Get(Defaults));

    protected SettingsDecision Accept(GuildSettings settings, T value) =>
        new SettingsDecision.Accepted(With(settings, value));

    protected SettingsDecision Refuse() =>
        new SettingsDecision.Refused(texts => texts.Settings.Refusal(Name(texts.Settings), Bounds(texts.Settings)));
}
