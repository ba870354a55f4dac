using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>Fills in answers that were deferred.</summary>
internal static class Answers
{
    /// <summary>
    /// Shows <paramref name="body"/> to who waits; nothing where the interaction is over, or where Discord does not take it
    /// for as long as the effect is patient: its work is done all the same.
    /// </summary>
    /// <exception cref="DiscordUnreachableException">Nor did Discord answer.</exception>
    /// <exception cref="DiscordRateLimitException">Nor may the bot ask now.</exception>
    /// <exception cref="DiscordApiException">A fault of Discord's that may pass.</exception>
    public static async Task DeliverAsync(
        PendingAnswer answer,
        MessageBody body,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 0; ; attempt++)
        {
            var age = context.Now - answer.ReceivedAt;
            if (age > Limits.InteractionTokenLife)
            {
                Log.AnswerExpired(context.Logger, context.Guild, context.Entry.Key.Id);
                return;
            }

            try
            {
                await context.Discord.EditAnswerAsync(answer.Application, answer.Token, body, cancellationToken);
                return;
            }
            catch (DiscordApiException e)
                when (e.Code == DiscordErrorCode.UnknownWebhook
                    && age < RetryRules.AnswerMayBeMissing
                    && attempt < RetryRules.AnswerWaits.Count
                )
            {
                await Task.Delay(RetryRules.AnswerWaits[attempt], context.Time, cancellationToken);
            }
            catch (DiscordApiException e) when (!e.IsTransient)
            {
                Log.AnswerRefused(context.Logger, context.Guild, context.Entry.Key.Id, e.Code);
                return;
            }
            catch (DiscordException e) when (!context.IsPatient)
            {
                Log.AnswerLost(context.Logger, e, context.Guild, context.Entry.Key.Id);
                return;
            }
        }
    }

    /// <summary>
    /// As <see cref="DeliverAsync"/>, once; for the last word of an effect that is given up, which no fault may hold up.
    /// </summary>
    public static async Task TryDeliverAsync(
        PendingAnswer answer,
        MessageBody body,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await DeliverAsync(answer, body, context, cancellationToken);
        }
        catch (DiscordException e)
        {
            Log.AnswerLost(context.Logger, e, context.Guild, context.Entry.Key.Id);
        }
    }
}
