using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Logs;

/// <summary>What happens to tickets, for the logs channel; nothing where a guild has set none.</summary>
internal static class TicketLog
{
    /// <returns>The last such step of the ticket; null where there was none.</returns>
    public static LogEntry? Of(Ticket ticket, TicketEvent happened) =>
        ticket.Timeline.LastOrDefault(step => step.Event == happened) is { } step ? Of(ticket, step) : null;

    /// <returns>What the click did to the ticket that caused an effect; null where it did nothing.</returns>
    public static LogEntry? OfCause(Ticket ticket, EffectContext context) =>
        ticket.Timeline.LastOrDefault(step =>
            step.Interaction is { } click
            && context.Entry.Key.Id.Value.StartsWith($"{click}.", StringComparison.Ordinal)
        )
            is { } step
            ? Of(ticket, step)
            : null;

    public static LogEntry Stored(Ticket ticket, TranscriptNote transcript) =>
        Of(ticket, new TimelineEntry(TicketEvent.Closed, transcript.At, By: null, Interaction: null)) with
        {
            Messages = transcript.Messages,
        };

    /// <summary>Plans that it is posted, once an effect.</summary>
    /// <param name="happened">Null where there is nothing to tell.</param>
    public static async Task TellAsync(
        LogEntry? happened,
        GuildRecord guild,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (happened is not null && guild.Settings.LogsChannel is not null)
        {
            // Refused where an earlier attempt has planned it.
            await context.CommitAsync([context.Follow("log", new PostLog(happened))], cancellationToken);
        }
    }

    /// <summary>The same for a step that is not written yet: to stand in one commit with it.</summary>
    /// <param name="ticket">As it will be; the step is its last of that kind.</param>
    /// <returns>Empty where there is nowhere to tell it.</returns>
    /// <remarks>
    /// An effect may bring several tickets a step further, and one ticket several times: its number and version tell what
    /// follows apart.
    /// </remarks>
    public static async Task<ImmutableArray<Change>> ChangesOfAsync(
        Ticket ticket,
        TicketEvent happened,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        return guild.Settings.LogsChannel is not null && Of(ticket, happened) is { } entry
            ? [context.Follow($"log-{ticket.Number}-{ticket.Version}", new PostLog(entry))]
            : [];
    }

    private static LogEntry.OfTicket Of(Ticket ticket, TimelineEntry step) =>
        new(
            ticket.Number,
            step.Event,
            ticket.Opener,
            ticket.CategoryName,
            step.At,
            step.By,
            step.Whom,
            step.Event is TicketEvent.CloseRequested ? ticket.Close?.Reason : null
        );
}
