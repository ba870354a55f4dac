using Ticketmatics.Effects;
using Ticketmatics.Storage;

namespace Ticketmatics.Transcripts;

/// <summary>Answers with a link to a ticket's transcript; one that is not kept yet is made for it.</summary>
/// <param name="Before">Rather the one of the time before the ticket was reopened.</param>
/// <param name="File">
/// Rather a file that is kept beside it, by its name there, as somebody sent it: it leads to no file but one of the
/// ticket's.
/// </param>
internal sealed record SendTranscript(int Number, PendingAnswer Answer, bool Before = false, string? File = null)
    : Effect;

internal sealed class SendTranscriptPerformer : EffectPerformer<SendTranscript>
{
    protected override async Task<EffectOutcome> PerformAsync(
        SendTranscript effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var texts = effect.Answer.Texts.Transcripts;
        if (effect.File is { } name)
        {
            var link = ArchiveKey.TryAttachment(context.Guild, effect.Number, name, out var file)
                ? texts.Link(file, context.Archive)
                : new() { Content = texts.NoSuchFile };
            await Answers.DeliverAsync(effect.Answer, link, context, cancellationToken);
            return EffectOutcome.Finished();
        }

        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        var stored = ticket?.Transcript ?? (effect.Before ? ticket?.EarlierTranscripts.LastOrDefault() : null);
        if (ticket is { Place: not null } && stored is null)
        {
            var make = new MakeTranscript(effect.Number, Progress: null, effect.Answer);
            return EffectOutcome.Finished(context.Follow("make", make));
        }

        stored ??= ticket?.EarlierTranscripts.LastOrDefault();
        var body =
            ticket is not null && stored is not null
                ? texts.Link(ticket, stored, context.Archive)
                : new() { Content = texts.NoTranscript };
        await Answers.DeliverAsync(effect.Answer, body, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <summary>All that it does on Discord is to answer, and that was refused.</summary>
    protected override Task<EffectOutcome> GiveUpAsync(
        SendTranscript effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(EffectOutcome.Finished());
}
