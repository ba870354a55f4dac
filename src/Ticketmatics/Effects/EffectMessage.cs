using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>A message that an effect needs to stand in a channel, posted once however often it is tried.</summary>
internal static class EffectMessage
{
    /// <summary>Deleted ones in a row; more are no accident.</summary>
    private const int MostTries = 5;

    /// <summary>Posts <paramref name="body"/>, or finds what an attempt of the last few minutes posted.</summary>
    /// <param name="word">Tells the messages of one effect apart.</param>
    public static async Task<MessageId> PostAsync(
        ChannelId channel,
        MessageBody body,
        string word,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            var nonce = context.Nonce(channel, tries == 1 ? word : $"{word} {tries}");
            try
            {
                var posted = await context.Discord.CreateMessageAsync(
                    channel,
                    body with
                    {
                        Nonce = nonce,
                        EnforceNonce = true,
                    },
                    cancellationToken
                );
                return posted.Id;
            }
            catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage && tries < MostTries)
            {
                // It was posted and is deleted by now: as long as Discord knows the nonce, it posts nothing in its place.
            }
        }
    }
}
