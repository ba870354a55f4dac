using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>Turns on or off that openers get transcripts.</summary>
internal sealed class CategoryTranscripts : IButton
{
    public const string RouteName = "category-transcripts";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken) =>
        SettingsRequests.ChangeAsync(
            press,
            settings =>
                CategoryRules.Change(
                    settings,
                    press.Argument,
                    before => before with { SendsTranscript = !before.SendsTranscript }
                ),
            (_, after) => Reply.Update(CategoryPanel.One(after, press.Argument, press.Texts)),
            cancellationToken
        );
}
