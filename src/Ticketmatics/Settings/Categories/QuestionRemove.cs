using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Removes a question of a form.</summary>
internal sealed class QuestionRemove : IButton
{
    public const string RouteName = "question-remove";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        QuestionPlace.TryParse(press.Argument, out var place)
            ? SettingsRequests.ChangeAsync(
                press,
                settings =>
                    place.In(settings) is null
                        ? new SettingsDecision.Refused(texts => texts.Categories.Moved)
                        : CategoryRules.RemoveQuestion(settings, place.Category, place.Index),
                (_, after) => Reply.Update(CategoryPanel.One(after, place.Category, press.Texts)),
                cancellationToken
            )
            : Task.FromResult(Reply.Refuse(press.Texts.Categories.Moved));
}
