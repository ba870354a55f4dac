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
        if (!context.IsFirstRun)
        {
            var after = MessageId.At(context.Entry.CreatedAt);
            var messages = await context.Discord.ListMessagesAsync(channel, after, cancellationToken);
            var bot = await context.Bot.UserAsync(cancellationToken);
            if (
                messages.Any(message =>
                    message.Author?.Id == bot
                    && string.Equals(message.Content, notice.Content, StringComparison.Ordinal)
                )
            )
            {
                return;
            }
        }

        var body = notice with { Nonce = context.Nonce(word), EnforceNonce = true };
        await context.Discord.CreateMessageAsync(channel, body, cancellationToken);
    }
}
