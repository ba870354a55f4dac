using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Help;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Panels;

/// <summary>
/// Makes what a guild lacks, posts a fresh panel in a channel and removes the one that stood there before.
/// </summary>
/// <param name="By">Who asked for it; null in effects of older versions.</param>
internal sealed record PostPanel(ChannelId Channel, PendingAnswer Answer, UserId? By = null) : Effect;

internal sealed class PostPanelPerformer : EffectPerformer<PostPanel>
{
    private static readonly TimeSpan UntilOthersAreDone = TimeSpan.FromSeconds(1);

    protected override async Task<EffectOutcome> PerformAsync(
        PostPanel effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (await GuildSetup.RunAsync(effect, context, cancellationToken) is not { } posted)
        {
            return new EffectOutcome.Again(UntilOthersAreDone);
        }

        return await EndAsync(effect, posted.Panel, posted.SettingsVersion, context, cancellationToken);
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        PostPanel effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var saved = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var panel = saved.Panels.FirstOrDefault(panel => panel.Channel == effect.Channel);
        if (panel is not null && panel.Message.CreatedAt >= context.Entry.CreatedAt)
        {
            // By an earlier attempt, or by somebody who asked for the same at the same time.
            return await EndAsync(effect, panel, settingsVersion: null, context, cancellationToken);
        }

        var text = fault.IsMissingPermission
            ? effect.Answer.Texts.Panels.Missing(
                Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks
            )
            : effect.Answer.Texts.Panels.NotPosted;
        await Answers.TryDeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <param name="settingsVersion">As of <see cref="PostedPanel"/>.</param>
    private static async Task<EffectOutcome> EndAsync(
        PostPanel effect,
        Panel panel,
        int? settingsVersion,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        var commands = await context.Store.ReadCommandIdsAsync(cancellationToken);
        var mentions = new CommandMentions(commands, effect.Answer.Texts);
        var text = effect.Answer.Texts.Panels.Posted(context.Guild, panel, staff, mentions);
        await Answers.DeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        await GuildLooks.EnsureAsync(happened: null, context, cancellationToken);
        // Who set something before the panel was written down did not find it among those to edit.
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        return guild.Settings.Version == settingsVersion
            ? EffectOutcome.Finished()
            : EffectOutcome.Finished(context.Follow("refresh", new RefreshPanel(panel.Channel, panel.Message)));
    }
}
