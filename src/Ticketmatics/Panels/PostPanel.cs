using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Panels;

/// <summary>Posts a fresh panel in a channel and removes the one that stood there before.</summary>
internal sealed record PostPanel(ChannelId Channel, PendingAnswer Answer) : Effect;

internal sealed class PostPanelPerformer : EffectPerformer<PostPanel>
{
    protected override async Task<EffectOutcome> PerformAsync(
        PostPanel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var before = guild.Panels.FirstOrDefault(panel => panel.Channel == effect.Channel);
        var posted = await EnsurePostedAsync(effect.Channel, guild.Settings, context, cancellationToken);
        if (before is not null && before.Message != posted)
        {
            await RemoveAsync(before, context, cancellationToken);
        }

        var save = new Change.SavePanel(new Panel(effect.Channel, posted));
        await context.CommitAsync([save], cancellationToken);
        await Answers.DeliverAsync(
            effect.Answer,
            new MessageBody { Content = PanelTexts.Posted(effect.Channel) },
            context,
            cancellationToken
        );
        await GuildLooks.EnsureAsync(context, cancellationToken);
        return EffectOutcome.Finished();
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        PostPanel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var text = fault.IsMissingPermission
            ? PanelTexts.Missing(["View Channels", "Send Messages", "Embed Links"])
            : PanelTexts.NotPosted;
        await Answers.TryDeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    private static async Task<MessageId> EnsurePostedAsync(
        ChannelId channel,
        GuildSettings settings,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (!context.IsFirstRun)
        {
            var after = MessageId.At(context.Entry.CreatedAt);
            var messages = await context.Discord.ListMessagesAsync(channel, after, cancellationToken);
            if (messages.FirstOrDefault(PanelMessage.Is) is { } posted)
            {
                return posted.Id;
            }
        }

        var body = PanelMessage.Render(settings) with { Nonce = context.Nonce("panel"), EnforceNonce = true };
        return (await context.Discord.CreateMessageAsync(channel, body, cancellationToken)).Id;
    }

    private static async Task RemoveAsync(Panel panel, EffectContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.Discord.DeleteMessageAsync(panel.Channel, panel.Message, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownMessage)
        {
            // Deleted by hand.
        }
    }
}
