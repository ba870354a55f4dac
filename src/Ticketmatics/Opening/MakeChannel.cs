using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Opening;

/// <summary>Makes the channel of a ticket that is opening, posts its header, and links it to who waits.</summary>
/// <param name="Answer">Null where the effect takes the place of one that was lost.</param>
internal sealed record MakeChannel(int Number, PendingAnswer? Answer = null) : Effect;

internal sealed class MakeChannelPerformer : EffectPerformer<MakeChannel>
{
    private static readonly TimeSpan UntilParentsAreFree = TimeSpan.FromSeconds(1);

    /// <summary>Between two attempts at what is left to do as Discord was away.</summary>
    private static readonly TimeSpan UntilDiscordIsBack = TimeSpan.FromMinutes(5);

    /// <summary>A member does not wait longer than this for a channel.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(5);

    protected override async Task<EffectOutcome> PerformAsync(
        MakeChannel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is null)
        {
            context = context with { IsFirstRun = false };
        }

        var ticket = await ReadAsync(effect, context, cancellationToken);
        if (ticket.State is TicketState.Opening)
        {
            var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
            if (await EnsureChannelAsync(ticket, guild, context, cancellationToken) is not { } channel)
            {
                return new EffectOutcome.Again(UntilParentsAreFree);
            }

            var header = await EnsureHeaderAsync(ticket, guild, channel.Id, context, cancellationToken);
            var place = new TicketPlace(channel.Id, header);
            if (await SettleAsync(ticket, place, context, cancellationToken) is not { } next)
            {
                return new EffectOutcome.Stale();
            }

            ticket = next;
            await MendAccessAsync(ticket, channel, context, cancellationToken);
        }
        else if (!context.IsFirstRun)
        {
            var kept = await RemoveStraysAsync(ticket, ticket.Place?.Channel, context, cancellationToken);
            await MendAccessAsync(ticket, kept, context, cancellationToken);
        }

        if (effect.Answer is { } answer)
        {
            await Answers.DeliverAsync(answer, answer.Texts.Opening.Outcome(ticket), context, cancellationToken);
        }

        await TellAsync(ticket, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        MakeChannel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var ticket = await ReadAsync(effect, context, cancellationToken);
        // It may have failed, or been opened, by another attempt.
        if (TicketRules.Fail(ticket, FaultOf(fault), context.Now) is Decision.Accepted(var failed))
        {
            var told = fault.IsNotInGuild
                ? []
                : await TicketLog.ChangesOfAsync(failed, TicketEvent.Failed, context, cancellationToken);
            ImmutableArray<Change> changes = [new Change.SaveTicket(ticket, failed), .. told];
            if (await Troubles.CommitAsync(changes, fault, context, cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }

            ticket = failed;
        }

        if (effect.Answer is { } answer)
        {
            await Answers.TryDeliverAsync(answer, answer.Texts.Opening.Outcome(ticket), context, cancellationToken);
        }

        await TellAsync(ticket, context, cancellationToken);
        var isLeft = fault.Refusal is null && ticket.Place is not null;
        return await TryRemoveStraysAsync(ticket, context, cancellationToken) && !isLeft
            ? EffectOutcome.Quietly()
            : new EffectOutcome.Again(UntilDiscordIsBack);
    }

    /// <remarks>That a ticket failed is told as it fails.</remarks>
    private static Task TellAsync(Ticket ticket, EffectContext context, CancellationToken cancellationToken)
    {
        var opened = ticket.State is TicketState.Failed ? null : TicketLog.Of(ticket, TicketEvent.Asked);
        return GuildLooks.EnsureAsync(opened, context, cancellationToken);
    }

    private static async Task<Ticket> ReadAsync(
        MakeChannel effect,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        await context.Store.ReadTicketAsync(context.Guild, effect.Number, cancellationToken)
        ?? throw new InvalidOperationException($"Ticket {effect.Number} of guild {context.Guild} is not stored.");

    /// <returns>Null where the guild's categories are busy: try again soon.</returns>
    private static async Task<Channel?> EnsureChannelAsync(
        Ticket ticket,
        GuildRecord guild,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun)
        {
            var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
            if (channels.FirstOrDefault(channel => TicketChannel.IsOf(ticket, channel)) is { } made)
            {
                await RemoveStraysAsync(ticket, made.Id, context, cancellationToken);
                return made;
            }
        }

        return await new ChannelCreation(ticket, guild, context).RunAsync(cancellationToken);
    }

    private static async Task<MessageId> EnsureHeaderAsync(
        Ticket ticket,
        GuildRecord guild,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun)
        {
            var messages = await context.Discord.ListMessagesAsync(channel, channel.As<Message>(), cancellationToken);
            if (messages.FirstOrDefault(message => TicketHeader.IsOf(ticket, message)) is { } posted)
            {
                return posted.Id;
            }
        }

        var welcome = guild.Settings.FindCategory(ticket.Category)?.Welcome;
        var body = TicketHeader.Announce(ticket, welcome, channel, context.Now);
        return await EffectMessage.PostAsync(channel, body, "header", context, cancellationToken);
    }

    /// <returns>The ticket with its place; null where it has moved on meanwhile.</returns>
    private static async Task<Ticket?> SettleAsync(
        Ticket ticket,
        TicketPlace place,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (TicketRules.Settle(ticket, place, context.Now) is not Decision.Accepted(var next))
        {
            return null;
        }

        ImmutableArray<Change> changes =
            next.State is TicketState.Closing
                ? [new Change.SaveTicket(ticket, next), context.Follow("close", new AnnounceClose(ticket.Number))]
                : [new Change.SaveTicket(ticket, next)];
        return await context.CommitAsync(changes, cancellationToken) is null ? next : null;
    }

    /// <summary>
    /// Who became staff, or was removed, while the channel was being made was not seen to by others: to them the ticket
    /// had no channel yet.
    /// </summary>
    /// <param name="channel">As it was made or found; null where it is gone.</param>
    private static Task MendAccessAsync(
        Ticket ticket,
        Channel? channel,
        EffectContext context,
        CancellationToken cancellationToken
    ) =>
        ticket.State is TicketState.Open or TicketState.Claimed && channel?.PermissionOverwrites is { } present
            ? TicketAccess.MendAsync(ticket, present, context, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Removes channels of the ticket but the one it keeps: another attempt may have made one.</summary>
    /// <returns>That one; null where it is not among the guild's.</returns>
    private static async Task<Channel?> RemoveStraysAsync(
        Ticket ticket,
        ChannelId? keep,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
        foreach (var stray in channels.Where(channel => TicketChannel.IsOf(ticket, channel) && channel.Id != keep))
        {
            await context.Discord.DeleteChannelAsync(
                stray.Id,
                ticket.Texts.Opening.StrayAuditReason,
                cancellationToken
            );
        }

        return channels.FirstOrDefault(channel => channel.Id == keep);
    }

    /// <summary>After a refusal for good, nothing more can be done about a stray than to try.</summary>
    /// <returns><see langword="false"/> where Discord did not answer: there may be one.</returns>
    private static async Task<bool> TryRemoveStraysAsync(
        Ticket ticket,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await RemoveStraysAsync(ticket, ticket.Place?.Channel, context, cancellationToken);
            return true;
        }
        catch (DiscordException e)
        {
            Log.StrayLeft(context.Logger, e, context.Guild, ticket.Number);
            return !e.IsTransient;
        }
    }

    private static OpeningFault FaultOf(EffectFault fault) =>
        fault switch
        {
            { Refusal: null } => OpeningFault.DiscordUnavailable,
            { Refusal.Code: DiscordErrorCode.GuildIsFull } => OpeningFault.GuildIsFull,
            { IsNotInGuild: true } => OpeningFault.BotNotInGuild,
            { IsMissingPermission: true } => OpeningFault.MissingPermissions,
            _ => OpeningFault.Refused,
        };
}
