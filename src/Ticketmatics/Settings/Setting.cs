using Ticketmatics.Discord;
using Ticketmatics.Opening;

namespace Ticketmatics.Settings;

/// <summary>What a change of settings comes to.</summary>
internal abstract record SettingsDecision
{
    private SettingsDecision() { }

    /// <summary>A refusal that gives back what was typed, so that nothing is lost.</summary>
    public SettingsDecision WithDraft(string typed) =>
        this is Refused(var why) ? new Refused(OpeningTexts.WithDraft(why, typed)) : this;

    public sealed record Accepted(GuildSettings Next) : SettingsDecision;

    /// <param name="Why">A sentence that says the bounds.</param>
    public sealed record Refused(string Why) : SettingsDecision;
}

/// <summary>One thing that a guild can set; pure.</summary>
/// <param name="Key">A choice of <c>/config</c>, also in custom ids: never renamed.</param>
internal abstract record Setting(string Key, string Name, string Description)
{
    /// <summary>As it is typed in; empty where nothing is set.</summary>
    public abstract string TextOf(GuildSettings settings);

    /// <summary>As people read it.</summary>
    public virtual string Show(GuildSettings settings) =>
        TextOf(settings) is { Length: > 0 } text ? Markdown.Escape(text) : SettingsTexts.NotSet;

    /// <summary>What it may be set to.</summary>
    public abstract string Bounds { get; }

    /// <param name="text">Trimmed; an id where it is a channel or a role.</param>
    public abstract SettingsDecision Set(GuildSettings settings, string text);

    public abstract GuildSettings Reset(GuildSettings settings);
}

internal abstract record Setting<T>(
    string Key,
    string Name,
    string Description,
    Func<GuildSettings, T> Get,
    Func<GuildSettings, T, GuildSettings> With
) : Setting(Key, Name, Description)
{
    private static readonly GuildSettings Defaults = new();

    public override GuildSettings Reset(GuildSettings settings) => With(settings, Get(Defaults));

    protected SettingsDecision Accept(GuildSettings settings, T value) =>
        new SettingsDecision.Accepted(With(settings, value));

    protected SettingsDecision Refuse() => new SettingsDecision.Refused(SettingsTexts.Refusal(Name, Bounds));
}
