using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>The list of a form's questions: shows the one that is chosen.</summary>
internal sealed class QuestionPick : ISelect
{
    public const string RouteName = "question-pick";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken)
    {
        var settings = (await choice.Store.ReadGuildAsync(choice.Guild, cancellationToken)).Settings;
        return
            QuestionPlace.TryParse(choice.Values.FirstOrDefault() ?? "", out var place)
            && place.In(settings) is { } category
            ? Reply.Update(CategoryPanel.OneQuestion(category, place.Index, choice.Texts))
            : Reply.Refuse(choice.Texts.Categories.Moved);
    }
}
