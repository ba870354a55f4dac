using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Reopening;

/// <summary>
/// Opens the channel of a ticket that is being reopened, or makes a new one where the old one is gone, says so there, and
/// links it to who asked.
/// </summary>
/// <param name="Request">The click that asked for it.</param>
/// <param name="Answer">Null where the effect takes the place of one that was lost.</param>
internal sealed record ReopenTicket(int Number, InteractionId Request, PendingAnswer? Answer = null) : Effect;

internal sealed class ReopenTicketPerformer : EffectPerformer<ReopenTicket>
{
    private static readonly TimeSpan UntilParentsAreFree = TimeSpan.FromSeconds(1);

    /// <summary>Between two attempts at what is left to do as Discord was away.</summary>
    private static readonly TimeSpan UntilDiscordIsBack = TimeSpan.FromMinutes(5);

    /// <summary>Nobody waits longer than this for a channel.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(5);

    protected override async Task<EffectOutcome> PerformAsync(
        ReopenTicket effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is null)
        {
            context = context with { IsFirstRun = false };
        }

        var channel = new ReopeningChannel(effect.Request, context);
        var ticket = await ReadAsync(effect, context, cancellationToken);
        if (IsUnderWay(ticket, effect))
        {
            if (await channel.EnsureAsync(ticket, cancellationToken) is not { } place)
            {
                return new EffectOutcome.Again(UntilParentsAreFree);
            }

            if (ReopenRules.Finish(ticket, place, context.Now) is not Decision.Accepted(var next))
            {
                return new EffectOutcome.Stale();
            }

            if (await context.CommitAsync([new Change.SaveTicket(ticket, next)], cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }

            ticket = next;
            await ShowAsync(ticket, effect, context, cancellationToken);
            await MendAccessAsync(ticket, place.Channel, context, cancellationToken);
        }
        else if (!context.IsFirstRun)
        {
            await channel.RemoveStraysAsync(ticket, ticket.Place?.Channel, cancellationToken);
            await ShowAsync(ticket, effect, context, cancellationToken);
        }

        var hasFailed = ReopenRules.HasFailed(ticket, effect.Request);
        if (effect.Answer is { } answer)
        {
            var body = answer.Texts.Reopening.Outcome(ticket, hasFailed);
            await Answers.DeliverAsync(answer, body, context, cancellationToken);
        }

        await TellAsync(ticket, effect, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        ReopenTicket effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await ReadAsync(effect, context, cancellationToken);
        // Another attempt may have ended it.
        if (IsUnderWay(ticket, effect) && ReopenRules.Fail(ticket, context.Now) is Decision.Accepted(var failed))
        {
            if (!await TryFailAsync(ticket, failed, fault, context, cancellationToken))
            {
                return new EffectOutcome.Stale();
            }

            ticket = failed;
        }

        if (effect.Answer is { } answer)
        {
            var body = ReopenRules.HasFailed(ticket, effect.Request)
                ? answer.Texts.Reopening.NotReopened(fault)
                : answer.Texts.Reopening.Outcome(ticket, hasFailed: false);
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }

        await TellAsync(ticket, effect, context, cancellationToken);
        var channel = new ReopeningChannel(effect.Request, context);
        var isLeft = fault.Refusal is null && ticket.Place is not null;
        return await channel.TryRemoveStraysAsync(ticket, cancellationToken) && !isLeft
            ? EffectOutcome.Quietly()
            : new EffectOutcome.Again(UntilDiscordIsBack);
    }

    /// <remarks>That a reopening failed is told as it fails.</remarks>
    private static Task TellAsync(
        Ticket ticket,
        ReopenTicket effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var reopened = ReopenRules.HasFailed(ticket, effect.Request) ? null : TicketLog.OfCause(ticket, context);
        return GuildLooks.EnsureAsync(reopened, context, cancellationToken);
    }

    /// <summary>What is closed again is made to look so.</summary>
    /// <returns><see langword="false"/> where the ticket has moved on meanwhile.</returns>
    private static async Task<bool> TryFailAsync(
        Ticket ticket,
        Ticket failed,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        Change[] follow = failed.State switch
        {
            TicketState.Kept => [context.Follow("keep", new KeepChannel(ticket.Number))],
            TicketState.Closing => [context.Follow("close", new AnnounceClose(ticket.Number, Again: true))],
            _ => [],
        };
        var told = fault.IsNotInGuild
            ? []
            : await TicketLog.ChangesOfAsync(failed, TicketEvent.ReopenFailed, context, cancellationToken);
        ImmutableArray<Change> changes = [new Change.SaveTicket(ticket, failed), .. follow, .. told];
        return await Troubles.CommitAsync(changes, fault, context, cancellationToken) is null;
    }

    private static bool IsUnderWay(Ticket ticket, ReopenTicket effect) =>
        ticket.State is TicketState.Reopening { Request: var request } && request.Interaction == effect.Request;

    private static async Task<Ticket> ReadAsync(
        ReopenTicket effect,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken)
        ?? throw new InvalidOperationException($"Ticket {effect.Number} of guild {context.Guild} is not stored.");

    /// <summary>
    /// Says in the channel that the ticket is open, once it is; where it was closed again meanwhile, an earlier attempt may
    /// have opened its channel since.
    /// </summary>
    private static async Task ShowAsync(
        Ticket ticket,
        ReopenTicket effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        switch (ticket)
        {
            case { State: TicketState.Open or TicketState.Claimed, Place: { } open }:
                await TrySayAsync(ticket, effect, open.Channel, context, cancellationToken);
                await HeaderEdit.ShowAsync(ticket, open, context, cancellationToken);
                break;
            case { State: TicketState.Kept or TicketState.Closing { IsLeaving: false }, Place: { } closed }:
                await ReadOnlyChannel.TrySetAsync(ticket, closed.Channel, context, cancellationToken);
                await HeaderEdit.ShowAsync(ticket, closed, context, cancellationToken);
                break;
        }
    }

    /// <summary>Staff may have changed while the channel was not the ticket's yet.</summary>
    private static async Task MendAccessAsync(
        Ticket ticket,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        if (channels.FirstOrDefault(other => other.Id == channel)?.PermissionOverwrites is { } present)
        {
            await TicketAccess.MendAsync(ticket, present, context, cancellationToken);
        }
    }

    /// <summary>A channel in which the bot may not write is open all the same.</summary>
    private static async Task TrySayAsync(
        Ticket ticket,
        ReopenTicket effect,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var last = ticket.Timeline.LastOrDefault(step => step.Event is TicketEvent.ReopenRequested);
        if (last?.Interaction != effect.Request)
        {
            // It was closed and reopened once more since.
            return;
        }

        try
        {
            var opener = await context.Discord.FindMemberAsync(context.Guild, ticket.Opener, cancellationToken);
            var notice = ticket.Texts.Reopening.Notice(ticket, last?.By, isOpenerHere: opener is not null);
            await ChannelNotice.PostOnceAsync(channel, notice, "reopened", context, cancellationToken);
        }
        catch (DiscordApiException e) when (!e.IsTransient)
        {
            Log.NoticeRefused(context.Logger, e, context.Guild, context.Entry.Key.Id);
        }
    }
}
