using System.Collections.Immutable;
using Ticketmatics.Interactions;
using Ticketmatics.Settings;
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
        var reading = submit.Store.ReadGuildAsync(submit.Guild, cancellationToken);
        var numbering = submit.Store.NextNumberAsync(submit.Guild, cancellationToken);
        await Task.WhenAll(reading, numbering);
        var settings = (await reading).Settings;
        var key = submit.Argument.Length > 0 ? OpenForm.KeyOf(submit.Argument) : submit.Field(OpenForm.CategoryField);
        if (settings.FindCategory(key) is not { } category)
        {
            return Reply.Refuse(submit.Texts.Opening.WithDraft(submit.Texts.Opening.CategoryGone, DraftOf(submit)));
        }

        if (!OpenForm.IsOf(category, submit.Argument))
        {
            return Reply.Refuse(submit.Texts.Opening.WithDraft(submit.Texts.Opening.FormChanged, DraftOf(submit)));
        }

        var reason = submit.Field(OpenForm.ReasonField);
        if (category.Questions is [] && reason.Length is < TicketRules.ReasonMinLength or > TicketRules.ReasonMaxLength)
        {
            return Reply.Refuse(submit.Texts.Opening.WithDraft(submit.Texts.Opening.ReasonLength, reason));
        }

        var draft = new TicketDraft(
            submit.Guild,
            submit.User,
            category.Key,
            category.Name,
            category.Questions is [] ? reason : "",
            submit.Interaction,
            submit.Interaction.CreatedAt
        )
        {
            Answers = AnswersOf(category.Questions, submit),
            OpenerName = submit.UserName,
            Locale = settings.Locale,
        };
        return await Openings.OpenAsync(submit, draft, await numbering, settings.TicketLimit, cancellationToken);
    }

    /// <summary>What was not answered is left out.</summary>
    private static ImmutableArray<FormAnswer> AnswersOf(ImmutableArray<Question> questions, ModalSubmit submit) =>
        [
            .. questions
                .Select((question, i) => new FormAnswer(question.Label, submit.Field(OpenForm.AnswerField(i))))
                .Where(answer => answer.Text.Length > 0),
        ];

    /// <summary>All that was typed, whatever was asked.</summary>
    private static string DraftOf(ModalSubmit submit) =>
        string.Join(
            '\n',
            submit
                .Fields.Where(field => !string.Equals(field.Key, OpenForm.CategoryField, StringComparison.Ordinal))
                .OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => field.Value.Trim())
        );
}
