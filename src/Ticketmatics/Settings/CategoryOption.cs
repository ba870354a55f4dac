using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary>The option <c>category</c> of a command: the guild's categories are suggested while it is typed.</summary>
internal sealed record CategoryOption(Func<Texts, string> Description) : Option("category", Description)
{
    public override CommandOption Definition =>
        Define(CommandOptionType.String) with
        {
            Required = null,
            Autocomplete = true,
        };

    /// <summary>Those whose names hold what was typed.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> SuggestAsync(
        AutocompleteCall call,
        CancellationToken cancellationToken
    )
    {
        var typed = call.Focused.Value?.ToString().Trim() ?? "";
        var guild = await call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        return
        [
            .. guild
                .Settings.Categories.Select(category => new OptionChoice(
                    Markdown.Ellipsize(category.Name, Limits.ChoiceTextLength),
                    category.Key
                ))
                .Where(choice => choice.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .Take(Limits.OptionChoices),
        ];
    }

    /// <returns>What was chosen or typed, trimmed; null where the option was left out.</returns>
    public string? In(CommandCall call) => TextOf(call)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The category of that key, or of that label where somebody typed on without choosing.</summary>
    /// <returns>Null where there is none.</returns>
    public static TicketCategory? Find(GuildSettings settings, string text) =>
        settings.FindCategory(text)
        ?? settings.Categories.FirstOrDefault(category =>
            string.Equals(category.Label, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(category.Name, text, StringComparison.OrdinalIgnoreCase)
        );
}
