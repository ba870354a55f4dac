using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>
/// The form of the menus, filled in. It asks for category and reason in one, and no category's own questions: who comes
/// from a menu brings what it is about.
/// </summary>
internal sealed class PlainOpenModal : IModal
{
    public const string RouteName = "plain-form";

    /// <summary>The staff decide for whom they open tickets, and how many.</summary>
    private const int NoLimit = int.MaxValue;

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public async Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var reading = submit.Store.ReadGuildAsync(submit.Guild, cancellationToken);
        var numbering = submit.Store.NextNumberAsync(submit.Guild, cancellationToken);
        var staff = submit.Store.ReadStaffAsync(submit.Guild, cancellationToken);
        await Task.WhenAll(reading, numbering, staff);
        var settings = (await reading).Settings;
        var reason = submit.Field(OpenForm.ReasonField);
        NamedMember? opener = NamedMember.TryParse(submit.Argument, out var named) ? named : null;
        if (settings.FindCategory(submit.Field(OpenForm.CategoryField)) is not { } category)
        {
            return Reply.Refuse(submit.Texts.Opening.WithDraft(submit.Texts.Opening.CategoryGone, reason));
        }

        if (opener is not null && !StaffRules.IsStaff(submit, await staff, category.Key))
        {
            return Reply.Refuse(
                submit.Texts.Opening.WithDraft(submit.Texts.Refusals.Of(new Refusal.NotStaff()), reason)
            );
        }

        if (reason.Length is < TicketRules.ReasonMinLength or > TicketRules.ReasonMaxLength)
        {
            return Reply.Refuse(submit.Texts.Opening.WithDraft(submit.Texts.Opening.ReasonLength, reason));
        }

        var draft = new TicketDraft(
            submit.Guild,
            opener?.Id ?? submit.User,
            category.Key,
            category.Name,
            reason,
            submit.Interaction,
            submit.Interaction.CreatedAt
        )
        {
            AskedBy = submit.User,
            OpenerName = opener is { } member ? member.Name : submit.UserName,
            Locale = settings.Locale,
        };
        return await Openings.OpenAsync(
            submit,
            draft,
            await numbering,
            opener is null ? settings.TicketLimit : NoLimit,
            cancellationToken
        );
    }
}
