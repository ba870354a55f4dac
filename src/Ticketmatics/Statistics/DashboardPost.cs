using Ticketmatics.Discord;
using Ticketmatics.Effects;

namespace Ticketmatics.Statistics;

/// <summary>A dashboard's message as one effect posts it, however often it is tried.</summary>
internal static class DashboardPost
{
    /// <summary>The message that this effect posted, or posts now; of several, one is left.</summary>
    /// <param name="saved">The one that is left where it is among them.</param>
    public static async Task<MessageId> EnsureAsync(
        ChannelId channel,
        MessageId? saved,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun)
        {
            var posted = await ListAsync(channel, context, cancellationToken);
            if (posted is [var first, ..])
            {
                var kept = saved is { } id && posted.Contains(id) ? id : first;
                await RemoveOthersAsync(channel, posted, kept, context, cancellationToken);
                return kept;
            }
        }

        var body = await DashboardMessage.RenderAsync(context, cancellationToken);
        return await EffectMessage.PostAsync(channel, body, "dashboard", context, cancellationToken);
    }

    /// <summary>Removes what an earlier attempt at this effect posted too many.</summary>
    public static async Task RemoveStraysAsync(
        ChannelId channel,
        MessageId keep,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var posted = await ListAsync(channel, context, cancellationToken);
        await RemoveOthersAsync(channel, posted, keep, context, cancellationToken);
    }

    /// <summary>Nothing where it, or its channel, is gone, or where the bot cannot see the channel any more.</summary>
    public static async Task RemoveAsync(
        ChannelId channel,
        MessageId message,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await context.Discord.DeleteMessageAsync(channel, message, cancellationToken);
        }
        catch (DiscordApiException e)
            when (e.Code
                    is DiscordErrorCode.UnknownMessage
                        or DiscordErrorCode.UnknownChannel
                        or DiscordErrorCode.MissingAccess
            )
        {
            // Deleted by hand or by an earlier attempt, or out of reach.
        }
    }

    /// <summary>As above; one that Discord does not let go does not keep the one in its place from standing.</summary>
    public static async Task TryRemoveAsync(
        ChannelId channel,
        MessageId message,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await RemoveAsync(channel, message, context, cancellationToken);
        }
        catch (DiscordException e) when (!e.IsTransient || !context.IsPatient)
        {
            Log.DashboardLeft(context.Logger, e, context.Guild, channel);
        }
    }

    private static async Task<List<MessageId>> ListAsync(
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var after = MessageId.At(context.Entry.CreatedAt);
        var messages = await context.Discord.ListMessagesAsync(channel, after, cancellationToken);
        var bot = await context.Bot.UserAsync(cancellationToken);
        return
        [
            .. messages
                .Where(message => message.Author?.Id == bot && DashboardMessage.Is(message))
                .Select(message => message.Id),
        ];
    }

    private static async Task RemoveOthersAsync(
        ChannelId channel,
        List<MessageId> posted,
        MessageId keep,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var stray in posted.Where(message => message != keep))
        {
            await TryRemoveAsync(channel, stray, context, cancellationToken);
        }
    }
}
