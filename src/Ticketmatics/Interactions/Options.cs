using System.Collections.Immutable;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Interactions;

/// <summary>One option of a command: it declares itself to Discord, and it is how its value is read back.</summary>
internal abstract record Option(string Name, Func<Texts, string> Description)
{
    public abstract CommandOption Definition { get; }

    /// <returns>Null where the option was not filled in, or holds another kind of value than it declares.</returns>
    protected string? TextOf(CommandCall call) =>
        call.Options.FirstOrDefault(option => string.Equals(option.Name, Name, StringComparison.Ordinal))
            is { Value: { ValueKind: JsonValueKind.String } value }
            ? value.GetString()
            : null;

    protected CommandOption Define(CommandOptionType type) =>
        new()
        {
            Type = type,
            Name = Name,
            NameLocalizations = Texts.InAll(texts => texts.Commands.OptionNameOf(Name)).Localizations,
            Description = Description(Texts.Default),
            DescriptionLocalizations = Texts.InAll(Description).Localizations,
            Required = true,
        };
}

/// <summary>The option <c>ticket</c> of a command: tickets are suggested while it is typed.</summary>
internal sealed record TicketOption(Func<Texts, string> Description) : Option("ticket", Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.Integer) with
        {
            Required = null,
            Autocomplete = true,
        };

    /// <summary>
    /// What was typed, whether there is such a ticket or not: who names one that cannot be means none, and not the one
    /// whose channel the command is used in.
    /// </summary>
    /// <returns>Null where it was left out and the channel is not a ticket's; 0 for a number that none can have.</returns>
    public async Task<int?> InAsync(CommandCall call, CancellationToken cancellationToken) =>
        call.Options.FirstOrDefault(option => string.Equals(option.Name, Name, StringComparison.Ordinal))
            is { Value: { } value }
            ? value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number)
                ? Math.Max(number, 0)
                : 0
            : await call.Store.FindTicketAsync(call.Guild, call.Channel, cancellationToken);
}

internal sealed record UserOption(string Name, Func<Texts, string> Description) : Option(Name, Description)
{
    public override CommandOption Definition => Define(CommandOptionType.User);

    public User? In(CommandCall call) =>
        TextOf(call) is { } text && UserId.TryParse(text, out var id)
            ? call.Resolved.Users?.GetValueOrDefault(id)
            : null;
}

/// <summary>A channel that may be left out.</summary>
/// <param name="ChannelTypes">Kinds that are offered.</param>
internal sealed record ChannelOption(
    string Name,
    Func<Texts, string> Description,
    IReadOnlyList<ChannelType> ChannelTypes
) : Option(Name, Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.Channel) with
        {
            Required = null,
            ChannelTypes = ChannelTypes,
        };

    public Channel? In(CommandCall call) =>
        TextOf(call) is { } text && ChannelId.TryParse(text, out var id)
            ? call.Resolved.Channels?.GetValueOrDefault(id)
            : null;
}

internal sealed record RoleOption(string Name, Func<Texts, string> Description, bool IsRequired = true)
    : Option(Name, Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.Role) with
        {
            Required = IsRequired ? true : null,
        };

    public Role? In(CommandCall call) =>
        TextOf(call) is { } text && RoleId.TryParse(text, out var id)
            ? call.Resolved.Roles?.GetValueOrDefault(id)
            : null;
}

/// <summary>Text that may be left out.</summary>
/// <param name="MaxLength">UTF-16 code units.</param>
internal sealed record TextOption(string Name, Func<Texts, string> Description, int MaxLength)
    : Option(Name, Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.String) with
        {
            Required = null,
            MaxLength = MaxLength,
        };

    /// <returns>Trimmed; null where nothing was written.</returns>
    public string? In(CommandCall call) =>
        TextOf(call)?.Trim() is { Length: > 0 } text ? Markdown.Ellipsize(text, MaxLength) : null;
}

/// <summary>One of a few values, which may be left out.</summary>
/// <param name="Choices">Names, and what is sent for them.</param>
internal sealed record ChoiceOption(
    string Name,
    Func<Texts, string> Description,
    ImmutableArray<(Func<Texts, string> Name, string Value)> Choices
) : Option(Name, Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.String) with
        {
            Required = null,
            Choices = [.. Choices.Select(choice => new OptionChoice(Texts.InAll(choice.Name), choice.Value))],
        };

    /// <returns>Null where it was left out; else what was sent, which may be a choice of an older version.</returns>
    public string? In(CommandCall call) => TextOf(call);
}
