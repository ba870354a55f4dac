using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/addstaff</c>.</summary>
internal sealed class AddStaffCommand : ICommand, IAutocomplete
{
    private static readonly UserOption Member = new("member", StaffingTexts.AddStaffMember);

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput(
            "addstaff",
            StaffingTexts.AddStaffDescription,
            [Member.Definition, StaffChanges.Category.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken) =>
        CategoryOption.SuggestAsync(call, cancellationToken);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) switch
        {
            null => Reply.Refuse(StaffingTexts.Unreadable),
            { Bot: true } => Reply.Refuse(StaffingTexts.Bots),
            { } member => await StaffChanges.AddAsync(call, new StaffSubject.Member(member.Id), cancellationToken),
        };
}
