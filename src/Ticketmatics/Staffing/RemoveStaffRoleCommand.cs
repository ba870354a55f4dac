using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/removestaffrole</c>.</summary>
internal sealed class RemoveStaffRoleCommand : ICommand, IAutocomplete
{
    private static readonly RoleOption Holders = new("role", texts => texts.Staffing.RemoveStaffRoleRole);

    public string Name => "removestaffrole";

    public Func<Texts, string> Description => texts => texts.Staffing.RemoveStaffRoleDescription;

    public CommandDefinition Definition =>
        Commands.ChatInput(
            Name,
            Description,
            [Holders.Definition, StaffChanges.Category.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        CategoryOption.SuggestAsync(call, cancellationToken);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Holders.In(call) is { } role
            ? await StaffChanges.RemoveAsync(call, new StaffSubject.RoleHolders(role.Id), cancellationToken)
            : Reply.Refuse(call.Texts.Staffing.Unreadable);
}
