using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Reopening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Upkeep;

/// <summary>
/// Tickets that are opening or closing while no effect is at it: it was dropped, or belongs to a version that is no longer
/// running, or the Outbox was restored from a backup. They get a fresh one.
/// </summary>
internal static class StuckTickets
{
    /// <summary>A ticket that has just come into its state has its effect, whatever two reads one after the other say.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>Who has waited for a channel for so long does not wait any more.</summary>
    private static readonly TimeSpan LongestOpening = TimeSpan.FromDays(1);

    public static async Task RestartAsync(
        ImmutableArray<Ticket> tickets,
        IReadOnlyList<Channel> channels,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var late = tickets.Where(ticket => IsUnderWay(ticket) && context.Now - ticket.StateSince > Grace).ToList();
        if (late.Count == 0)
        {
            return;
        }

        var pending = await context.Store.ListPendingEffectsAsync(context.Guild, cancellationToken);
        var numbers = pending.Select(entry => NumberOf(entry.Effect)).ToHashSet();
        foreach (var ticket in late.Where(ticket => !numbers.Contains(ticket.Number)))
        {
            Log.TicketStuck(context.Logger, context.Guild, ticket.Number, ticket.State.GetType().Name);
            await RestartAsync(ticket, channels, context, cancellationToken);
        }
    }

    private static Task RestartAsync(
        Ticket ticket,
        IReadOnlyList<Channel> channels,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        ticket.State switch
        {
            TicketState.Opening when context.Now - ticket.OpenedAt > LongestOpening => FailAsync(
                ticket,
                channels,
                context,
                cancellationToken
            ),
            TicketState.Opening => AddAsync("make", new MakeChannel(ticket.Number), ticket, context, cancellationToken),
            TicketState.Closing closing when channels.All(channel => channel.Id != closing.Place.Channel) =>
                GoneChannels.EndAsync(ticket, context, cancellationToken),
            TicketState.Closing when ticket.Transcript is not null => AddAsync(
                "remove",
                new RemoveChannel(ticket.Number),
                ticket,
                context,
                cancellationToken
            ),
            TicketState.Closing { IsLeaving: true } => AddAsync(
                "remove",
                new RemoveChannel(ticket.Number, WithoutTranscript: true),
                ticket,
                context,
                cancellationToken
            ),
            TicketState.Reopening reopening => AddAsync(
                "reopen",
                new ReopenTicket(ticket.Number, reopening.Request.Interaction),
                ticket,
                context,
                cancellationToken
            ),
            _ => AddAsync("close", new AnnounceClose(ticket.Number, Again: true), ticket, context, cancellationToken),
        };

    /// <remarks>The same look makes the same effect; the next one, if it is still needed, another.</remarks>
    private static async Task AddAsync(
        string word,
        Effect effect,
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var look = context.Entry.CreatedAt.ToUnixTimeSeconds();
        var add = context.Follow($"{look}.{word}.{ticket.Number}", effect);
        await context.CommitAsync([add], cancellationToken);
    }

    private static async Task FailAsync(
        Ticket ticket,
        IReadOnlyList<Channel> channels,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var stray in channels.Where(channel => TicketChannel.IsOf(ticket, channel)))
        {
            await TryRemoveAsync(stray.Id, ticket, context, cancellationToken);
        }

        if (TicketRules.Fail(ticket, OpeningFault.DiscordUnavailable, context.Now) is Decision.Accepted(var failed))
        {
            // Refused where the ticket has moved on meanwhile.
            var told = await TicketLog.ChangesOfAsync(failed, TicketEvent.Failed, context, cancellationToken);
            await context.CommitAsync([new Change.SaveTicket(ticket, failed), .. told], cancellationToken);
        }
    }

    /// <summary>One that may not be deleted keeps neither the ticket nor the look.</summary>
    private static async Task TryRemoveAsync(
        ChannelId stray,
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var reason = ticket.Texts.Opening.StrayAuditReason;
            await context.Discord.DeleteChannelAsync(stray, reason, cancellationToken);
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            Log.StrayLeft(context.Logger, e, context.Guild, ticket.Number);
        }
    }

    private static bool IsUnderWay(Ticket ticket) =>
        ticket.State is TicketState.Opening or TicketState.Closing or TicketState.Reopening;

    /// <returns>Null for an effect that brings no ticket into its next state.</returns>
    private static int? NumberOf(Effect effect) =>
        effect switch
        {
            MakeChannel make => make.Number,
            AnnounceClose announce => announce.Number,
            MakeTranscript transcript => transcript.Number,
            RemoveChannel remove => remove.Number,
            ReopenTicket reopen => reopen.Number,
            _ => null,
        };
}
