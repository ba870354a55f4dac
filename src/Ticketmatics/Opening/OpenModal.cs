using Ticketmatics.Interactions;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>The filled-in modal: here a ticket begins.</summary>
internal sealed class OpenModal : IModal
{
    public const string RouteName = "open-form";

    public string Route => RouteName;

    public Access Access => Access.Everyone;

    public async Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken)
    {
        var key = submit.Argument.Length > 0 ? submit.Argument : submit.Field(OpenForm.CategoryField);
        var reason = submit.Field(OpenForm.ReasonField);
        if (TicketCategory.Find(key) is not { } category)
        {
            return Reply.Refuse(OpeningTexts.WithDraft(OpeningTexts.CategoryGone, reason));
        }

        if (reason.Length is < TicketRules.ReasonMinLength or > TicketRules.ReasonMaxLength)
        {
            return Reply.Refuse(OpeningTexts.WithDraft(OpeningTexts.ReasonLength, reason));
        }

        var draft = new TicketDraft(
            submit.Guild,
            submit.User,
            category.Key,
            category.Name,
            reason,
            submit.Interaction,
            submit.Interaction.CreatedAt
        )
        {
            OpenerName = submit.UserName,
        };
        return await OpenAsync(submit, draft, cancellationToken);
    }

    private static async Task<Reply> OpenAsync(
        ModalSubmit submit,
        TicketDraft draft,
        CancellationToken cancellationToken
    )
    {
        var store = submit.Store;
        var reading = store.ReadGuildAsync(submit.Guild, cancellationToken);
        var numbering = store.NextNumberAsync(submit.Guild, cancellationToken);
        await Task.WhenAll(reading, numbering);
        var ticket = TicketRules.Open(draft, await numbering);
        var limit = (await reading).Settings.TicketLimit;

        var refusal = await store.CommitAsync(
            Commit.Of(
                submit.Guild,
                new Change.OpenTicket(ticket, limit),
                submit.Effect("make", new MakeChannel(ticket.Number, submit.PendingAnswer))
            ),
            cancellationToken
        );
        return refusal switch
        {
            null or CommitRefusal.EffectExists => Reply.Thinking,
            CommitRefusal.OpenedJustNow just => just.Member.LastOpening?.Interaction == submit.Interaction
                ? Reply.Thinking
                : Reply.Refuse(OpeningTexts.DoubleClick),
            CommitRefusal.MemberAtLimit => await RecheckAsync(submit, draft, cancellationToken),
            _ => throw new InvalidOperationException($"Unexpected refusal: {refusal.GetType().Name}."),
        };
    }

    /// <summary>Nobody is refused on memory alone: an effect looks whether the channels are still there.</summary>
    private static async Task<Reply> RecheckAsync(
        ModalSubmit submit,
        TicketDraft draft,
        CancellationToken cancellationToken
    )
    {
        var recheck = submit.Effect("recheck", new RecheckLimit(draft, submit.PendingAnswer));
        await submit.Store.CommitAsync(Commit.Of(submit.Guild, recheck), cancellationToken);
        return Reply.Thinking;
    }
}
