using System.Text.Json.Nodes;

namespace Ticketmatics.Discord;

/// <summary>See Discord Docs/Application Commands, "Application Command Types".</summary>
public enum CommandType
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}

/// <summary>See Discord Docs/Application Commands, "Application Command Option Type".</summary>
public enum CommandOptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}

/// <summary>A command as Discord returns it after registration.</summary>
public sealed record Command(CommandId Id, string Name, CommandType Type = CommandType.ChatInput);

/// <summary>A command as it is registered: in guilds only. See Discord Docs/Application Commands.</summary>
public sealed record CommandDefinition
{
    private CommandDefinition() { }

    public string Name { get; private init; } = "";

    /// <summary>By locale; <see langword="null"/> where the name is the same for all.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; private init; }

    public CommandType Type { get; private init; }

    /// <summary>Absent for context menus.</summary>
    public string? Description
    {
        get;
        private init => field = Require.OptionalText(value, Limits.CommandDescriptionLength);
    }

    /// <inheritdoc cref="NameLocalizations"/>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations
    {
        get;
        private init => field = Require.Texts(value, Limits.CommandDescriptionLength);
    }

    public IReadOnlyList<CommandOption>? Options { get; private init; }

    /// <summary>
    /// What a member needs to be shown the command at first; administrators of the guild can change that, so it is
    /// no guard. <see langword="null"/> shows it to everyone.
    /// </summary>
    public Permissions? DefaultMemberPermissions { get; private init; }

    /// <summary>0: in guilds.</summary>
    public IReadOnlyList<int> Contexts { get; } = [0];

    /// <summary>0: installed to a guild.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; } = [0];

    public static CommandDefinition ChatInput(
        LocalizedText name,
        LocalizedText description,
        IReadOnlyList<CommandOption>? options = null,
        Permissions? defaultMemberPermissions = null
    )
    {
        var all = Require.Count(options ?? [], 0, Limits.CommandOptions, nameof(Options));
        if (all.SkipWhile(option => option.Required is true).Any(option => option.Required is true))
        {
            throw new DiscordLimitException(nameof(Options), "required options come first.");
        }

        if (all.Any(option => option is { Autocomplete: true, Choices: not null }))
        {
            throw new DiscordLimitException(nameof(Options), "an option has choices or autocomplete, not both.");
        }

        Require.Distinct(all.Select(option => option.Name), nameof(Options));
        foreach (
            var locale in all.SelectMany(option => option.NameLocalizations?.Keys ?? [])
                .ToHashSet(StringComparer.Ordinal)
        )
        {
            Require.Distinct(
                all.Select(option => option.NameLocalizations?.GetValueOrDefault(locale) ?? option.Name),
                nameof(Options)
            );
        }

        var characters = name.Longest + description.Longest + all.Sum(option => option.Characters);
        if (characters > Limits.CommandCharacters)
        {
            throw new DiscordLimitException(
                nameof(Options),
                $"{characters} characters in all, {Limits.CommandCharacters} are allowed."
            );
        }

        return new()
        {
            Name = CommandName.Require(name.Text),
            NameLocalizations = CommandName.Require(name.Localizations),
            Type = CommandType.ChatInput,
            Description = description.Text,
            DescriptionLocalizations = description.Localizations,
            Options = all.Count == 0 ? null : all,
            DefaultMemberPermissions = defaultMemberPermissions,
        };
    }

    /// <param name="type"><see cref="CommandType.User"/> or <see cref="CommandType.Message"/>.</param>
    /// <param name="name">Shown in the menu: 1 to 32 characters, spaces and capitals allowed.</param>
    public static CommandDefinition ContextMenu(
        CommandType type,
        LocalizedText name,
        Permissions? defaultMemberPermissions = null
    ) =>
        type is CommandType.ChatInput
            ? throw new DiscordLimitException(nameof(Type), "a context menu is for users or messages.")
            : new()
            {
                Name = Require.Text(name.Text, Limits.CommandNameLength, nameof(Name)),
                NameLocalizations = Require.Texts(name.Localizations, Limits.CommandNameLength, nameof(Name)),
                Type = type,
                DefaultMemberPermissions = defaultMemberPermissions,
            };
}

/// <summary>See Discord Docs/Application Commands, "Application Command Option Structure".</summary>
public sealed record CommandOption
{
    public required CommandOptionType Type { get; init; }

    public required string Name
    {
        get;
        init => field = CommandName.Require(value);
    }

    /// <inheritdoc cref="CommandDefinition.NameLocalizations"/>
    public IReadOnlyDictionary<string, string>? NameLocalizations
    {
        get;
        init => field = CommandName.Require(value);
    }

    public required string Description
    {
        get;
        init => field = Discord.Require.Text(value, Limits.CommandDescriptionLength);
    }

    /// <inheritdoc cref="CommandDefinition.NameLocalizations"/>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations
    {
        get;
        init => field = Discord.Require.Texts(value, Limits.CommandDescriptionLength);
    }

    public bool? Required { get; init; }

    public IReadOnlyList<OptionChoice>? Choices
    {
        get;
        init
        {
            field = value is null ? null : Discord.Require.Count(value, 1, Limits.OptionChoices);
            Discord.Require.Distinct((value ?? []).Select(choice => choice.Name));
        }
    }

    /// <summary>Of a string option, 1 to 6000 characters.</summary>
    public int? MaxLength
    {
        get;
        init => field = value is { } most ? Discord.Require.Range(most, 1, Limits.StringOptionLength) : null;
    }

    /// <summary>Of a channel option: kinds that are offered; <see langword="null"/> for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    /// <summary>Suggestions come from the app while the member types.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>What counts towards <see cref="Limits.CommandCharacters"/>.</summary>
    internal int Characters =>
        new LocalizedText(Name, NameLocalizations).Longest
        + new LocalizedText(Description, DescriptionLocalizations).Longest
        + (Choices ?? []).Sum(choice =>
            new LocalizedText(choice.Name, choice.NameLocalizations).Longest + choice.Value.ToString().Length
        );
}

/// <summary>A value to choose, by the name that is shown.</summary>
public sealed record OptionChoice
{
    /// <summary>Of a string option.</summary>
    public OptionChoice(LocalizedText name, string value)
        : this(name, JsonValue.Create(Require.Text(value, Limits.ChoiceTextLength, nameof(Value)))) { }

    /// <summary>Of an integer option.</summary>
    public OptionChoice(LocalizedText name, int value)
        : this(name, JsonValue.Create(value)) { }

    private OptionChoice(LocalizedText name, JsonValue value)
    {
        Name = Require.Text(name.Text, Limits.ChoiceTextLength, nameof(Name));
        NameLocalizations = Require.Texts(name.Localizations, Limits.ChoiceTextLength, nameof(Name));
        Value = value;
    }

    public string Name { get; }

    /// <inheritdoc cref="CommandDefinition.NameLocalizations"/>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; }

    /// <summary>Of the option's type.</summary>
    public JsonValue Value { get; }
}

internal static class CommandName
{
    /// <summary>
    /// Lower-case letters, digits, <c>-</c>, <c>_</c> and <c>'</c>, 1 to 32 of them. See Discord Docs/Application
    /// Commands, "Application Command Naming".
    /// </summary>
    public static string Require(string name) =>
        name.Length is > 0 and <= Limits.CommandNameLength
        && name.All(c => (char.IsLetterOrDigit(c) && !char.IsUpper(c)) || c is '-' or '_' or '\'')
            ? name
            : throw new DiscordLimitException(nameof(CommandDefinition.Name), $"'{name}' is no command name.");

    public static IReadOnlyDictionary<string, string>? Require(IReadOnlyDictionary<string, string>? names)
    {
        foreach (var name in names?.Values ?? [])
        {
            Require(name);
        }

        return names;
    }
}
