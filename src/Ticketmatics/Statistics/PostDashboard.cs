using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Statistics;

/// <summary>Posts the guild's dashboard in a channel and removes the one that stood elsewhere.</summary>
internal sealed record PostDashboard(ChannelId Channel, PendingAnswer Answer) : Effect;

internal sealed class PostDashboardPerformer : EffectPerformer<PostDashboard>
{
    protected override async Task<EffectOutcome> PerformAsync(
        PostDashboard effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var before = (await context.Store.ReadGuildAsync(context.Guild, cancellationToken)).Dashboard;
        var posted = await DashboardPost.EnsureAsync(effect.Channel, before?.Message, context, cancellationToken);
        if (before?.Message != posted)
        {
            if (before is not null)
            {
                await DashboardPost.RemoveAsync(before.Channel, before.Message, context, cancellationToken);
            }

            // A refresh that is planned will be of the new message: what it was planned for may not be in there yet.
            var after = before is { IsPending: true }
                ? before with
                {
                    Channel = effect.Channel,
                    Message = posted,
                }
                : new Dashboard(effect.Channel, posted, context.Entry.Key.Id, context.Now, IsPending: false);
            if (await context.CommitAsync([new Change.SaveDashboard(before, after)], cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }
        }

        await Answers.DeliverAsync(
            effect.Answer,
            new MessageBody { Content = effect.Answer.Texts.Dashboard.Posted(effect.Channel) },
            context,
            cancellationToken
        );
        await GuildLooks.EnsureAsync(happened: null, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        PostDashboard effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var text = fault.IsMissingPermission
            ? effect.Answer.Texts.Dashboard.MayNotPost
            : effect.Answer.Texts.Dashboard.NotPosted;
        await Answers.TryDeliverAsync(effect.Answer, new MessageBody { Content = text }, context, cancellationToken);
        return EffectOutcome.Finished();
    }
}
