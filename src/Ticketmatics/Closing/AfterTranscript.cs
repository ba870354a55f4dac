using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Closing;

/// <summary>What follows as soon as the archive holds the transcript of a ticket that closes.</summary>
internal static class AfterTranscript
{
    /// <returns>Null where the ticket has moved on.</returns>
    public static ImmutableArray<Change>? Of(
        Ticket ticket,
        TranscriptNote transcript,
        GuildSettings settings,
        EffectContext context
    )
    {
        ImmutableArray<Change> further =
        [
            .. settings.FindCategory(ticket.Category) is { SendsTranscript: true }
                ? (Change[])[context.Follow("send", new SendTranscriptToOpener(ticket.Number, transcript.Name))]
                : [],
            .. settings.LogsChannel is not null
                ? (Change[])[context.Follow("log", new PostLog(TicketLog.Stored(ticket, transcript)))]
                : [],
        ];
        return RemovalOf(ticket, settings, context.Now) switch
        {
            { } removeAt
                when KeepRules.Keep(ticket, transcript, removeAt, context.Now) is Decision.Accepted(var kept) =>
            [
                new Change.SaveTicket(ticket, kept),
                context.Follow("keep", new KeepChannel(ticket.Number)),
                .. further,
            ],
            null when TicketRules.Transcribe(ticket, transcript) is Decision.Accepted(var leaving) =>
            [
                new Change.SaveTicket(ticket, leaving),
                context.Follow("remove", new RemoveChannel(ticket.Number), UntilRead(ticket, context.Now)),
                .. further,
            ],
            _ => null,
        };
    }

    /// <summary>As <see cref="Of"/>, of a channel that was leaving already.</summary>
    /// <returns>Null where the ticket has moved on.</returns>
    public static ImmutableArray<Change>? Anew(Ticket ticket, TranscriptNote transcript, EffectContext context) =>
        TicketRules.Transcribe(ticket, transcript) is Decision.Accepted(var leaving)
            ?
            [
                new Change.SaveTicket(ticket, leaving),
                context.Follow("remove", new RemoveChannel(ticket.Number, IsMadeAnew: true)),
            ]
            : null;

    /// <returns>Null where the channel goes at once.</returns>
    private static DateTimeOffset? RemovalOf(Ticket ticket, GuildSettings settings, DateTimeOffset now) =>
        settings switch
        {
            { ClosedChannel: ClosedChannel.Kept } => Later(
                (ticket.Close?.At ?? now) + TimeSpan.FromHours(settings.KeptForHours),
                now
            ),
            { RemovedAfterHours: > 0 } => now + TimeSpan.FromHours(settings.RemovedAfterHours),
            _ => null,
        };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static TimeSpan UntilRead(Ticket ticket, DateTimeOffset now)
    {
        var early = RemoveChannel.Delay - (now - ticket.StateSince);
        return early > TimeSpan.Zero ? early : TimeSpan.Zero;
    }
}
