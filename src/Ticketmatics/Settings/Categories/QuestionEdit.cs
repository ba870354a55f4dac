using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Asks for a question of a form: a new one of a category, or one that stands there.</summary>
internal sealed class QuestionEdit : IButton
{
    public const string RouteName = "question-edit";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var settings = (await press.Store.ReadGuildAsync(press.Guild, cancellationToken)).Settings;
        if (QuestionPlace.TryParse(press.Argument, out var place))
        {
            return place.In(settings) is { } holder
                ? Reply.Form(QuestionForm.For(press.Argument, holder.Questions[place.Index], press.Texts))
                : Reply.Refuse(press.Texts.Categories.Moved);
        }

        return settings.FindCategory(press.Argument) switch
        {
            null => Reply.Refuse(press.Texts.Categories.Gone),
            { Questions.Length: >= CategoryRules.MostQuestions } => Reply.Refuse(
                press.Texts.Categories.TooManyQuestions
            ),
            var category => Reply.Form(QuestionForm.For(category.Key, question: null, press.Texts)),
        };
    }
}
