namespace Ticketmatics.Discord;

/// <summary>A form; the first and only answer to a command or a component. See Discord Docs/Component Reference.</summary>
public sealed record Modal
{
    public required string CustomId
    {
        get;
        init => field = Require.Text(value, Limits.CustomIdLength);
    }

    public required string Title
    {
        get;
        init => field = Require.Text(value, Limits.ModalTitleLength);
    }

    /// <summary>One to five of <see cref="Label"/> and <see cref="TextDisplay"/>.</summary>
    public required IReadOnlyList<Component> Components
    {
        get;
        init
        {
            Require.Count(value, 1, Limits.ModalComponents);
            if (value.FirstOrDefault(component => component is not (Label or TextDisplay)) is { } other)
            {
                throw new DiscordLimitException(nameof(Components), $"{other.GetType().Name} needs a label.");
            }

            Require.Distinct(value.OfType<Label>().Select(label => label.CustomId));
            field = value;
        }
    }
}

/// <summary>The question above an input of a modal.</summary>
public sealed record Label : Component
{
    /// <summary>The question itself; named <c>label</c> on the wire.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("label")]
    public required string Text
    {
        get;
        init => field = Require.Text(value, Limits.LabelLength);
    }

    public string? Description
    {
        get;
        init => field = Require.OptionalText(value, Limits.LabelDescriptionLength);
    }

    /// <summary>A <see cref="TextInput"/> or a <see cref="StringSelect"/>.</summary>
    public required Component Component
    {
        get;
        init =>
            field = value switch
            {
                TextInput => value,
                StringSelect { Disabled: true } => throw new DiscordLimitException(
                    nameof(Component),
                    "a select in a modal cannot be disabled."
                ),
                StringSelect { MinValues: 0, Required: not false } => throw new DiscordLimitException(
                    nameof(Component),
                    "a select that may be left empty is not required."
                ),
                StringSelect => value,
                _ => throw new DiscordLimitException(nameof(Component), $"{value.GetType().Name} is no input."),
            };
    }

    /// <summary>Of the input inside.</summary>
    internal string CustomId => Component is TextInput text ? text.CustomId : ((StringSelect)Component).CustomId;
}

public enum TextInputStyle
{
    Short = 1,
    Paragraph = 2,
}

/// <summary>Text that is typed, inside a <see cref="Label"/>, which holds its question.</summary>
public sealed record TextInput : Component
{
    public required string CustomId
    {
        get;
        init => field = Require.Text(value, Limits.CustomIdLength);
    }

    public required TextInputStyle Style { get; init; }

    /// <summary>From 0 to 4000 characters.</summary>
    public int? MinLength
    {
        get;
        init => field = value is { } least ? Require.Range(least, 0, Limits.TextInputLength) : null;
    }

    /// <summary>From 1 to 4000 characters.</summary>
    public int? MaxLength
    {
        get;
        init => field = value is { } most ? Require.Range(most, 1, Limits.TextInputLength) : null;
    }

    /// <summary><see langword="null"/> means required.</summary>
    public bool? Required { get; init; }

    /// <summary>What stands in the input when it opens.</summary>
    public string? Value
    {
        get;
        init => field = Require.OptionalText(value, Limits.TextInputLength);
    }

    public string? Placeholder
    {
        get;
        init => field = Require.OptionalText(value, Limits.TextInputPlaceholderLength);
    }
}
