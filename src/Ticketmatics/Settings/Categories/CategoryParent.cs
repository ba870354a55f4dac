using Ticketmatics.Interactions;

namespace Ticketmatics.Settings.Categories;

/// <summary>The Discord category that tickets of a ticket category stand in.</summary>
internal sealed class CategoryParent : ISelect
{
    public const string RouteName = "category-parent";

    public string Route => RouteName;

    public Access Access => Access.Administrator;

    public Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken)
    {
        ChannelId? parent = ChannelId.TryParse(choice.Values.FirstOrDefault() ?? "", out var chosen) ? chosen : null;
        return SettingsRequests.ChangeAsync(
            choice,
            settings => CategoryRules.Change(settings, choice.Argument, before => before with { Parent = parent }),
            (_, after) => Reply.Update(CategoryPanel.One(after, choice.Argument, choice.Texts)),
            cancellationToken
        );
    }
}
