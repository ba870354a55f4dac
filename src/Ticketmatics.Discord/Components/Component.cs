using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>A component that is sent. See Discord Docs/Component Reference. What arrives is a <see cref="SubmittedComponent"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(RoleSelect), 6)]
[JsonDerivedType(typeof(ChannelSelect), 8)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(Label), 18)]
public abstract record Component
{
    private protected Component() { }
}

/// <summary>One to five buttons, or exactly one select; messages only.</summary>
public sealed record ActionRow : Component
{
    public ActionRow(params IReadOnlyList<Component> components)
    {
        Require.Count(components, 1, Limits.ButtonsPerRow, nameof(Components));
        if (!components.All(c => c is Button) && components is not [StringSelect or EntitySelect])
        {
            throw new DiscordLimitException(nameof(Components), "a row holds buttons, or one select alone.");
        }

        Components = components;
    }

    public IReadOnlyList<Component> Components { get; }
}

/// <summary>Look of a button that sends an interaction. See Discord Docs/Component Reference, "Button Styles".</summary>
public enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}

/// <summary>A button: with a custom id it sends an interaction, with a URL it opens a page.</summary>
public sealed record Button : Component
{
    private Button() { }

    public ButtonStyle Style { get; private init; }

    public string? Label
    {
        get;
        private init => field = Require.OptionalText(value, Limits.ButtonLabelLength);
    }

    public Emoji? Emoji { get; private init; }

    /// <summary>Absent on a link.</summary>
    public string? CustomId
    {
        get;
        private init => field = Require.OptionalText(value, Limits.CustomIdLength);
    }

    /// <summary>Present only on a link.</summary>
    public string? Url
    {
        get;
        private init => field = Require.OptionalText(value, Limits.ButtonUrlLength);
    }

    public bool? Disabled { get; private init; }

    public static Button Of(
        ButtonStyle style,
        string label,
        string customId,
        string? emoji = null,
        bool disabled = false
    ) =>
        style is ButtonStyle.Link
            ? throw new DiscordLimitException(nameof(Style), "a link has a URL and no custom id.")
            : new()
            {
                Style = style,
                Label = label,
                CustomId = customId,
                Emoji = emoji is null ? null : new Emoji(emoji),
                Disabled = disabled ? true : null,
            };

    public static Button Link(string label, string url) =>
        new()
        {
            Style = ButtonStyle.Link,
            Label = label,
            Url = url,
        };
}

/// <param name="Name">A Unicode emoji.</param>
public sealed record Emoji(string Name);

/// <summary>A choice from up to 25; in a message, or under a <see cref="Label"/> in a modal.</summary>
public sealed record StringSelect : Component
{
    public required string CustomId
    {
        get;
        init => field = Require.Text(value, Limits.CustomIdLength);
    }

    public required IReadOnlyList<SelectOption> Options
    {
        get;
        init
        {
            field = Require.Count(value, 1, Limits.SelectOptions);
            Require.Distinct(value.Select(option => option.Value));
        }
    }

    public string? Placeholder
    {
        get;
        init => field = Require.OptionalText(value, Limits.SelectPlaceholderLength);
    }

    public int? MinValues
    {
        get;
        init => field = value is { } least ? Require.Range(least, 0, Limits.SelectOptions) : null;
    }

    public int? MaxValues
    {
        get;
        init => field = value is { } most ? Require.Range(most, 1, Limits.SelectOptions) : null;
    }

    /// <summary>Only in a modal; <see langword="null"/> there means required.</summary>
    public bool? Required { get; init; }

    /// <summary>Only in a message.</summary>
    public bool? Disabled { get; init; }
}

/// <summary>One choice of a <see cref="StringSelect"/>; <c>Value</c> comes back, the reader sees the rest.</summary>
public sealed record SelectOption
{
    public required string Label
    {
        get;
        init => field = Require.Text(value, Limits.SelectOptionTextLength);
    }

    public required string Value
    {
        get;
        init => field = Require.Text(value, Limits.SelectOptionTextLength);
    }

    public string? Description
    {
        get;
        init => field = Require.OptionalText(value, Limits.SelectOptionTextLength);
    }

    public Emoji? Emoji { get; init; }

    public bool? Default { get; init; }
}

/// <summary>Text that is only shown, in a modal.</summary>
public sealed record TextDisplay : Component
{
    public required string Content
    {
        get;
        init => field = Require.Text(value, Limits.MessageContentLength);
    }
}
