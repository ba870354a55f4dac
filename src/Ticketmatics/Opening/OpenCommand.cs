using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;

namespace Ticketmatics.Opening;

/// <summary><c>/open</c>: the panel's form, wherever one is.</summary>
internal sealed class OpenCommand : ICommand, IAutocomplete
{
    private static readonly CategoryOption Category = new(texts => texts.Opening.CategoryOption);

    public string Name => "open";

    public Func<Texts, string> Description => texts => texts.Opening.OpenDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Category.Definition]);

    public Access Access => Access.Everyone;

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        CategoryOption.SuggestAsync(call, cancellationToken);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var settings = (await call.Store.ReadGuildAsync(call.Guild, cancellationToken)).Settings;
        var typed = Category.In(call);
        return OpenButton.Ask(
            settings,
            typed is null ? null : CategoryOption.Find(settings, typed)?.Key ?? typed,
            call.Texts
        );
    }
}
