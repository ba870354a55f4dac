using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Settings;

namespace Ticketmatics.Opening;

/// <summary><c>/open</c>: the panel's form, wherever one is.</summary>
internal sealed class OpenCommand : ICommand
{
    private static readonly ChoiceOption Category = new(
        "category",
        OpeningTexts.CategoryOption,
        [.. TicketCategory.Defaults.Select(category => new OptionChoice(category.Label, category.Key))]
    );

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput("open", OpeningTexts.OpenDescription, [Category.Definition]);

    public Access Access => Access.Everyone;

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var key = Category.In(call);
        var category = key is null ? null : TicketCategory.Find(key);
        return Task.FromResult(
            key is not null && category is null
                ? Reply.Refuse(OpeningTexts.CategoryGone)
                : Reply.Form(OpenForm.For(category))
        );
    }
}
