using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/addstaff</c>.</summary>
internal sealed class AddStaffCommand : ICommand, IAutocomplete
{
    private static readonly UserOption Member = new("member", texts => texts.Staffing.AddStaffMember);

    public string Name => "addstaff";

    public Func<Texts, string> Description => texts => texts.Staffing.AddStaffDescription;

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
        Member.In(call) switch
        {
            null => Reply.Refuse(call.Texts.Staffing.Unreadable),
            { Bot: true } => Reply.Refuse(call.Texts.Staffing.Bots),
            { } member => await StaffChanges.AddAsync(call, new StaffSubject.Member(member.Id), cancellationToken),
        };
}
