using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>What an effect says in a channel, however often it is tried.</summary>
internal static class ChannelNotice
{
    /// <summary>Posts <paramref name="notice"/>, unless an earlier attempt at the effect did.</summary>
    /// <param name="word">Tells the notices of one effect apart.</param>
    public static async Task PostOnceAsync(
        ChannelId channel,
        MessageBody notice,
        string word,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var since = context.Entry.CreatedAt;
        if (!context.IsFirstRun && await IsPostedAsync(channel, notice, since, context, cancellationToken))
        {
            return;
        }

        try
        {
            var body = notice with { Nonce = context.Nonce(channel, word), EnforceNonce = true };
            await context.Discord.CreateMessageAsync(channel, body, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage)
        {
            // Posted by an earlier attempt, and deleted by whoever had read it.
        }
    }

    /// <summary>
    /// As above; nothing where Discord refuses it for good, or does not take it for as long as the effect is patient: what
    /// it says is so all the same.
    /// </summary>
    public static async Task TryPostOnceAsync(
        ChannelId channel,
        MessageBody notice,
        string word,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await PostOnceAsync(channel, notice, word, context, cancellationToken);
        }
        catch (DiscordException e) when (!e.IsTransient || !context.IsPatient)
        {
            Log.NoticeRefused(context.Logger, e, context.Guild, context.Entry.Key.Id);
        }
    }

    /// <summary>Whether it stands among the first hundred messages since then.</summary>
    public static async Task<bool> IsPostedAsync(
        ChannelId channel,
        MessageBody notice,
        DateTimeOffset since,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var messages = await context.Discord.ListMessagesAsync(channel, MessageId.At(since), cancellationToken);
        var bot = await context.Bot.UserAsync(cancellationToken);
        return messages.Any(message =>
            message.Author?.Id == bot
            && string.Equals(message.Content ?? "", notice.Content ?? "", StringComparison.Ordinal)
            && string.Equals(
                message.Embeds is [var shown, ..] ? shown.Description : null,
                notice.Embeds is [var meant, ..] ? meant.Description : null,
                StringComparison.Ordinal
            )
        );
    }
}
