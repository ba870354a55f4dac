using Ticketmatics.Effects;

namespace Ticketmatics.Transcripts;

/// <summary>Answers with a link to a ticket's transcript; one that is not kept yet is made for it.</summary>
internal sealed record SendTranscript(int Number, PendingAnswer Answer) : Effect;

internal sealed class SendTranscriptPerformer : EffectPerformer<SendTranscript>
{
    protected override async Task<EffectOutcome> PerformAsync(
        SendTranscript effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        if (ticket is { Transcript: null, Place: not null })
        {
            var make = new MakeTranscript(effect.Number, Progress: null, effect.Answer);
            return EffectOutcome.Finished(context.Follow("make", make));
        }

        var body = ticket?.Transcript is { } transcript
            ? TranscriptTexts.Link(ticket, transcript, context.Archive)
            : new() { Content = TranscriptTexts.NoTranscript };
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
