using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/addstaffrole</c>.</summary>
internal sealed class AddStaffRoleCommand : ICommand, IAutocomplete
{
    private static readonly RoleOption Holders = new("role", texts => texts.Staffing.AddStaffRoleRole);

    public string Name => "addstaffrole";

    public Func<Texts, string> Description => texts => texts.Staffing.AddStaffRoleDescription;

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
        Holders.In(call) switch
        {
            null => Reply.Refuse(call.Texts.Staffing.Unreadable),
            { } role when role.Id == call.Guild.As<Role>() => Reply.Refuse(call.Texts.Staffing.Everyone),
            { } role => await StaffChanges.AddAsync(call, new StaffSubject.RoleHolders(role.Id), cancellationToken),
        };
}
