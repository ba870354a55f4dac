using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/removestaff</c>.</summary>
internal sealed class RemoveStaffCommand : ICommand, IAutocomplete
{
    private static readonly UserOption Member = new("member", texts => texts.Staffing.RemoveStaffMember);

    public string Name => "removestaff";

    public Func<Texts, string> Description => texts => texts.Staffing.RemoveStaffDescription;

    public CommandDefinition Definition =>
        Commands.ChatInput(
            Name,
            Description,
            [Member.Definition, StaffChanges.Category.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        CategoryOption.SuggestAsync(call, cancellationToken);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) is { } member
            ? await StaffChanges.RemoveAsync(call, new StaffSubject.Member(member.Id), cancellationToken)
            : Reply.Refuse(call.Texts.Staffing.Unreadable);
}
