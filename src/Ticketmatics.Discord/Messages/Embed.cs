using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Message, "Embed Object".</summary>
public sealed record Embed
{
    public string? Title
    {
        get;
        init => field = Require.OptionalText(value, Limits.EmbedTitleLength);
    }

    public string? Description
    {
        get;
        init => field = Require.OptionalText(value, Limits.EmbedDescriptionLength);
    }

    /// <summary>0xRRGGBB.</summary>
    public int? Color
    {
        get;
        init => field = value is { } color ? Require.Range(color, 0, Limits.EmbedColor) : null;
    }

    public IReadOnlyList<EmbedField>? Fields
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, Limits.EmbedFields);
    }

    public EmbedFooter? Footer { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What counts towards <see cref="Limits.EmbedCharactersPerMessage"/>.</summary>
    [JsonIgnore]
    public int Characters =>
        (Title?.Length ?? 0)
        + (Description?.Length ?? 0)
        + (Footer?.Text.Length ?? 0)
        + (Fields?.Sum(entry => entry.Name.Length + entry.Value.Length) ?? 0);
}

public sealed record EmbedField
{
    public EmbedField(string name, string value, bool inline = false)
    {
        Name = Require.Text(name, Limits.EmbedFieldNameLength, nameof(Name));
        Value = Require.Text(value, Limits.EmbedFieldValueLength, nameof(Value));
        Inline = inline;
    }

    public string Name { get; }

    public string Value { get; }

    public bool Inline { get; }
}

public sealed record EmbedFooter
{
    public EmbedFooter(string text) => Text = Require.Text(text, Limits.EmbedFooterLength, nameof(Text));

    public string Text { get; }
}
