using System.Globalization;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Languages;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Transcripts;

/// <summary>
/// Writes down what a ticket's channel holds, so many messages at a time; the last of these effects puts the parts
/// together. For a ticket that closes, the channel goes then, and not before.
/// </summary>
/// <param name="Progress">What the effects before this one did; null for the first.</param>
/// <param name="Answer">Who asked for the transcript and waits for it; null where the ticket closes.</param>
/// <param name="Of">
/// When the close was asked for, as the ticket may be reopened and closed again meanwhile; null in those of older versions.
/// </param>
/// <param name="IsAnew">
/// There is one, and the channel leaves; but somebody has written since, which is to be in it as well.
/// </param>
internal sealed record MakeTranscript(
    int Number,
    TranscriptProgress? Progress = null,
    PendingAnswer? Answer = null,
    DateTimeOffset? Of = null,
    bool IsAnew = false
) : Effect;

internal sealed class MakeTranscriptPerformer : EffectPerformer<MakeTranscript>
{
    /// <summary>For an archive that does not answer.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(30);

    /// <summary>Of who waits for an answer, which can be given for a quarter of an hour.</summary>
    private static readonly TimeSpan AskersPatience = TimeSpan.FromMinutes(10);

    protected override TimeSpan Patience => TimeSpan.FromHours(1);

    protected override DateTimeOffset PatientUntil(MakeTranscript effect, OutboxEntry entry) =>
        effect.Answer is { } answer ? answer.ReceivedAt + AskersPatience : base.PatientUntil(effect, entry);

    protected override async Task<EffectOutcome> PerformAsync(
        MakeTranscript effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (await ReadAsync(effect, context, cancellationToken) is not { Place: { } place } ticket)
        {
            // Who waits gets the one that was made before the channel went.
            return effect.Answer is { } left
                ? EffectOutcome.Finished(context.Follow("send", new SendTranscript(effect.Number, left)))
                : EffectOutcome.Finished();
        }

        try
        {
            var made = await new TranscriptMaking(ticket, place.Channel, NameOf(ticket, effect), context).RunAsync(
                effect.Progress ?? TranscriptProgress.Begin(context.Entry.Key.Id),
                cancellationToken
            );
            return made switch
            {
                MadeTranscript.Part(var progress) => EffectOutcome.Finished(
                    context.Follow("n", effect with { Progress = progress })
                ),
                MadeTranscript.Whole(var note) => await FinishAsync(effect, ticket, note, context, cancellationToken),
                MadeTranscript.Unreadable(var why) => await StopAsync(effect, ticket, why, context, cancellationToken),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
        {
            return await EndAsync(effect, ticket, context, cancellationToken);
        }
        catch (ArchiveException e)
        {
            Log.ArchiveFailed(context.Logger, e, context.Guild, ticket.Number);
            return context.IsPatient
                ? new EffectOutcome.Again(BetweenTries)
                : await StopAsync(effect, ticket, EffectFaultKind.ArchiveSilent, context, cancellationToken);
        }
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        MakeTranscript effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (await ReadAsync(effect, context, cancellationToken) is { } ticket)
        {
            await TrySayAsync(effect, ticket, Troubles.KindOf(fault), context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <returns>Null where there is nothing more to do.</returns>
    private static async Task<Ticket?> ReadAsync(
        MakeTranscript effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken);
        return effect.Answer is not null || IsStillClosing(ticket, effect) ? ticket : null;
    }

    /// <summary>One a close, so that none takes the place of another's; and one for all that are asked for meanwhile.</summary>
    private static string NameOf(Ticket ticket, MakeTranscript effect) =>
        effect.Answer is null && ticket.Close is { } close
            ? close.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            : "open";

    /// <summary>The channel has not begun to leave before its time, nor was the ticket reopened.</summary>
    private static bool IsStillClosing(Ticket? ticket, MakeTranscript effect) =>
        ticket is { State: TicketState.Closing closing }
        && closing.IsLeaving == effect.IsAnew
        && (effect.Of is null || effect.Of == closing.Close.At);

    private static async Task<EffectOutcome> FinishAsync(
        MakeTranscript effect,
        Ticket ticket,
        TranscriptNote note,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is { } answer)
        {
            var body = answer.Texts.Transcripts.Link(ticket, note, context.Archive);
            await Answers.DeliverAsync(answer, body, context, cancellationToken);
            return EffectOutcome.Finished();
        }

        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var then = effect.IsAnew
            ? AfterTranscript.Anew(ticket, note, context)
            : AfterTranscript.Of(ticket, note, guild.Settings, context);
        return then is { } changes ? new EffectOutcome.Done(changes) : new EffectOutcome.Stale();
    }

    /// <summary>The channel was deleted by hand.</summary>
    private static async Task<EffectOutcome> EndAsync(
        MakeTranscript effect,
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var changes = await GoneChannels.ChangesOfAsync(ticket, context, cancellationToken);
        if (effect.Answer is not { } answer)
        {
            return new EffectOutcome.Done(changes);
        }

        if (changes.IsEmpty)
        {
            var body = new MessageBody { Content = answer.Texts.Transcripts.NoTranscript };
            await Answers.DeliverAsync(answer, body, context, cancellationToken);
            return EffectOutcome.Finished();
        }

        // There may be one of the time before the ticket was reopened.
        return new EffectOutcome.Done(changes.Add(context.Follow("send", new SendTranscript(effect.Number, answer))));
    }

    /// <summary>The channel stays; it says why, and so does the logs channel. The hourly look tries again.</summary>
    private static async Task<EffectOutcome> StopAsync(
        MakeTranscript effect,
        Ticket ticket,
        EffectFaultKind why,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is null)
        {
            await Troubles.TellAsync(why, context, cancellationToken);
        }

        await TrySayAsync(effect, ticket, why, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <summary>To who waits for the transcript, or in the channel that stays without it, as far as Discord lets it.</summary>
    private static async Task TrySayAsync(
        MakeTranscript effect,
        Ticket ticket,
        EffectFaultKind why,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        Log.NoTranscript(context.Logger, context.Guild, ticket.Number, Texts.Default.Transcripts.Why(why));
        if (effect.Answer is { } answer)
        {
            var texts = answer.Texts.Transcripts;
            var body = new MessageBody { Content = texts.CannotBeMade(texts.Why(why)) };
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }
        else if (ticket.State is TicketState.Closing closing)
        {
            try
            {
                await PostOnceAsync(ticket, closing, why, context, cancellationToken);
            }
            catch (DiscordException e)
            {
                Log.TranscriptUntold(context.Logger, e, context.Guild, ticket.Number);
            }
        }
    }

    /// <summary>Once, however often it is tried: each look at the guild starts the closing anew.</summary>
    private static async Task PostOnceAsync(
        Ticket ticket,
        TicketState.Closing closing,
        EffectFaultKind why,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var texts = ticket.Texts.Transcripts;
        var notice = texts.Kept(ticket, texts.Why(why));
        var (channel, since) = (closing.Place.Channel, closing.Close.At);
        if (!await ChannelNotice.IsPostedAsync(channel, notice, since, context, cancellationToken))
        {
            await ChannelNotice.PostOnceAsync(channel, notice, "stays", context, cancellationToken);
        }
    }
}
