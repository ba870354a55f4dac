using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <param name="SettingsVersion">Of what it shows; null where another attempt or effect has posted it.</param>
/// <param name="Before">The one in whose place it stands; null where there was none.</param>
internal sealed record PostedPanel(Panel Panel, int? SettingsVersion, MessageId? Before);

/// <summary>Posts a panel in place of the one before; under the lease of <see cref="GuildSetup"/>.</summary>
internal static class PanelPosting
{
    /// <summary>
    /// The panel of the channel: one that was posted since the effect was made, by an earlier attempt or by somebody who
    /// asked for the same at the same time, else a fresh one; others of that time are removed.
    /// </summary>
    public static async Task<PostedPanel> EnsureAsync(
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var before = guild.Panels.FirstOrDefault(panel => panel.Channel == channel);
        var isFresh = before is not null && before.Message.CreatedAt >= context.Entry.CreatedAt;
        var found = context.IsFirstRun ? [] : await FindAsync(channel, context, cancellationToken);
        MessageId? standing =
            isFresh && (context.IsFirstRun || found.Contains(before!.Message)) ? before!.Message
            : found is [var first, ..] ? first
            : null;
        var kept =
            standing
            ?? await EffectMessage.PostAsync(
                channel,
                PanelMessage.Render(guild.Settings),
                "panel",
                context,
                cancellationToken
            );
        foreach (var other in found.Where(message => message != kept))
        {
            await RemoveAsync(channel, other, context, cancellationToken);
        }

        var replaced = before?.Message == kept ? null : before?.Message;
        return new(new Panel(channel, kept), standing is null ? guild.Settings.Version : null, replaced);
    }

    /// <summary>Removes a panel that was posted too many, unless another effect has found and taken it.</summary>
    public static async Task RemoveStrayAsync(Panel panel, EffectContext context, CancellationToken cancellationToken)
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        if (!guild.Panels.Contains(panel))
        {
            await RemoveAsync(panel.Channel, panel.Message, context, cancellationToken);
        }
    }

    /// <returns>Panels that were posted since the effect was made, the oldest first.</returns>
    private static async Task<IReadOnlyList<MessageId>> FindAsync(
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var after = MessageId.At(context.Entry.CreatedAt);
        var messages = await context.Discord.ListMessagesAsync(channel, after, cancellationToken);
        return [.. messages.Where(PanelMessage.Is).Select(message => message.Id)];
    }

    private static async Task RemoveAsync(
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
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage)
        {
            // Deleted by hand.
        }
        catch (DiscordException e) when (!e.IsTransient || !context.IsPatient)
        {
            // The panel that is to stand does, and the one before works as well.
            Log.PanelLeft(context.Logger, e, context.Guild, channel);
        }
    }
}
