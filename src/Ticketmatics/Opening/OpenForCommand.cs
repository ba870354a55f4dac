using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Staffing;

namespace Ticketmatics.Opening;

/// <summary>In the menu of a member: the staff open a ticket in their name, in the categories that they are staff of.</summary>
internal sealed class OpenForCommand : IUserCommand
{
    public string Name => Texts.Default.Opening.OpenForName;

    public CommandDefinition Definition =>
        CommandDefinition.ContextMenu(CommandType.User, Texts.InAll(texts => texts.Opening.OpenForName));

    public Access Access => Access.Staff;

    public async Task<Reply> RunAsync(CommandCall call, UserId target, CancellationToken cancellationToken)
    {
        var reading = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        var staff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        await Task.WhenAll(reading, staff);
        var entries = await staff;
        var theirs = (await reading)
            .Settings.Categories.Where(category => StaffRules.IsStaff(call, entries, category.Key))
            .ToList();
        var user = call.Resolved.Users?.GetValueOrDefault(target);
        return theirs.Count == 0 ? Reply.Refuse(call.Texts.Refusals.Of(new Tickets.Refusal.NotStaff()))
            : user?.Bot is true ? Reply.Refuse(call.Texts.Opening.BotsOpenNone)
            : call.Resolved.Members?.GetValueOrDefault(target) is not { } member
                ? Reply.Refuse(call.Texts.Opening.NotHere)
            : Reply.Form(OpenForm.Plain(theirs, new(target, NameOf(member, user)), "", call.Texts.Opening));
    }

    private static string? NameOf(GuildMember member, User? user) => member.Nick ?? user?.GlobalName ?? user?.Username;
}
