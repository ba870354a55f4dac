using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Statistics;

/// <summary>Posts the guild's dashboard in a channel and removes the one that stood elsewhere.</summary>
/// <param name="Channel">Null: it is removed alone.</param>
/// <param name="Answer">Null where nobody waits for one.</param>
internal sealed record PostDashboard(ChannelId? Channel, PendingAnswer? Answer = null) : Effect;

internal sealed class PostDashboardPerformer : EffectPerformer<PostDashboard>
{
    protected override async Task<EffectOutcome> PerformAsync(
        PostDashboard effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var before = (await context.Store.ReadGuildAsync(context.Guild, cancellationToken)).Dashboard;
        if (effect.Channel is not { } channel)
        {
            return await RemoveAsync(before, context, cancellationToken);
        }

        var posted = await DashboardPost.EnsureAsync(channel, before?.Message, context, cancellationToken);
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
                    Channel = channel,
                    Message = posted,
                }
                : new Dashboard(channel, posted, context.Entry.Key.Id, context.Now, IsPending: false);
            if (await context.CommitAsync([new Change.SaveDashboard(before, after)], cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }
        }

        if (effect.Answer is { } answer)
        {
            var body = new MessageBody { Content = answer.Texts.Dashboard.Posted(channel) };
            await Answers.DeliverAsync(answer, body, context, cancellationToken);
        }

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
        if (effect.Answer is { } answer)
        {
            var texts = answer.Texts.Dashboard;
            var body = new MessageBody { Content = fault.IsMissingPermission ? texts.MayNotPost : texts.NotPosted };
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>The message first: it cannot be found any more once it is forgotten.</summary>
    private static async Task<EffectOutcome> RemoveAsync(
        Dashboard? dashboard,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (dashboard is null)
        {
            return EffectOutcome.Finished();
        }

        await DashboardPost.RemoveAsync(dashboard.Channel, dashboard.Message, context, cancellationToken);
        var forget = new Change.SaveDashboard(dashboard, After: null);
        return await context.CommitAsync([forget], cancellationToken) is null
            ? EffectOutcome.Finished()
            : new EffectOutcome.Stale();
    }
}
